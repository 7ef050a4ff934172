import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Cut } from '../../components/cut.js';
import { ownValues, place } from '../../state/place.js';
import { DecideAll } from './decide-all.js';
import { ItemCard } from './item-card.js';
import { type Item, isWaiting, type Proposal } from './items.js';
import { onKey } from './keys.js';
import { reviewParameters } from './parameters.js';
import { useDesk } from './use-desk.js';

interface ItemListProps {
  readonly proposal: Proposal;
  readonly mayDecide: boolean;
  readonly onDecided: (proposal: Proposal) => void;
}

/** So many more at a time. */
const step = 50;

/** The items in the order of the text. One of them is looked at: it is the one in the address, and the keys work on it. */
export function ItemList({ proposal, mayDecide, onDecided }: ItemListProps) {
  const own = ownValues(reviewParameters);
  const [max, setMax] = useState(step);
  const { list, focusItem } = useFocus();
  const desk = useDesk({ proposal, mayDecide, onDecided, focusItem });
  const shown = own.waiting ? proposal.items.filter((item) => isWaiting(item) || item.id === own.item) : proposal.items;
  const current = currentOf(shown, own.item);
  const drawn = shown.slice(0, Math.max(max, shown.findIndex(({ id }) => id === current) + 1));
  return (
    <>
      <DecideAll desk={desk} />
      <p class="review-said" role="status">
        {desk.said}
      </p>
      <Hints mayDecide={mayDecide} />
      <ol class="review-items" ref={list} onKeyDown={(event) => onKey(event, { desk, shown, current })}>
        {drawn.map((item) => (
          <ItemCard key={item.id} item={item} isCurrent={item.id === current} desk={desk} />
        ))}
      </ol>
      <Cut shown={drawn.length} total={proposal.items.length} what="items" ranked="in the order of the text, names before the statements on them" />
      {drawn.length < shown.length && (
        <button type="button" class="more" onClick={() => setMax(max + step)}>
          Show more
        </button>
      )}
    </>
  );
}

/** The item of the address, else the first that waits, else the first. */
const currentOf = (items: readonly Item[], named: string): string => (items.find(({ id }) => id === named) ?? items.find(isWaiting) ?? items[0])?.id ?? '';

/** Puts the focus on the item that is looked at: when asked to, and when the page opens on nothing else. */
function useFocus() {
  const list = useRef<HTMLOListElement>(null);
  const [wanted, setWanted] = useState(0);
  const isNamed = place.value.own['item'] !== undefined;
  useLayoutEffect(() => {
    if (wanted === 0 && document.activeElement !== document.body) return;
    const item = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    item?.focus({ preventScroll: true });
    if (wanted > 0 || isNamed) item?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  return { list, focusItem: () => setWanted((count) => count + 1) };
}

const hints: readonly (readonly [keys: readonly string[], does: string, decides: boolean])[] = [
  [['j', '↓'], 'next', false],
  [['k', '↑'], 'the one before', false],
  [['a'], 'accept', true],
  [['r'], 'reject', true],
  [['1', '…', '9'], 'it is that one', true],
  [['u'], 'another entity', true],
  [['Esc'], 'back', true],
];

function Hints({ mayDecide }: { readonly mayDecide: boolean }) {
  return (
    <p class="review-hints">
      <span>Keys on an item:</span>
      {hints
        .filter(([, , decides]) => mayDecide || !decides)
        .map(([keys, does]) => (
          <span key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {does}
          </span>
        ))}
    </p>
  );
}
