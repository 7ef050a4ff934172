import type { AsOf } from '../../domain/as-of.js';
import type { Evidence } from '../../domain/claim.js';
import { EntenteError } from '../../domain/errors.js';
import { lastDay } from '../../domain/partial-date.js';
import { asOfParameters } from '../as-of-parameters.js';
import {
  type ClaimDetail,
  type ClaimOrder,
  type ClaimSide,
  type ClaimSideAcross,
  claimColumns,
  claimCounts,
  claimCountsAcross,
  claimPages,
  claimPagesAcross,
  claimsById,
  claimsByQuote,
  evidenceByClaim,
  wholeColumns,
} from '../cypher/claims.js';
import type { Engine, Row } from '../engine.js';
import { alternativesOf, type Filter, latestStart } from '../filter.js';
import { beforeAll, compareText, groupBy, type Page, type PageRequest, pageOf } from '../page.js';
import { articleOf, briefOf, claimOf, type EntityBrief, evidenceOf, type StoredArticle, type StoredClaim } from '../rows.js';

/** Which claims: those on one side of each key, that pass the filter, as of a time, in an order. */
export interface ClaimQuery {
  readonly side: ClaimSide;
  readonly filter: Filter;
  readonly asOf: AsOf;
  readonly includeRetracted?: boolean | undefined;
}

export interface ClaimListQuery extends ClaimQuery, PageRequest {
  readonly order: ClaimOrder;
  /** What to read with each claim in the same statement. */
  readonly detail: ClaimDetail;
}

/** What was read along with a claim. */
export interface ClaimDetails {
  readonly subject: EntityBrief;
  readonly object: EntityBrief;
  /** Absent where the ends alone were asked for. */
  readonly sources?: { readonly evidence: readonly Evidence[]; readonly article: StoredArticle | undefined } | undefined;
}

export interface ClaimRow {
  readonly claim: StoredClaim;
  readonly details?: ClaimDetails | undefined;
}

export interface ClaimReads {
  /** A page per key, one statement for all of them. The key of side `all` is `*`. */
  claimsOf(keys: readonly string[], query: ClaimListQuery): Promise<ReadonlyMap<string, Page<ClaimRow>>>;
  /** One page of the claims of all the keys together. */
  claimsAcross(keys: readonly string[], query: ClaimListQuery & { readonly side: ClaimSideAcross }): Promise<Page<ClaimRow>>;
  countClaimsOf(keys: readonly string[], query: ClaimQuery): Promise<ReadonlyMap<string, number>>;
  /** The number of claims of all the keys together, each counted once. */
  countClaimsAcross(keys: readonly string[], query: ClaimQuery): Promise<number>;
  /** Claims whose evidence has words that contain the folded text; throws `TOO_COSTLY` beyond `quoteMatchesMax`. */
  claimIdsByQuote(foldedText: string, asOf: AsOf): Promise<readonly string[]>;
  /** Claims by id, retracted ones too, if they were known by `asOf.known`. */
  claimsByIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, StoredClaim>>;
  evidenceByClaimIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, readonly Evidence[]>>;
}

/** Claims that a search in quotes may find. */
const quoteMatchesMax = 5_000;

/** The order key that a claim is listed by, which is also its cursor. */
export function orderKeyOf(claim: StoredClaim, order: ClaimOrder): string {
  return order === 'newestValid' || order === 'oldestValid' ? claim.sortKey : claim.recordedKey;
}

export function createClaimReads({ read }: Pick<Engine, 'read'>): ClaimReads {
  return {
    claimsOf: async (keys, query) => {
      const rows = await read(claimPages[query.side][query.order][query.detail], pageParameters(keys, query));
      const byKey = groupBy(rows, (row) => row[0] as string);
      return new Map(keys.map((key) => [key, claimPage(byKey.get(key) ?? [], query)]));
    },
    claimsAcross: async (keys, query) => claimPage(await read(claimPagesAcross[query.side][query.order][query.detail], pageParameters(keys, query)), query),
    countClaimsOf: async (keys, query) => {
      const rows = await read(claimCounts[query.side], {
        keys,
        alternatives: alternativesOf(query.filter),
        ...asOfParameters(query.asOf, query.includeRetracted),
      });
      const totals = new Map(rows.map((row) => [row[0] as string, row[1] as number]));
      return new Map(keys.map((key) => [key, totals.get(key) ?? 0]));
    },
    claimIdsByQuote: async (text, asOf) => {
      const rows = await read(claimsByQuote, { text, limit: quoteMatchesMax + 1, known: asOfParameters(asOf).known });
      if (rows.length > quoteMatchesMax) throw new EntenteError('TOO_COSTLY', `more than ${quoteMatchesMax} claims have such words: ask for a longer text`);
      return rows.map((row) => row[0] as string);
    },
    countClaimsAcross: async (keys, query) => {
      const rows = await read(claimCountsAcross[query.side], {
        keys,
        alternatives: alternativesOf(query.filter),
        ...asOfParameters(query.asOf, query.includeRetracted),
      });
      return (rows[0]?.[0] ?? 0) as number;
    },
    claimsByIds: async (ids, asOf) => {
      const { known } = asOfParameters(asOf);
      const rows = await read(claimsById, { ids, known });
      return new Map(rows.map((row) => claimOf(row, 0, known)).map((claim) => [claim.id, claim]));
    },
    evidenceByClaimIds: async (ids, asOf) => {
      const rows = await read(evidenceByClaim, { ids, known: asOfParameters(asOf).known });
      const groups = groupBy(rows, (row) => row[0] as string);
      return new Map(ids.map((id) => [id, inOrder((groups.get(id) ?? []).map((row) => evidenceOf(row, 1)))]));
    },
  };
}

function pageParameters(keys: readonly string[], query: ClaimListQuery) {
  return {
    keys,
    after: startOf(query),
    limit: query.first + 1,
    alternatives: alternativesOf(query.filter),
    ...asOfParameters(query.asOf, query.includeRetracted),
  };
}

/** Where the page begins: newest first, what begins after the time asked about need not be looked through. */
function startOf(query: ClaimListQuery): string {
  if (!isDescending(query.order)) return query.after ?? beforeAll.ascending;
  const cursor = query.after ?? beforeAll.descending;
  if (query.order !== 'newestValid') return cursor;
  const days = [latestStart(query.filter) ?? lastDay, asOfParameters(query.asOf).possibleTo];
  return [cursor, ...days.map((day) => `${day}${beforeAll.descending}`)].reduce((a, b) => (b < a ? b : a));
}

const isDescending = (order: ClaimOrder): boolean => order === 'newestValid' || order === 'newestRecorded';

function claimPage(rows: readonly Row[], query: ClaimListQuery): Page<ClaimRow> {
  const claims = rows.map((row) => claimRow(row, query));
  const sign = isDescending(query.order) ? -1 : 1;
  const sorted = claims.sort((a, b) => sign * compareText(orderKeyOf(a.claim, query.order), orderKeyOf(b.claim, query.order)));
  return pageOf(sorted, query.first);
}

function claimRow(row: Row, query: ClaimListQuery): ClaimRow {
  const claim = claimOf(row, 1, asOfParameters(query.asOf).known);
  return { claim, details: query.detail === 'none' ? undefined : detailsOf(row, query.detail) };
}

const detailsAt = 1 + claimColumns.length;
const evidenceAt = detailsAt + 2 * wholeColumns.length;
const articleAt = evidenceAt + 1;

function detailsOf(row: Row, detail: ClaimDetail): ClaimDetails {
  return {
    subject: briefOf(row, detailsAt),
    object: briefOf(row, detailsAt + wholeColumns.length),
    sources:
      detail === 'all'
        ? { evidence: inOrder((row[evidenceAt] as readonly Row[]).map((piece) => evidenceOf(piece))), article: articleOf(row, articleAt) }
        : undefined,
  };
}

const inOrder = (evidence: readonly Evidence[]): readonly Evidence[] => evidence.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0) || compareText(a.id, b.id));
