import type { Engine } from '../../src/store/engine.js';

/** The same engine, which counts the reads that it is asked for. */
export function countingReads(engine: Engine): { readonly engine: Engine; readonly reads: () => number } {
  let reads = 0;
  const read: Engine['read'] = (statement, parameters) => {
    reads++;
    return engine.read(statement, parameters);
  };
  return { engine: { ...engine, read }, reads: () => reads };
}
