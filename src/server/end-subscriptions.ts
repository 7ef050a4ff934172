import { isAsyncIterable } from 'graphql-yoga';
import type { ServerPlugin } from './plugin.js';
import type { Lifecycle } from './refuse-when-stopping.js';

/** Ends all subscriptions when the server stops: they would go on for ever, and hold it up. Clients resume elsewhere. */
export function endSubscriptions({ onStop }: Lifecycle): ServerPlugin {
  return {
    onSubscribe: () => ({
      onSubscribeResult: ({ result, setResult }) => {
        if (isAsyncIterable(result)) setResult(endable(result as AsyncIterable<never>, onStop));
      },
    }),
  };
}

/** The same values, until one of `onStop` is called, or the consumer returns. */
function endable<T>(values: AsyncIterable<T>, onStop: Set<() => void>): AsyncIterableIterator<T> {
  const iterator = values[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorResult<T>> => {
    onStop.delete(stop);
    await iterator.return?.();
    return { done: true, value: undefined };
  };
  const stop = () => void end();
  onStop.add(stop);
  return {
    next: async () => {
      const result = await iterator.next();
      if (result.done) onStop.delete(stop);
      return result;
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
