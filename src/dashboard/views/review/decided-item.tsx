import { EntityChip } from '../../components/entity-chip.js';
import { linkTo } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import { dayWords } from '../../words/dates.js';
import { decidedWords } from './decided-words.js';
import { InSentence } from './in-sentence.js';
import type { Item } from './items.js';

/** What was decided of an item, by whom, and what came of it. */
export function DecidedItem({ item }: { readonly item: Item }) {
  const { decision, decidedBy, decidedAt, entity, claim } = item;
  return (
    <>
      <h2>
        {decision === 'ACCEPT' ? <span class="accepted">✓ Accepted:</span> : <span class="rejected">✕ Rejected:</span>} <span>{decidedWords(item)}</span>
      </h2>
      <InSentence item={item} />
      <p class="quiet">
        By {decidedBy}
        {decidedAt !== null && ` on ${dayWords(decidedAt)}`}.{' '}
        {entity !== null && (
          <>
            It is <EntityChip entity={entity} />.{' '}
          </>
        )}
        {claim !== null && <a href={linkTo({ shared: { select: claimOf(claim.id) } })}>See the claim that was recorded</a>}
      </p>
    </>
  );
}
