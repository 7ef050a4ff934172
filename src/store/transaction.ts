import type { Run } from './engine.js';

/**
 * Runs `work` on a transaction, which is dead once a statement of it failed: even if `work` goes on as if nothing had
 * happened, the whole of it fails with that error, and there is nothing to commit. Left to themselves, one of the
 * engines would keep the rest.
 */
export async function wholeOrNothing<T>(work: (run: Run) => Promise<T>, run: Run): Promise<T> {
  let failure: { readonly error: unknown } | undefined;
  const result = await work(async (statement, parameters) => {
    if (failure !== undefined) throw failure.error;
    try {
      return await run(statement, parameters);
    } catch (error) {
      failure = { error };
      throw error;
    }
  });
  if (failure !== undefined) throw failure.error;
  return result;
}
