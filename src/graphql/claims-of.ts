import { type ClaimListQuery, orderKeyOf } from '../store/reads/claim-reads.js';
import type { StoredClaim } from '../store/rows.js';
import type { GraphContext } from './context.js';

/** The claims of several keys as one list, each once, in the order asked for; for lists that are not paged. */
export async function claimsOf({ loaders }: GraphContext, keys: readonly string[], query: Omit<ClaimListQuery, 'detail'>): Promise<readonly StoredClaim[]> {
  const pages = await Promise.all(keys.map((key) => loaders.claims({ ...query, detail: 'none' }).load(key)));
  const claims = new Map(pages.flatMap((page) => page?.rows ?? []).map(({ claim }) => [claim.id, claim]));
  const sign = query.order.startsWith('newest') ? -1 : 1;
  return [...claims.values()].sort((a, b) => sign * (orderKeyOf(a, query.order) < orderKeyOf(b, query.order) ? -1 : 1));
}
