import { linkTo } from '../state/place.js';
import { claimOf } from '../state/selection.js';
import { ruleWords, sentenceOf } from '../words/claims.js';
import type { ClaimFragment } from './claim.operations.js';

/** What a claim contradicts, with the other claims as links. All of them stay: people judge. */
export function Contradicted({ claim }: { readonly claim: ClaimFragment }) {
  const contradictions = claim.contradictions ?? [];
  if (contradictions.length === 0) return null;
  return (
    <ul class="contradictions" aria-label="What contradicts it">
      {contradictions.map(({ id, rule, explanation, status, resolution, claims }) => (
        <li key={id}>
          <strong>
            {status === 'OPEN' ? 'Contradicted' : 'Contradicted, and judged'}: {(ruleWords[rule] ?? rule).toLowerCase()}.
          </strong>{' '}
          {explanation} {resolution}
          {claims
            .filter((other) => other.id !== claim.id)
            .map((other) => (
              <a key={other.id} href={linkTo({ shared: { select: claimOf(other.id) } })}>
                {other.summary ?? sentenceOf(other)}
              </a>
            ))}
        </li>
      ))}
    </ul>
  );
}
