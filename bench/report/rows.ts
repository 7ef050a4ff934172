/** One read, in milliseconds. */
export interface ReadRow {
  readonly title: string;
  readonly entente: number;
  readonly store?: number | undefined;
  readonly raw: number;
  /** Statements that one request comes to. */
  readonly statements: number;
  readonly rows: number;
  readonly target?: number | undefined;
}

/** One way of loading, in claims a second. */
export interface LoadRow {
  readonly title: string;
  readonly rate: number;
  /** What it is held against. */
  readonly base?: number | undefined;
  readonly target?: number | undefined;
}

/** One read of the present, in milliseconds: on a graph with a long log, and on the same graph freshly loaded. */
export interface LogRow {
  readonly title: string;
  readonly worn: number;
  readonly fresh: number;
  readonly target: number;
}
