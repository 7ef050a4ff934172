import { getOperationAST } from 'graphql';
import type { ServerPlugin } from './plugin.js';
import { refusal } from './refusal.js';

/** How long an operation may take. A write may be 10 MB of records. */
const timeoutsMs = { query: 30_000, mutation: 120_000 } as const;

/**
 * Answers `TIMEOUT` when an operation takes too long, and stops asking the graph for more: then, and when the client has
 * gone away. A statement that runs already has its own limit in the store; a write that runs already is finished.
 * Subscriptions may last.
 */
export function limitTime(limits: { readonly query: number; readonly mutation: number } = timeoutsMs): ServerPlugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { request } = args.contextValue;
      const isWrite = getOperationAST(args.document, args.operationName)?.operation === 'mutation';
      const limitMs = isWrite ? limits.mutation : limits.query;
      setExecuteFn((args) => {
        const stop = new AbortController();
        const abandon = () => stop.abort(request.signal.reason);
        request.signal.addEventListener('abort', abandon, { once: true });
        const deadline = new Promise<never>((_, reject) => stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true }));
        const timer = setTimeout(() => stop.abort(tookTooLong(limitMs, isWrite)), limitMs);
        // Not in the type of graphql-js, but what the executor that yoga uses goes by.
        const argsWithSignal = { ...args, signal: stop.signal };
        const result = Promise.resolve(executeFn(argsWithSignal));
        return Promise.race([result, deadline]).finally(() => {
          clearTimeout(timer);
          request.signal.removeEventListener('abort', abandon);
        });
      });
    },
  };
}

function tookTooLong(limitMs: number, isWrite: boolean) {
  const advice = isWrite ? 'it may still be done; look, or send it again, which changes nothing then' : 'ask for less';
  return refusal('TIMEOUT', 504, `the answer took longer than ${limitMs / 1000} s: ${advice}`);
}
