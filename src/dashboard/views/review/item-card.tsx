import { EntityChips } from '../../components/entity-chip.js';
import { AddedEntity } from './added-entity.js';
import { Candidates } from './candidates.js';
import { DecidedItem } from './decided-item.js';
import { InSentence } from './in-sentence.js';
import { ItemActions } from './item-actions.js';
import { itemWords } from './item-words.js';
import { type Item, isWaiting } from './items.js';
import { MakeStatement } from './make-statement.js';
import { OtherEntity } from './other-entity.js';
import { Refused } from './refused.js';
import { RestOn } from './rest-on.js';
import { StatedClaim } from './stated-claim.js';
import type { Desk } from './use-desk.js';

interface ItemCardProps {
  readonly item: Item;
  readonly isCurrent: boolean;
  readonly desk: Desk;
}

/**
 * One item: what it proposes, in its sentence, and what can be done with it; or what was decided. What is looked at shows more,
 * and so moves the others: under the mouse that waits for the click, which otherwise ends beside the button that it began on.
 */
export function ItemCard({ item, isCurrent, desk }: ItemCardProps) {
  const { title } = itemWords(item.kind);
  return (
    <li>
      <article
        class={`item ${isWaiting(item) ? '' : 'item-decided'}`}
        aria-label={`${title}: ${item.summary}`}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isCurrent ? 0 : -1}
        aria-busy={desk.unmade.get(item.id)?.state === 'sending' ? 'true' : undefined}
        onFocusIn={({ target }) => !isCurrent && (target as Element).matches(':focus-visible') && desk.lookAt(item.id)}
        onClickCapture={() => !isCurrent && desk.lookAt(item.id)}
      >
        <p class="marks">
          <span class="mark">{title}</span>
          {item.mentions > 1 && <span class="quiet">{item.mentions} times in the text</span>}
        </p>
        {isWaiting(item) ? <WaitingItem item={item} isCurrent={isCurrent} desk={desk} /> : <DecidedItem item={item} isCurrent={isCurrent} />}
      </article>
    </li>
  );
}

function WaitingItem({ item, isCurrent, desk }: ItemCardProps) {
  return (
    <>
      {isCurrent && <p class="item-means">{itemWords(item.kind).means}</p>}
      <h2>{item.summary}</h2>
      <InSentence item={item} />
      {item.proposedEntity !== null && <AddedEntity entity={item.proposedEntity} />}
      {item.proposedClaim !== null && <StatedClaim claim={item.proposedClaim} desk={desk} />}
      {item.kind === 'EVIDENCE' && (
        <p>
          In it: <EntityChips entities={item.candidates.map(({ entity }) => entity)} />
        </p>
      )}
      {(item.kind === 'ENTITY' || item.kind === 'LINK') && <Candidates item={item} desk={desk} />}
      <RestOn item={item} desk={desk} />
      <ItemActions item={item} isCurrent={isCurrent} desk={desk} />
      {desk.opened === item.id && (item.kind === 'EVIDENCE' ? <MakeStatement item={item} desk={desk} /> : <OtherEntity item={item} desk={desk} />)}
      <Refused unmade={desk.unmade.get(item.id)} />
    </>
  );
}
