import type { GraphQLResolveInfo } from 'graphql';
import type { AsOf } from '../../domain/as-of.js';
import { type ClaimDetail, type ClaimSide, type ClaimSideAcross, claimPagesAcross, type ClaimOrder as StoreOrder } from '../../store/cypher/claims.js';
import type { Filter } from '../../store/filter.js';
import type { Page } from '../../store/page.js';
import { type ClaimListQuery, type ClaimQuery, type ClaimRow, orderKeyOf } from '../../store/reads/claim-reads.js';
import { checkFirst, connection, decodeCursor } from '../connection.js';
import type { GraphContext } from '../context.js';
import type { ClaimOrder, InputMaybe } from '../generated/resolver-types.js';
import type { ClaimNode, ConnectionNode } from '../nodes.js';
import { selectsOnRows } from '../selection.js';

/** A list of claims as a field asks for it. */
export interface ClaimListRequest {
  readonly side: ClaimSide;
  /** Several only on the sides that lists across keys are made of. */
  readonly keys: readonly string[];
  readonly filter: Filter;
  readonly asOf: AsOf;
  readonly includeRetracted?: boolean;
  readonly order: StoreOrder;
  readonly first: InputMaybe<number>;
  readonly after: InputMaybe<string>;
  readonly detail: ClaimDetail;
}

/** What is nearly always asked with a claim is read in the same statement, if it is asked. Entries of a timeline hold claims of their own. */
export function detailSelected(info: GraphQLResolveInfo): ClaimDetail {
  if (selectsOnRows(info, ['evidence', 'article', 'claim'])) return 'all';
  return selectsOnRows(info, ['subject', 'object', 'title']) ? 'ends' : 'none';
}

export function claimOrder(order: InputMaybe<ClaimOrder>): StoreOrder {
  const descending = (order?.direction ?? 'DESC') === 'DESC';
  if (order?.field === 'RECORDED_AT') return descending ? 'newestRecorded' : 'oldestRecorded';
  return descending ? 'newestValid' : 'oldestValid';
}

export async function claimConnection(context: GraphContext, request: ClaimListRequest): Promise<ConnectionNode<ClaimNode>> {
  const { side, keys, filter, asOf, includeRetracted, order } = request;
  const first = checkFirst(request.first);
  const selection = { side, filter, asOf, includeRetracted };
  const query = { ...selection, order, first, after: decodeCursor(order, request.after), detail: request.detail };
  return connection(await pageOf(context, keys, query), {
    order,
    after: request.after,
    keyOf: ({ claim }) => orderKeyOf(claim, order),
    nodeOf: ({ claim, details }): ClaimNode => ({ type: 'claim', claim, details, asOf }),
    countAll: () => countOf(context, keys, selection),
  });
}

/** The page of one key, whose statement other parents of the level share; or one of several keys together. */
async function pageOf(context: GraphContext, keys: readonly string[], query: ClaimListQuery): Promise<Page<ClaimRow>> {
  const [key] = keys;
  if (key === undefined) return { rows: [], hasMore: false };
  const { side } = query;
  if (keys.length > 1 && isSideAcross(side)) return context.store.claimsAcross(keys, { ...query, side });
  const pages = await Promise.all(keys.map((each) => context.loaders.claims(query).load(each)));
  return mergePages(
    pages.filter((page) => page !== undefined),
    query,
  );
}

const isSideAcross = (side: ClaimSide): side is ClaimSideAcross => side in claimPagesAcross;

/** The pages of the members of one whole as one: they are few, and hardly ever more than one. */
function mergePages(pages: readonly Page<ClaimRow>[], { order, first }: ClaimListQuery): Page<ClaimRow> {
  const [only, another] = pages;
  if (only !== undefined && another === undefined) return only;
  const sign = order.startsWith('newest') ? -1 : 1;
  const unique = new Map(pages.flatMap((page) => page.rows).map((row) => [row.claim.id, row]));
  const rows = [...unique.values()].sort((a, b) => sign * (orderKeyOf(a.claim, order) < orderKeyOf(b.claim, order) ? -1 : 1));
  return { rows: rows.slice(0, first), hasMore: rows.length > first || pages.some((page) => page.hasMore) };
}

async function countOf({ store, loaders }: GraphContext, keys: readonly string[], query: ClaimQuery): Promise<number> {
  const [key] = keys;
  if (keys.length === 1 && key !== undefined) return (await loaders.claimCount(query).load(key)) ?? 0;
  return store.countClaimsAcross(keys, query);
}
