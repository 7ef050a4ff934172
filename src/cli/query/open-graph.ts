import { type RemoteOptions, remoteOf } from '../options.js';
import { refusal } from '../remote/refusal.js';
import { type Operation, sendOperation } from '../remote/send-operation.js';
import { readSettings } from '../settings.js';
import { signature } from '../signature.js';
import { openOnStore } from './run-on-store.js';

/** A graph that is asked several times: the store itself, or a running server. */
export interface OpenGraph {
  /** The data of an operation; rejects with what the graph says where it refuses. `what`: `the article was not read`. */
  ask<T>(what: string, operation: Operation): Promise<T>;
}

/** Opens the graph that the options name, for as long as `work` takes. */
export async function withGraph<T>(options: RemoteOptions, work: (graph: OpenGraph) => Promise<T>): Promise<T> {
  const remote = remoteOf(options);
  const store = remote === undefined ? await openOnStore(readSettings().store, { by: signature() }) : undefined;
  const run = (operation: Operation) => (remote === undefined ? store?.run(operation) : sendOperation(remote, operation));
  try {
    return await work({
      ask: async <D>(what: string, operation: Operation) => {
        const result = await run(operation);
        if (result?.errors?.[0] !== undefined) throw refusal(what, result.errors[0], remote);
        return result?.data as D;
      },
    });
  } finally {
    await store?.close();
  }
}
