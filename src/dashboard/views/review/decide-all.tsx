import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { countWords, numberWords } from '../../words/numbers.js';
import { itemKinds, itemWords } from './item-words.js';
import { asTheyStand, type Item, isWaiting } from './items.js';
import { Refused } from './refused.js';
import { useHeldHeight } from './stillness.js';
import type { Desk } from './use-desk.js';

/** Accepts all that needs nothing more to be said, or rejects the rest: asked once more, with what it would be, and answered there. */
export function DecideAll({ desk }: { readonly desk: Desk }) {
  const ready = asTheyStand(desk.items);
  const waiting = desk.items.filter(isWaiting);
  const isDecided = desk.opened === 'all decided';
  const held = useHeldHeight<HTMLDivElement>(isDecided);
  if (!desk.mayDecide || (waiting.length === 0 && !isDecided)) return null;
  return (
    <div class="decide-all">
      <div class="buttons">
        {(ready.length > 0 || isDecided) && (
          <button type="button" disabled={ready.length === 0} aria-expanded={desk.opened === 'accept all'} onClick={() => desk.open('accept all')}>
            Accept all that stands as it is ({numberWords(ready.length)})
          </button>
        )}
        <button
          type="button"
          class="quiet"
          disabled={waiting.length === 0}
          aria-expanded={desk.opened === 'reject all'}
          onClick={() => desk.open('reject all')}
        >
          Reject all that wait ({numberWords(waiting.length)})
        </button>
      </div>
      <div class="decide-all-answer" {...held}>
        {desk.opened === 'accept all' && (
          <Sure desk={desk} decision="ACCEPT" label={`Accept these ${numberWords(ready.length)}`}>
            It accepts {listOf(ready)}.{' '}
            {ready.length < waiting.length && `${countWords(waiting.length - ready.length, 'item waits', 'items wait')} on for a word of yours.`}
          </Sure>
        )}
        {desk.opened === 'reject all' && (
          <Sure desk={desk} decision="REJECT" label={`Reject these ${numberWords(waiting.length)}`}>
            It rejects {listOf(waiting)}. They are not proposed again.
          </Sure>
        )}
        {isDecided && <p class="notice">{desk.said}</p>}
      </div>
      <Refused unmade={desk.unmade.get('all')} />
    </div>
  );
}

/** "3 new names and 7 statements". */
function listOf(items: readonly Item[]): string {
  const parts = itemKinds.flatMap((kind) => {
    const { length } = items.filter((item) => item.kind === kind);
    return length === 0 ? [] : [countWords(length, itemWords(kind).one, itemWords(kind).many)];
  });
  return new Intl.ListFormat('en').format(parts);
}

interface SureProps {
  readonly desk: Desk;
  readonly decision: 'ACCEPT' | 'REJECT';
  readonly label: string;
  readonly children: ComponentChildren;
}

function Sure({ desk, decision, label, children }: SureProps) {
  const yes = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => yes.current?.focus(), []);
  return (
    <div class="notice">
      <p>{children}</p>
      <div class="buttons">
        <button type="button" class="primary" ref={yes} onClick={() => desk.decideAll(decision)}>
          {label}
        </button>
        <button type="button" onClick={() => desk.open('')}>
          Not now
        </button>
      </div>
    </div>
  );
}
