import { assertedClaims } from '../analysis/asserted-claims.js';
import { groupTenures } from '../analysis/tenures.js';
import type { AsOf } from '../domain/as-of.js';
import { foldName } from '../domain/names.js';
import type { ClaimSide } from '../store/cypher/claims.js';
import type { StoredClaim } from '../store/rows.js';
import { claimsOf } from './claims-of.js';
import type { GraphContext } from './context.js';
import type { EntityNode, TenureNode } from './nodes.js';
import { entitiesOf } from './resolvers/related-entities.js';
import { wholeAt } from './wholes.js';

/** Claims that the tenures of one list are made of. */
const tenureClaimsMax = 1_000;

/** Claims of holding an office that one condition may look at. */
const holderClaimsMax = 20_000;

/** The offices that a person holds (`subject`) or a nation or institution has (`object`), earliest first. */
export async function tenuresOf(
  context: GraphContext,
  side: Extract<ClaimSide, 'subject' | 'object'>,
  node: EntityNode,
  office: string | undefined,
  asOf: AsOf,
): Promise<readonly TenureNode[]> {
  const { memberIds } = await wholeAt(node, asOf, context);
  const claims = await claimsOf(context, memberIds, { side, filter: assertedClaims('HOLDS_OFFICE'), asOf, order: 'oldestValid', first: tenureClaimsMax });
  return groupTenures(claims.filter((claim) => isOffice(claim, office))).map((tenure) => ({ ...tenure, asOf }));
}

/** Who holds an office at that time, in the nation or institution that has these members, if any are given. */
export async function officeHolderIds(
  context: GraphContext,
  { office, ofIds }: { readonly office: string | undefined; readonly ofIds: readonly string[] | undefined },
  asOf: AsOf,
): Promise<readonly string[]> {
  const [side, keys] = ofIds === undefined ? (['predicate', ['HOLDS_OFFICE']] as const) : (['object', ofIds] as const);
  const claims = await claimsOf(context, keys, { side, filter: assertedClaims('HOLDS_OFFICE'), asOf, order: 'newestValid', first: holderClaimsMax });
  const holders = [...new Set(claims.filter((claim) => isOffice(claim, office)).map((claim) => claim.subjectId))];
  return (await entitiesOf(context, holders, asOf)).map(({ id }) => id);
}

const isOffice = (claim: StoredClaim, office: string | undefined): boolean => office === undefined || foldName(claim.office ?? '') === foldName(office);
