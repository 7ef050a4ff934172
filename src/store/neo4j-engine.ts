import neo4j, { type Driver, type RecordShape, type Session } from 'neo4j-driver';
import { EntenteError } from '../domain/errors.js';
import { defaultLimits, type Engine, type EngineLimits, type Parameters, type Row, type Statement, type Value } from './engine.js';
import { connectionFault, isConnectionLost, isRetriable, statementFault } from './neo4j-faults.js';
import { retryTransient } from './retry.js';
import { wholeOrNothing } from './transaction.js';
import { checkParameters } from './values.js';

export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, `neo4j+s://` …; with `neo4j` schemes reads are routed to followers. */
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  readonly limits?: EngineLimits | undefined;
  /** For tests: is given every notification of the server (deprecations, hints). */
  readonly onNotification?: ((code: string, statement: Statement) => void) | undefined;
}

/** Milliseconds that the server gives a statement; 0: as long as it takes. */
interface TransactionConfig {
  readonly timeout: number;
}

const driverConfig = {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 16,
  connectionAcquisitionTimeout: 10_000,
  connectionTimeout: 5_000,
  // Every list is bounded by LIMIT, so fetching in pieces would only cost round trips.
  fetchSize: -1,
  telemetryDisabled: true,
  userAgent: 'entente',
};

/** Opens a Neo4j (server, cluster or Aura) and checks that it answers. Rejects with `UNAVAILABLE` and what to do. */
export async function openNeo4jEngine(options: Neo4jOptions): Promise<Engine> {
  const { limits = defaultLimits } = options;
  const auth = options.user === undefined ? undefined : neo4j.auth.basic(options.user, options.password ?? '');
  const driver = createDriver(options, auth);
  const version = await checkConnection(driver, options);
  const bookmarks = neo4j.bookmarkManager();
  const config: TransactionConfig = { timeout: limits.statementTimeoutMs };
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ defaultAccessMode: mode, bookmarkManager: bookmarks, ...(options.database && { database: options.database }) });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  const runIn = async (target: Pick<Session, 'run'>, statement: Statement, parameters: Parameters = {}, settings?: TransactionConfig) => {
    checkParameters(parameters);
    try {
      const result = await target.run(statement.text, toDriver(parameters) as RecordShape, settings);
      for (const { code } of options.onNotification ? result.summary.notifications : []) options.onNotification?.(code, statement);
      return result.records.map((record) => rowOf(record, record.length));
    } catch (error) {
      throw statementFault(error, statement);
    }
  };
  const gaveUp = (error: unknown) => (isConnectionLost(error) ? connectionFault(error, options) : undefined);
  const write = <T>(work: (session: Session) => Promise<T>) => retryTransient(() => inSession('WRITE', work), isRetriable, limits.attemptsMax, gaveUp);
  return {
    // Auto-commit in READ mode: one round trip instead of the three of a managed transaction. Retried as that would be.
    read: (statement, parameters) =>
      retryTransient(() => inSession('READ', (session) => runIn(session, statement, parameters, config)), isRetriable, 3, gaveUp),
    transact: (work) =>
      write((session) =>
        session.beginTransaction({ timeout: limits.statementTimeoutMs * 6 }).then(async (transaction) => {
          try {
            const result = await wholeOrNothing(work, (statement, parameters) => runIn(transaction as unknown as Session, statement, parameters));
            await transaction.commit();
            return result;
          } catch (error) {
            await transaction.rollback().catch(() => undefined);
            throw error;
          }
        }),
      ),
    prepare: async (schema) => {
      for (const statement of schema) await write((session) => runIn(session, statement, {}, { timeout: 0 }));
      await write((session) => runIn(session, { name: 'await-indexes', text: 'CALL db.awaitIndexes(300)' }));
    },
    describe: async () => ({ engine: 'Neo4j', version, address: options.url }),
    checkpoint: async () => undefined,
    close: () => driver.close(),
  };
}

function createDriver(options: Neo4jOptions, auth: ReturnType<typeof neo4j.auth.basic> | undefined): Driver {
  try {
    return neo4j.driver(options.url, auth, driverConfig);
  } catch (error) {
    throw new EntenteError('UNAVAILABLE', `cannot use the Neo4j address ${options.url}: write neo4j://host:7687 or neo4j+s://…`, { cause: error });
  }
}

async function checkConnection(driver: Driver, options: Neo4jOptions): Promise<string> {
  const database = options.database === undefined ? {} : { database: options.database };
  try {
    const info = await driver.getServerInfo(database);
    // Without routing, only a statement tells that there is no such database.
    await driver.executeQuery('RETURN 1 AS one', {}, { ...database, routing: 'READ' });
    return info.agent ?? 'unknown';
  } catch (error) {
    await driver.close();
    throw connectionFault(error, options);
  }
}

/** JavaScript has one kind of number; Cypher wants integers for LIMIT and stores integers and floats apart. */
function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value === null || typeof value !== 'object') return value;
  const map: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) map[key] = toDriver(inner);
  return map;
}

function rowOf(record: { get(index: number): unknown }, length: number): Row {
  return Array.from({ length }, (_, index) => record.get(index) as Value);
}
