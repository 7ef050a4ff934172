import { CopyButton } from '../components/copy-button.js';
import { EntityChip, EntityChips } from '../components/entity-chip.js';
import { linkTo } from '../state/place.js';
import { claimOf } from '../state/selection.js';
import { epistemicWords } from '../words/certainties.js';
import { methodWords, verbOf } from '../words/claims.js';
import { dayWords, spanWords } from '../words/dates.js';
import { citationOf } from './citation.js';
import type { ClaimFragment } from './claim.operations.js';
import { Contradicted } from './contradicted.js';
import { Quotes } from './quote.js';
import { SourceLine } from './source-line.js';

/** One claim with all that it rests on: what is said, with what certainty, by whom, where, in which words, and what contradicts it. */
export function ClaimCard({ claim }: { readonly claim: ClaimFragment }) {
  const about = claim.about ?? [];
  const link = linkTo({ shared: { select: claimOf(claim.id) } });
  return (
    <article class={`claim ${claim.polarity === 'DENIED' ? 'claim-denied' : ''} ${claim.retractedAt === null ? '' : 'claim-retracted'}`}>
      <Marks claim={claim} />
      {claim.summary !== null && (
        <p class="summary">
          {claim.summary} <span class="whose">(our summary)</span>
        </p>
      )}
      <p class="statement">
        {claim.polarity === 'DENIED' && <strong class="denied">not so: </strong>}
        <EntityChip entity={claim.subject} /> <span class="verb">{verbOf(claim)}</span> <EntityChip entity={claim.object} />
        {about.length > 0 && (
          <>
            <span class="verb"> about </span>
            <EntityChips entities={about} />
          </>
        )}
      </p>
      <Quotes evidence={claim.evidence ?? []} article={claim.article} />
      <SourceLine claim={claim} />
      <Contradicted claim={claim} />
      <footer>
        <CopyButton label="Cite this" text={() => citationOf(claim, new URL(link, location.href).href)} />
        <a href={link}>Link to this claim</a>
        <span class="recorded">
          {methodWords[claim.method]}, recorded {dayWords(claim.recordedAt)}
        </span>
      </footer>
    </article>
  );
}

function Marks({ claim }: { readonly claim: ClaimFragment }) {
  const span = spanWords(claim.validFrom, claim.validTo);
  return (
    <p class="marks">
      <span class={`mark mark-${claim.epistemic.toLowerCase()}`}>{epistemicWords[claim.epistemic]}</span>
      {claim.polarity === 'DENIED' && <span class="mark mark-denied">denied</span>}
      {claim.confidence !== null && <span class="mark">confidence {claim.confidence}</span>}
      {claim.retractedAt !== null && <span class="mark mark-denied">taken back {dayWords(claim.retractedAt)}</span>}
      <span class="when">{span ?? 'undated'}</span>
    </p>
  );
}
