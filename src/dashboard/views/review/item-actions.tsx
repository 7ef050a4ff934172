import type { ComponentChildren } from 'preact';
import { type Item, needsNoWords, needsOf } from './items.js';
import type { Desk } from './use-desk.js';

interface ItemActionsProps {
  readonly item: Item;
  readonly isCurrent: boolean;
  readonly desk: Desk;
}

/** What can be decided of an item that waits; each with its key. The second click of a double one decides nothing of its own. */
export function ItemActions({ item, isCurrent, desk }: ItemActionsProps) {
  if (!desk.mayDecide) return null;
  const isSending = desk.unmade.get(item.id)?.state === 'sending';
  const { waiting, rejected } = needsOf(item, desk.items);
  const isName = item.kind === 'ENTITY' || item.kind === 'LINK';
  return (
    <div class="buttons">
      {(needsNoWords(item) || item.kind === 'EVIDENCE') && (
        <Key letter="a" isPrimary={isCurrent} isSending={isSending} disabled={rejected.length > 0} onClick={() => desk.accept(item)}>
          {acceptWords(item, waiting)}
        </Key>
      )}
      <Key letter="r" isSending={isSending} onClick={() => desk.reject(item)}>
        Reject
      </Key>
      {isName && (
        <Key letter="u" isSending={isSending} onClick={() => desk.open(desk.opened === item.id ? '' : item.id)}>
          It is another entity…
        </Key>
      )}
      {isSending && <span class="quiet">Sending…</span>}
    </div>
  );
}

function acceptWords({ kind, candidates }: Item, waiting: readonly Item[]): string {
  if (kind === 'ENTITY') return 'Accept: add it';
  if (kind === 'LINK') return `Accept: it is ${candidates[0]?.entity.name}`;
  if (kind === 'EVIDENCE') return 'Accept: make a statement of it…';
  const names = waiting.flatMap(({ proposedEntity }) => proposedEntity?.name ?? []);
  return names.length === 0 ? 'Accept' : `Accept, and add ${new Intl.ListFormat('en').format(names)}`;
}

interface KeyProps {
  readonly letter: string;
  readonly isPrimary?: boolean;
  /** Kept pressable while it is sent: a button that is switched off would lose the focus. Nothing is sent twice. */
  readonly isSending: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Key({ letter, isPrimary = false, isSending, disabled = false, onClick, children }: KeyProps) {
  return (
    <button
      type="button"
      class={isPrimary ? 'primary' : undefined}
      disabled={disabled}
      aria-disabled={isSending || disabled}
      aria-keyshortcuts={letter}
      onClick={({ detail }) => detail < 2 && onClick()}
    >
      {children}{' '}
      <span class="key" aria-hidden="true">
        {letter}
      </span>
    </button>
  );
}
