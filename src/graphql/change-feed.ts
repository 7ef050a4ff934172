import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '../store/graph-store.js';
import type { StoredChange } from '../store/reads/change-reads.js';

/** How often the log is looked at; changes may come from other processes, which nothing here hears of. */
const pollEveryMs = 250;

/** Changes read at once. */
const changesAtOnce = 100;

/**
 * Every change after `since`, in order, none twice, until nobody listens any more. The log is the only source: its order
 * is the order of commits, in whatever process, so nothing can be missed.
 */
export async function* followChanges(store: GraphStore, since: number, left: AbortSignal): AsyncGenerator<StoredChange> {
  for (let seq = since; !left.aborted; ) {
    const changes = await store.changesSince(seq, changesAtOnce);
    for (const change of changes) yield change;
    seq = changes.at(-1)?.seq ?? seq;
    if (changes.length < changesAtOnce) await sleep(pollEveryMs, undefined, { signal: left }).catch(() => undefined);
  }
}

/**
 * What `iterate` gives, until its consumer returns. A generator that waits hears of that only when it next yields, which
 * may be never: so it is told by a signal.
 */
export function interruptible<T>(iterate: (left: AbortSignal) => AsyncGenerator<T>): AsyncIterableIterator<T> {
  const leaving = new AbortController();
  const values = iterate(leaving.signal);
  return {
    next: () => values.next(),
    return: () => {
      leaving.abort();
      return values.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
