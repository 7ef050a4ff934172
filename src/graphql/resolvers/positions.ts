import { type ActorPosition, positionsOf, stanceShifts } from '../../analysis/positions.js';
import type { AsOf } from '../../domain/as-of.js';
import type { Filter, Term } from '../../store/filter.js';
import type { StoredClaim } from '../../store/rows.js';
import { asOfOr } from '../as-of.js';
import { claimsOf } from '../claims-of.js';
import type { GraphContext } from '../context.js';
import type { PositionResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { claimNode, type PositionNode } from '../nodes.js';
import { memberIdsOf } from '../references.js';
import { entitiesOf, entityById } from './related-entities.js';

/** Claims that positions are told from. */
const stanceClaimsMax = 1_000;

export const Position = {
  actor: ({ position, asOf }, _, context) => entityById(context, position.actorId, asOf),
  issue: ({ position, asOf }, _, context) => entityById(context, position.issueId, asOf),
  stance: ({ position }) => position.stance,
  claimCount: ({ position }) => position.claims.length,
  since: ({ position }) => position.since,
  contested: ({ position }) => position.contested,
  claims: ({ position, asOf }) => position.claims.map((claim) => claimNode(claim, asOf)),
} satisfies PositionResolvers;

export const positionQueries = {
  positions: async (_, args, context) => {
    const asOf = asOfOr(args.asOf);
    return positionNodes(context, 'object', await memberIdsOf(context, args.issue, asOf), [], asOf);
  },
  positionShifts: async (_, args, context) => {
    const asOf = asOfOr(args.asOf);
    const [actorIds, issueIds] = await Promise.all([memberIdsOf(context, args.actor, asOf), memberIdsOf(context, args.issue, asOf)]);
    const claims = await stanceClaims(context, 'subject', actorIds, [{ field: 'object', texts: issueIds }], asOf);
    return stanceShifts(claims).map(({ before, after, ...shift }) => ({
      ...shift,
      before: before.map((claim) => claimNode(claim, asOf)),
      after: after.map((claim) => claimNode(claim, asOf)),
    }));
  },
} satisfies QueryResolvers;

/** Positions of actors (`subject`), or on issues (`object`). */
export async function positionNodes(
  context: GraphContext,
  side: 'subject' | 'object',
  keys: readonly string[],
  terms: readonly Term[],
  asOf: AsOf,
): Promise<readonly PositionNode[]> {
  return (await positionsAt(context, await stanceClaims(context, side, keys, terms, asOf), asOf)).map((position) => ({ position, asOf }));
}

/** Claims of a position, on the side of each key. */
export function stanceClaims(
  context: GraphContext,
  side: 'subject' | 'object',
  keys: readonly string[],
  terms: readonly Term[],
  asOf: AsOf,
): Promise<readonly StoredClaim[]> {
  const filter: Filter = { and: [{ field: 'predicate', texts: ['TAKES_POSITION_ON'] }, ...terms].map((term) => ({ term })) };
  return claimsOf(context, keys, { side, filter, asOf, order: 'newestValid', first: stanceClaimsMax });
}

/** Positions of wholes: claims on entities that were judged the same count together. */
export async function positionsAt(context: GraphContext, claims: readonly StoredClaim[], asOf: AsOf): Promise<readonly ActorPosition<StoredClaim>[]> {
  const ids = [...new Set(claims.flatMap((claim) => [claim.subjectId, claim.objectId]))];
  const nodes = await entitiesOf(context, ids, asOf);
  const canonical = new Map(nodes.flatMap((node) => node.memberIds.map((id) => [id, node.id] as const)));
  return positionsOf(
    claims.map((claim) => ({
      ...claim,
      subjectId: canonical.get(claim.subjectId) ?? claim.subjectId,
      objectId: canonical.get(claim.objectId) ?? claim.objectId,
    })),
  );
}
