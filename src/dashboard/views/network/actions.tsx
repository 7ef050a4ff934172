import { ask } from '../../api/ask.js';
import { useAhead } from '../../api/use-ahead.js';
import { latest, useAnswer } from '../../api/use-answer.js';
import type { ChipFragment } from '../../claims/claim.operations.js';
import { KindMark } from '../../components/kind-mark.js';
import { Picker } from '../../components/picker.js';
import { asOfOf, chosenOrNull } from '../../state/filters.js';
import type { ValuesOf } from '../../state/parameter.js';
import { goTo, ownText, sharedState } from '../../state/place.js';
import { nothing } from '../../state/selection.js';
import type { Shared } from '../../state/shared.js';
import { DropSheet } from './drop-sheet.js';
import { Expand } from './expand.js';
import { splitExpansion } from './expansion.js';
import type { Found, NetworkValues } from './find-surroundings.js';
import { RelationTotal, type RelationTotalQuery, type RelationTotalQueryVariables } from './network.operations.js';
import { networkParameters } from './parameters.js';

const set = (values: Partial<ValuesOf<typeof networkParameters>>) => goTo({ own: ownText(networkParameters, values) });

/** What can be done with the entity that is selected: expand, collapse, hide, light up a way. */
export function Actions({ own, found }: { readonly own: NetworkValues; readonly found: Found }) {
  const shared = sharedState.value;
  const { select } = shared;
  const slug = select.kind === 'entity' ? select.slug : undefined;
  const counting = useAnswer(RelationTotal, slug === undefined ? undefined : questionOf(slug, shared));
  useAhead(counting, shared, async (next) => slug !== undefined && ask(RelationTotal, questionOf(slug, next)));
  const entity = latest(counting)?.entity;
  return (
    <div class="network-actions">
      {slug !== undefined && entity?.slug === slug && <OfEntity own={own} entity={entity} />}
      {own.hide.length > 0 && (
        <button type="button" onClick={() => set({ hide: [] })}>
          Show the {own.hide.length} hidden
        </button>
      )}
      {found.way !== undefined && (
        <button type="button" onClick={() => set({ path: [] })}>
          Put out the way
        </button>
      )}
    </div>
  );
}

const questionOf = (slug: string, shared: Shared): RelationTotalQueryVariables => ({
  ref: { slug },
  predicates: chosenOrNull(shared.predicates),
  kinds: chosenOrNull(shared.kinds),
  asOf: asOfOf(shared) ?? null,
});

type Entity = NonNullable<RelationTotalQuery['entity']>;

function OfEntity({ own, entity }: { readonly own: NetworkValues; readonly entity: Entity }) {
  const { slug } = entity;
  const isExpanded = own.expand.some((text) => splitExpansion(text).slug === slug);
  return (
    <>
      <strong class="acting-on">
        <KindMark kind={entity.kind} /> {entity.name}
      </strong>
      <Expand own={own} slug={slug} total={entity.relationships?.totalCount ?? 0} />
      {isExpanded && (
        <button type="button" onClick={() => set({ expand: own.expand.filter((text) => splitExpansion(text).slug !== slug) })}>
          Collapse
        </button>
      )}
      <button type="button" onClick={() => set({ of: [slug], expand: [], hide: [], path: [] })} disabled={own.of.length === 1 && own.of[0] === slug}>
        Centre on it
      </button>
      <button type="button" onClick={() => hide(own, slug)}>
        Hide
      </button>
      <DropSheet class="way" title="Light up a way to…">
        {(close) => (
          <Picker
            label={`A way from ${entity.name} to`}
            hasFocus
            onPick={(other: ChipFragment) => {
              close();
              if (other.slug !== slug) set({ path: [`${slug}~${other.slug}`] });
            }}
          />
        )}
      </DropSheet>
    </>
  );
}

/** What is hidden is no longer selected, so that what can be done fits what is seen. One step back undoes both. */
function hide({ hide: hidden }: NetworkValues, slug: string): void {
  goTo({ own: ownText(networkParameters, { hide: [...hidden, slug] }), shared: { select: nothing } });
}
