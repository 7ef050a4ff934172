import { EntityChip } from '../../components/entity-chip.js';
import { linkTo } from '../../state/place.js';
import { pairOf } from '../../state/selection.js';
import { sentenceOf } from '../../words/claims.js';
import { spanWords } from '../../words/dates.js';
import { countWords } from '../../words/numbers.js';
import { sideOf } from '../../words/predicates.js';
import type { StepFragment } from './paths.operations.js';
import type { Way } from './paths-view.js';
import { stepWords } from './step-words.js';

/** The ways, each as a line of entities with what joins them in between. */
export function WayList({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <ol class="ways">
      {ways.map(({ hops, length }, index) => (
        <li key={hops.map(({ relationship }) => relationship.id).join()}>
          <h2>
            Way {index + 1} <span class="quiet">{countWords(length, 'step')}</span>
          </h2>
          <ol class="steps">
            {hops.map((hop, place) => (
              <li key={hop.relationship.id}>
                {place === 0 && <EntityChip entity={hop.from} />}
                <Step hop={hop} />
                <EntityChip entity={hop.to} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

const signs = { cooperation: '+', conflict: '−', neither: '' } as const;

/** One step: what joins the two, since when, by how many claims; it opens them. */
function Step({ hop }: { readonly hop: StepFragment }) {
  const { from, to, relationship } = hop;
  const { quadClass, claimCount, denialCount, corroboration, contested, validFrom, validTo, claims } = relationship;
  const side = sideOf(quadClass);
  const [claim] = claims?.nodes ?? [];
  return (
    <a class={`step-link step-${side}`} href={linkTo({ shared: { select: pairOf(from.slug, to.slug) } })}>
      <span class="step-verb">
        {signs[side]} {stepWords(hop)}
      </span>
      {claim !== undefined && <span class="step-claim">{claim.summary ?? sentenceOf(claim)}</span>}
      <span class="quiet">
        {spanWords(validFrom, validTo) ?? 'undated'} · {countWords(claimCount, 'claim')}
        {corroboration > 1 && ` from ${corroboration} independent sources`}
        {denialCount > 0 && ` · ${countWords(denialCount, 'denial')}`}
        {contested && ' · contested'}
      </span>
    </a>
  );
}
