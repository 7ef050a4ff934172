import { EntityChips } from '../../components/entity-chip.js';
import { AddedEntity } from './added-entity.js';
import { Candidates } from './candidates.js';
import { DecidedItem } from './decided-item.js';
import { itemLabel } from './decided-words.js';
import { InSentence } from './in-sentence.js';
import { ItemActions } from './item-actions.js';
import { itemWords } from './item-words.js';
import { type Item, isWaiting } from './items.js';
import { MakeStatement } from './make-statement.js';
import { OtherEntity } from './other-entity.js';
import { Refused } from './refused.js';
import { RestOn } from './rest-on.js';
import { StatedClaim } from './stated-claim.js';
import { useHeldHeight } from './stillness.js';
import type { Desk } from './use-desk.js';

interface ItemCardProps {
  readonly item: Item;
  readonly isCurrent: boolean;
  /** It is the first of its kind, where it is said what the kind means. */
  readonly isFirst: boolean;
  readonly desk: Desk;
}

/**
 * One item: what it proposes, in its sentence, and what can be done with it; or what was decided. It is as high whether it is
 * looked at or not, and stays so when it is decided: a click that begins or is repeated on its buttons ends there too.
 */
export function ItemCard({ item, isCurrent, isFirst, desk }: ItemCardProps) {
  const { title } = itemWords(item.kind);
  const held = useHeldHeight<HTMLElement>(!isWaiting(item));
  return (
    <li>
      <article
        {...held}
        class={`item ${isWaiting(item) ? '' : 'item-decided'}`}
        aria-label={`${title}: ${itemLabel(item)}`}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isCurrent ? 0 : -1}
        aria-busy={desk.unmade.get(item.id)?.state === 'sending' ? 'true' : undefined}
        onFocusIn={({ target }) => !isCurrent && (target as Element).matches(':focus-visible') && desk.lookAt(item.id)}
        onClickCapture={() => desk.lookAt(item.id)}
      >
        <p class="marks">
          <span class="mark">{title}</span>
          {item.mentions > 1 && <span class="quiet">{item.mentions} times in the text</span>}
        </p>
        {isWaiting(item) ? <WaitingItem item={item} isCurrent={isCurrent} isFirst={isFirst} desk={desk} /> : <DecidedItem item={item} />}
      </article>
    </li>
  );
}

function WaitingItem({ item, isCurrent, isFirst, desk }: ItemCardProps) {
  return (
    <>
      {isFirst && <p class="item-means">{itemWords(item.kind).means}</p>}
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
