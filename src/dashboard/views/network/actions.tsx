import type { Predicate } from '../../api/schema-types.js';
import { latest, useAnswer } from '../../api/use-answer.js';
import type { ChipFragment } from '../../claims/claim.operations.js';
import { KindMark } from '../../components/kind-mark.js';
import { Picker } from '../../components/picker.js';
import { asOfOf } from '../../state/filters.js';
import type { ValuesOf } from '../../state/parameter.js';
import { goTo, ownText, sharedState } from '../../state/place.js';
import { nothing } from '../../state/selection.js';
import { countWords } from '../../words/numbers.js';
import { predicateNames } from '../../words/predicates.js';
import { labelOf } from '../../words/vocabulary.js';
import { expansionOf, splitExpansion } from './expansion.js';
import type { Found, NetworkValues } from './find-surroundings.js';
import { RelationCounts, type RelationCountsQuery } from './network.operations.js';
import { networkParameters } from './parameters.js';

const set = (values: Partial<ValuesOf<typeof networkParameters>>) => goTo({ own: ownText(networkParameters, values) });

/** Relations by predicate; that every predicate is asked for is checked when this is compiled. */
type Counted = Readonly<Record<Predicate, { readonly totalCount: number | null } | null>>;

/** What can be done with the entity that is selected: expand, collapse, hide, light up a way. */
export function Actions({ own, found }: { readonly own: NetworkValues; readonly found: Found }) {
  const { select } = sharedState.value;
  const slug = select.kind === 'entity' ? select.slug : undefined;
  const counted = useAnswer(RelationCounts, slug === undefined ? undefined : { ref: { slug }, asOf: asOfOf(sharedState.value) ?? null });
  const entity = latest(counted)?.entity;
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

type Entity = NonNullable<RelationCountsQuery['entity']>;

function OfEntity({ own, entity }: { readonly own: NetworkValues; readonly entity: Entity }) {
  const { slug } = entity;
  const isExpanded = own.expand.some((text) => splitExpansion(text).slug === slug);
  return (
    <>
      <strong class="acting-on">
        <KindMark kind={entity.kind} /> {entity.name}
      </strong>
      <Expand own={own} entity={entity} />
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
      <details class="way">
        <summary>Light up a way to…</summary>
        <Picker label={`A way from ${entity.name} to`} onPick={(other: ChipFragment) => other.slug !== slug && set({ path: [`${slug}~${other.slug}`] })} />
      </details>
    </>
  );
}

/** What is hidden is no longer selected, so that what can be done fits what is seen. One step back undoes both. */
function hide({ hide: hidden }: NetworkValues, slug: string): void {
  goTo({ own: ownText(networkParameters, { hide: [...hidden, slug] }), shared: { select: nothing } });
}

/** Its relations by predicate, with how many there are: each adds its neighbours. */
function Expand({ own, entity }: { readonly own: NetworkValues; readonly entity: Entity }) {
  const counts: Counted = entity;
  const present = predicateNames.flatMap((predicate) => {
    const count = counts[predicate]?.totalCount ?? 0;
    return count > 0 ? [{ predicate, count }] : [];
  });
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const expand = (predicate?: Predicate) => set({ expand: [...new Set([...own.expand, expansionOf(entity.slug, predicate)])] });
  return (
    <details class="expand">
      <summary>Expand: {countWords(total, 'relation')}</summary>
      <ul>
        <li>
          <button type="button" onClick={() => expand()}>
            all of them <span class="quiet">{total}</span>
          </button>
        </li>
        {present.map(({ predicate, count }) => (
          <li key={predicate}>
            <button type="button" onClick={() => expand(predicate)}>
              {labelOf(predicate)} <span class="quiet">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
