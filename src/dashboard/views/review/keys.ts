import type { Item } from './items.js';
import type { Desk } from './use-desk.js';

interface At {
  readonly desk: Desk;
  /** Items in the order in which they stand. */
  readonly shown: readonly Item[];
  /** The one that is looked at. */
  readonly current: string;
}

/**
 * Works the items by the keyboard. Single letters count only while the focus is on an item or the list itself, as WCAG 2.1.4
 * asks: on what is in an item they may be meant for that. A key that is held moves on, and decides nothing.
 */
export function onKey(event: KeyboardEvent, at: At): void {
  const { target, currentTarget } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  // In the form of a statement Escape closes a list of names that is open, and not the form with it.
  if (event.key === 'Escape') return event.defaultPrevented && target.closest('form') !== null ? undefined : close(at);
  if (event.defaultPrevented || (target !== currentTarget && !target.matches('.item'))) return;
  const act = actionOf(event, at);
  if (act === undefined) return;
  event.preventDefault();
  act();
}

function close({ desk, current }: At): void {
  if (desk.opened === '') return;
  desk.open('');
  desk.goToItem(current);
}

function actionOf({ key, repeat }: KeyboardEvent, { desk, shown, current }: At): (() => void) | undefined {
  const place = shown.findIndex(({ id }) => id === current);
  const item = shown[place];
  if (item === undefined) return undefined;
  // While something is being said of it, what is typed is meant for that.
  if (desk.opened === item.id) return undefined;
  const move = (to: Item | undefined) => () => to !== undefined && desk.goToItem(to.id);
  if (key === 'j' || key === 'ArrowDown') return move(shown[place + 1]);
  if (key === 'k' || key === 'ArrowUp') return move(shown[place - 1]);
  if (repeat || !desk.mayDecide || item.decision !== null) return undefined;
  if (key === 'a') return () => desk.accept(item);
  if (key === 'r') return () => desk.reject(item);
  if (key === 'u' && item.kind !== 'CLAIM') return () => desk.open(item.id);
  const offered = item.kind === 'EVIDENCE' || !/^[1-9]$/.test(key) ? undefined : item.candidates[Number(key) - 1];
  return offered && (() => desk.acceptAs(item, offered.entity));
}
