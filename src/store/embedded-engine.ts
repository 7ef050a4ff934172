import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB as Database, type QueryResult, type Transaction } from '@grafeo-db/js';
import { EntenteError } from '../domain/errors.js';
import { isTransient, openingFault, statementFault } from './embedded-faults.js';
import { defaultLimits, type Engine, type EngineLimits, type Parameters, type Row, type Run, type Statement } from './engine.js';
import { retryTransient } from './retry.js';
import { createSemaphore } from './semaphore.js';
import { wholeOrNothing } from './transaction.js';
import { checkParameters } from './values.js';

export interface EmbeddedOptions {
  /** A file, created with its folders when absent; absent: a graph in memory. */
  readonly path?: string | undefined;
  /** `NOT_FOUND` where there is no such file, instead of a new graph. */
  readonly mustExist?: boolean | undefined;
  readonly limits?: EngineLimits | undefined;
  /** For tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean | undefined;
}

/** Checkpoint in the background once this much was written, or this long ago: keeps the next opening fast. */
const checkpointTriggers = { walBytes: 32_000_000, intervalMs: 300_000 };

/** Each statement takes an engine thread, so more at once only costs memory. */
const readsAtOnce = 8;

/**
 * Opens the embedded engine (Grafeo) on a file or in memory. Rejects with `UNAVAILABLE` where another process has the
 * file, or it is damaged or no graph. Acknowledged writes survive the end of the process; a power cut may lose the
 * last 0.1 s.
 */
export async function openEmbeddedEngine(options: EmbeddedOptions): Promise<Engine> {
  const { path, limits = defaultLimits } = options;
  if (options.mustExist && path !== undefined && !existsSync(path))
    throw new EntenteError('NOT_FOUND', `there is no graph at ${path}: name another in ENTENTE_STORE, or make one with "entente seed"`);
  const database = openDatabase(path, options.shuffleUnordered ?? false);
  if (path !== undefined) database.setCheckpointTriggers(checkpointTriggers);
  const limitReads = createSemaphore(readsAtOnce);
  const oneWriter = createSemaphore(1);
  const execute = (target: Database | Transaction, statement: Statement, parameters: Parameters = {}): Pending => {
    checkParameters(parameters);
    const result = target.executeCypher(statement.text, parameters);
    return { result, rows: rowsWithin(limits.statementTimeoutMs, result, statement) };
  };
  const transactOnce = createTransact(database, execute, limits.statementTimeoutMs);
  return {
    read: (statement, parameters) => limitReads(() => execute(database, statement, parameters).rows),
    transact: (work) => oneWriter(() => retryTransient(() => transactOnce(work), isTransient, limits.attemptsMax)),
    prepare: async (schema) => {
      for (const statement of schema) await execute(database, statement).rows;
    },
    describe: async () => ({ engine: 'Grafeo (embedded)', version: database.version(), address: path ?? 'memory' }),
    checkpoint: async () => {
      if (path !== undefined) database.walCheckpoint();
    },
    close: async () => {
      if (path !== undefined) database.walCheckpoint();
      database.close();
    },
  };
}

/** A statement that was begun: what the engine makes of it, whenever that is, and its rows, if they come in time. */
interface Pending {
  readonly result: Promise<QueryResult>;
  readonly rows: Promise<readonly Row[]>;
}

/**
 * Runs transactions, one at a time. A failed statement does not end a transaction of this engine, so any error rolls it
 * back; but that must wait for a statement that ran into its deadline and runs on. The caller is told at once; who
 * writes next waits for it, or would meet its locks for ever.
 */
function createTransact(database: Database, execute: (target: Transaction, statement: Statement, parameters?: Parameters) => Pending, waitMs: number) {
  let over: Promise<unknown> = Promise.resolve();
  return async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    await within(waitMs, over, 'a write before this one took too long, and has not ended yet: try again later');
    const transaction = database.beginTransaction();
    const begun: Promise<unknown>[] = [];
    try {
      const result = await wholeOrNothing(work, (statement, parameters) => {
        const pending = execute(transaction, statement, parameters);
        begun.push(pending.result);
        return pending.rows;
      });
      transaction.commit();
      return result;
    } catch (error) {
      over = Promise.allSettled(begun).then(() => rollBack(transaction));
      if (!isTimeout(error)) await over;
      throw error;
    }
  };
}

function rollBack(transaction: Transaction): void {
  if (transaction.isActive) transaction.rollback();
}

const isTimeout = (error: unknown): boolean => error instanceof EntenteError && error.code === 'TIMEOUT';

/** The engine cannot be told to stop a statement: after the deadline the caller is told, and the thread runs on. */
async function rowsWithin(timeoutMs: number, result: Promise<QueryResult>, statement: Statement): Promise<readonly Row[]> {
  try {
    const answer = await within(timeoutMs, result, `the graph did not answer within ${timeoutMs / 1000} s (${statement.name}): ask for less`);
    return answer.rows().map((row) => row.map(plain)) as readonly Row[];
  } catch (error) {
    throw statementFault(error, statement);
  }
}

/** What `promise` comes to, or `TIMEOUT` with `message` where that takes too long. */
async function within<T>(timeoutMs: number, promise: Promise<T>, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EntenteError('TIMEOUT', message)), timeoutMs);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

function openDatabase(path: string | undefined, shuffleUnordered: boolean): Database {
  if (path === undefined) return grafeo.GrafeoDB.create(undefined, { shuffleUnordered });
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (isFolder) throw new EntenteError('UNAVAILABLE', `${path} is a folder: name a file for the embedded graph in ENTENTE_STORE`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    return grafeo.GrafeoDB.create(path, { shuffleUnordered });
  } catch (error) {
    throw openingFault(path, error);
  }
}
