import { knownNow } from '../../domain/as-of.js';
import type { Evidence } from '../../domain/claim.js';
import { articleColumns, claimsById } from '../cypher/claims.js';
import { entityColumns } from '../cypher/entities.js';
import { articleStatesBetween, entityStatesBetween, evidenceGivenAt } from '../cypher/export.js';
import type { Engine, Parameters, Row, Statement } from '../engine.js';
import { articleOf, claimOf, entityOf, evidenceOf, type StoredArticle, type StoredClaim, type StoredEntity } from '../rows.js';

/** A stretch of the change log, by the times of its first and last change. */
export interface LogStretch {
  readonly from: string;
  readonly to: string;
}

/** The whole log. */
export const allTimes: LogStretch = { from: '', to: knownNow };

/** What something was from an instant on. */
export interface State<T> {
  readonly recordedAt: string;
  readonly state: T;
}

/** A piece of evidence as it was when a claim was given it. */
export interface GivenEvidence {
  readonly claimId: string;
  readonly at: string;
  readonly evidence: Evidence;
}

/** What was learned when, for carrying a graph over with its history. Ids may be any number: they are read in pieces. */
export interface ExportReads {
  /** The states that entities were in during a stretch of the log, and the one before it; by themselves, not as wholes. */
  entityStatesBetween(ids: readonly string[], stretch: LogStretch): Promise<readonly State<StoredEntity>[]>;
  articleStatesBetween(ids: readonly string[], stretch: LogStretch): Promise<readonly State<StoredArticle>[]>;
  evidenceGivenAt(claimIds: readonly string[], instants: readonly string[]): Promise<readonly GivenEvidence[]>;
  /** Claims by id, whatever became of them. */
  claimsEver(ids: readonly string[]): Promise<readonly StoredClaim[]>;
}

/** Ids in one statement. */
const pieceSize = 2_000;

export function createExportReads({ read }: Pick<Engine, 'read'>): ExportReads {
  const inPieces = async (statement: Statement, ids: readonly string[], parameters: Parameters): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let start = 0; start < ids.length; start += pieceSize)
      for (const row of await read(statement, { ...parameters, ids: ids.slice(start, start + pieceSize) })) rows.push(row);
    return rows;
  };
  return {
    entityStatesBetween: async (ids, { from, to }) =>
      (await inPieces(entityStatesBetween, ids, { from, to })).map((row) => ({ recordedAt: row[entityColumns.length] as string, state: entityOf(row) })),
    articleStatesBetween: async (ids, { from, to }) =>
      (await inPieces(articleStatesBetween, ids, { from, to })).map((row) => ({
        recordedAt: row[articleColumns.length] as string,
        state: articleOf(row) as StoredArticle,
      })),
    evidenceGivenAt: async (claimIds, instants) =>
      (await inPieces(evidenceGivenAt, claimIds, { instants })).map((row) => ({
        claimId: row[0] as string,
        at: row[1] as string,
        evidence: evidenceOf(row, 2) as Evidence,
      })),
    claimsEver: async (ids) => (await inPieces(claimsById, ids, { known: knownNow })).map((row) => claimOf(row, 0, knownNow)),
  };
}
