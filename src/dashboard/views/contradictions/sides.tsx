import type { ClaimFragment } from '../../claims/claim.operations.js';
import { Quotes } from '../../claims/quote.js';
import { SourceLine } from '../../claims/source-line.js';
import { linkTo } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import { epistemicWords } from '../../words/certainties.js';
import { ruleWords, sentenceOf } from '../../words/claims.js';
import { spanWords } from '../../words/dates.js';
import type { ContradictionsOfQuery } from './contradictions.operations.js';

export type Contradiction = NonNullable<ContradictionsOfQuery['contradictions']>['nodes'][number];

/** One contradiction: the rule, what was made of it, and its claims beside each other. */
export function Sides({ contradiction: { rule, explanation, status, resolution, claims } }: { readonly contradiction: Contradiction }) {
  return (
    <article class="contradiction">
      <h2>{ruleWords[rule] ?? rule}</h2>
      <p>
        <span class={`mark ${status === 'OPEN' ? 'mark-denied' : ''}`}>{status.toLowerCase()}</span> {explanation}
      </p>
      {claims.length === 1 && <p class="quiet">One claim, which the dates of its own subject or object contradict.</p>}
      {resolution !== null && <p>An editor says: {resolution}</p>}
      <div class="contradiction-sides">
        {claims.map((claim) => (
          <Side key={claim.id} claim={claim} />
        ))}
      </div>
    </article>
  );
}

function Side({ claim }: { readonly claim: ClaimFragment }) {
  return (
    <section>
      <h3>{sentenceOf(claim)}</h3>
      <p class="quiet">
        {epistemicWords[claim.epistemic]}, {spanWords(claim.validFrom, claim.validTo) ?? 'undated'}
      </p>
      {claim.summary !== null && <p class="summary">{claim.summary}</p>}
      <Quotes evidence={claim.evidence ?? []} article={claim.article} />
      <SourceLine claim={claim} />
      <a class="action" href={linkTo({ shared: { select: claimOf(claim.id) } })}>
        Its evidence
      </a>
    </section>
  );
}
