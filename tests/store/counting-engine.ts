import grafeo, { type GrafeoDB as Database, type Transaction } from '@grafeo-db/js';
import type { Engine, Parameters, Row, Statement, Value } from '../../src/store/engine.js';

/** What one run of a statement cost: the rows that the engine looked at, whatever it gave. */
export interface Cost {
  readonly statement: Statement;
  readonly parameters: Parameters;
  readonly rowsScanned: number;
}

export interface CountingEngine {
  readonly engine: Engine;
  /** What was run, in order; the test may empty it. */
  readonly costs: Cost[];
}

/** The embedded engine in memory, through its own driver, which says what each statement cost; counted are rows, never time. */
export function openCountingEngine(): CountingEngine {
  const database = grafeo.GrafeoDB.create();
  const costs: Cost[] = [];
  const run = async (target: Database | Transaction, statement: Statement, parameters: Parameters = {}): Promise<readonly Row[]> => {
    const result = await target.executeCypher(statement.text, parameters);
    costs.push({ statement, parameters, rowsScanned: result.rowsScanned ?? 0 });
    return result.rows().map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value) as Value));
  };
  const engine: Engine = {
    read: (statement, parameters) => run(database, statement, parameters),
    transact: async (work) => {
      const transaction = database.beginTransaction();
      try {
        const result = await work((statement, parameters) => run(transaction, statement, parameters));
        transaction.commit();
        return result;
      } catch (error) {
        transaction.rollback();
        throw error;
      }
    },
    prepare: async (schema) => {
      for (const statement of schema) await run(database, statement);
    },
    describe: async () => ({ engine: 'Grafeo (counted)', version: database.version(), address: 'memory' }),
    checkpoint: async () => undefined,
    close: async () => database.close(),
  };
  return { engine, costs };
}
