/** What a statement may be given and may return: JSON values. Integers are safe integers; dates are ISO strings. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type Parameters = Readonly<Record<string, Value>>;

/** One row, by position, in the order of the statement's RETURN. */
export type Row = readonly Value[];

/** A constant text of Cypher, from the subset that both engines read alike. Only files under `cypher/` make them. */
export interface Statement {
  /** Unique; what traces, tests and error messages call it. */
  readonly name: string;
  readonly text: string;
}

/** Runs one statement; rejects with `INVALID_INPUT`, `CONFLICT`, `TIMEOUT` or `UNAVAILABLE`. */
export type Run = (statement: Statement, parameters?: Parameters) => Promise<readonly Row[]>;

/** What `doctor` says of an engine. */
export interface EngineDescription {
  readonly engine: string;
  readonly version: string;
  readonly address: string;
}

/**
 * The port behind which a graph database stands. One small adapter each; nothing above it names an engine.
 * A contract suite (`tests/store`) holds every adapter to the same answers.
 */
export interface Engine {
  /** Runs a read on its own. It sees every write that this engine has acknowledged. */
  readonly read: Run;
  /**
   * Runs `work` in one transaction: all of it is kept, or nothing. It is run again, from the start, when the engine
   * says that a conflict was transient; after several times `CONFLICT`. So `work` must have no other effect.
   */
  transact<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Creates constraints and indexes that are not there yet. */
  prepare(schema: readonly Statement[]): Promise<void>;
  describe(): Promise<EngineDescription>;
  /** Makes what was written cheap to open again; called after bulk loads. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

/** Limits that every adapter keeps. */
export interface EngineLimits {
  /** A statement that takes longer fails with `TIMEOUT`. */
  readonly statementTimeoutMs: number;
  /** Times that a transaction is tried before `CONFLICT`. */
  readonly attemptsMax: number;
}

export const defaultLimits: EngineLimits = { statementTimeoutMs: 10_000, attemptsMax: 8 };
