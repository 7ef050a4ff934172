import { KindMark } from '../../components/kind-mark.js';
import { linkTo } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import { sentenceOf } from '../../words/claims.js';
import { tendencyOf } from './between.js';
import type { SaidFragment } from './questions.operations.js';

const tendencyWords = { for: '+ affirms cooperation', against: '− denies it, or conflict', neither: '' } as const;

/** Claims as lines: what is said, and who says it; each opens the evidence. */
export function SaidList({ claims }: { readonly claims: readonly SaidFragment[] }) {
  return (
    <ul class="said">
      {claims.map((claim) => (
        <li key={claim.id}>
          <a href={linkTo({ shared: { select: claimOf(claim.id) } })}>
            <span>{claim.summary ?? sentenceOf(claim)}</span>
            <span class="speaker">
              {tendencyWords[tendencyOf(claim)]}
              {claim.confidence !== null && `, said with a confidence of ${claim.confidence}`}
            </span>
            {(claim.speakers ?? []).map(({ id, kind, name }) => (
              <span key={id} class="speaker">
                <KindMark kind={kind} /> {name}
              </span>
            ))}
          </a>
        </li>
      ))}
    </ul>
  );
}
