import { clearStatements } from '../cypher/clear.js';
import type { Engine } from '../engine.js';

/** Things taken away in one transaction: about a second of work at most. */
const batchSize = 2_000;

/** Takes everything of Entente's out of the database, a batch a transaction. Interrupted, it may simply be run again. */
export async function clear(engine: Engine): Promise<void> {
  for (const statement of clearStatements) {
    let deleted: number;
    do {
      const [row] = await engine.transact((run) => run(statement, { limit: batchSize }));
      deleted = (row?.[0] ?? 0) as number;
    } while (deleted > 0);
  }
}
