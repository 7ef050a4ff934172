import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cutWords } from '../../components/cut.js';
import { ownValues, place } from '../../state/place.js';
import { numberWords } from '../../words/numbers.js';
import { DecideAll } from './decide-all.js';
import { ItemCard } from './item-card.js';
import { type Decided, type Item, isWaiting, type Proposal } from './items.js';
import { onKey } from './keys.js';
import { reviewParameters } from './parameters.js';
import { ItemLink } from './rest-on.js';
import { useStillness } from './stillness.js';
import { type Desk, useDesk } from './use-desk.js';

interface ItemListProps {
  readonly proposal: Proposal;
  readonly mayDecide: boolean;
  readonly onDecided: (decided: Decided) => void;
}

/** So many are on the page at once. */
const pageSize = 50;

/** The items in the order of the text, page by page. One of them is looked at: it is the one in the address, and the keys work on it. */
export function ItemList({ proposal, mayDecide, onDecided }: ItemListProps) {
  const own = ownValues(reviewParameters);
  const stillness = useStillness();
  const { list, focusItem, keepFocus } = useFocus();
  const desk = useDesk({ proposal, mayDecide, onDecided, focusItem, keepFocus, isPointed: stillness.isPointed });
  const shown = useShown(proposal.items, own.waiting, own.item);
  const current = currentOf(shown, own.item);
  const place = Math.max(
    shown.findIndex(({ id }) => id === current),
    0,
  );
  const start = place - (place % pageSize);
  const page = shown.slice(start, start + pageSize);
  const firsts = firstOfKinds(proposal.items);
  return (
    <>
      <DecideAll desk={desk} />
      <p class={desk.opened === 'all decided' ? 'for-listeners' : 'review-said'} role="status">
        {desk.said}
      </p>
      <Hints mayDecide={mayDecide} />
      <Turn desk={desk} to={shown[start - pageSize]} words={`Items ${numberWords(start - pageSize + 1)} to ${numberWords(start)}`} />
      <ol class="review-items" ref={list} onKeyDown={(event) => onKey(event, { desk, shown, current })}>
        {page.map((item) => (
          <ItemCard key={item.id} item={item} isCurrent={item.id === current} isFirst={firsts.has(item.id)} desk={desk} />
        ))}
      </ol>
      <p class="cut">
        {shown.length <= pageSize
          ? cutWords({ shown: shown.length, total: proposal.items.length, what: 'items', ranked })
          : `Items ${numberWords(start + 1)} to ${numberWords(start + page.length)} of ${numberWords(shown.length)}, ${ranked}.`}
      </p>
      <Turn
        desk={desk}
        to={shown[start + pageSize]}
        words={`Items ${numberWords(start + pageSize + 1)} to ${numberWords(Math.min(start + 2 * pageSize, shown.length))}`}
      />
    </>
  );
}

const ranked = 'in the order of the text, names before the statements on them';

/** All items, or those that wait; of these none goes as soon as it is decided: only when the reader comes back to the list. */
function useShown(items: readonly Item[], isWaitingOnly: boolean, named: string): readonly Item[] {
  const decidedBefore = useMemo(() => new Set(items.flatMap((item) => (isWaiting(item) ? [] : [item.id]))), [isWaitingOnly]);
  return isWaitingOnly ? items.filter(({ id }) => !decidedBefore.has(id) || id === named) : items;
}

/** The first item of each kind. */
function firstOfKinds(items: readonly Item[]): ReadonlySet<string> {
  const firsts = new Map<string, string>();
  for (const { kind, id } of items) if (!firsts.has(kind)) firsts.set(kind, id);
  return new Set(firsts.values());
}

interface TurnProps {
  readonly desk: Desk;
  /** The first item of the page that it turns to; none: there is no such page. */
  readonly to: Item | undefined;
  readonly words: string;
}

function Turn({ desk, to, words }: TurnProps) {
  if (to === undefined) return null;
  return (
    <p>
      <ItemLink id={to.id} desk={desk}>
        {words}
      </ItemLink>
    </p>
  );
}

/** The item of the address, else the first that waits, else the first. */
const currentOf = (items: readonly Item[], named: string): string => (items.find(({ id }) => id === named) ?? items.find(isWaiting) ?? items[0])?.id ?? '';

/**
 * Puts the focus on the item that is looked at, and brings it into sight: when asked to, and when the page opens on nothing
 * else. Where the focus is only to be kept it is put there if it was lost, and nothing moves.
 */
function useFocus() {
  const list = useRef<HTMLOListElement>(null);
  const [wanted, setWanted] = useState({ isSought: place.value.own['item'] !== undefined, mayTake: false });
  useLayoutEffect(() => {
    if (!wanted.mayTake && document.activeElement !== document.body) return;
    const item = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    item?.focus({ preventScroll: true });
    if (wanted.isSought) item?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  return {
    list,
    focusItem: () => setWanted({ isSought: true, mayTake: true }),
    keepFocus: () => setWanted({ isSought: false, mayTake: false }),
  };
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
