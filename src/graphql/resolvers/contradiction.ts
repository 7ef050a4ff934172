import type { AsOf } from '../../domain/as-of.js';
import { explainContradiction, type NamedEntity } from '../../domain/contradiction.js';
import { lifetime } from '../../domain/entity.js';
import { validityDays } from '../../domain/validity.js';
import type { StoredClaim } from '../../store/rows.js';
import { asKnown, asOfOr } from '../as-of.js';
import { checkFirst, connection, decodeCursor } from '../connection.js';
import type { GraphContext } from '../context.js';
import type { ContradictionResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { type ContradictionNode, claimNode } from '../nodes.js';
import { memberIdsOf } from '../references.js';

export const Contradiction = {
  id: ({ contradiction }) => contradiction.id,
  rule: ({ contradiction }) => contradiction.rule,
  explanation: async (node, _, context) => {
    const claims = await claimsIn(node, context);
    const comparable = claims.map((claim) => ({ ...claim, ...validityDays(claim) }));
    return explainContradiction(node.contradiction.rule, comparable, await endsOf(claims, node, context));
  },
  status: ({ contradiction }) => contradiction.status,
  claims: async (node, _, context) => (await claimsIn(node, context)).map((claim) => claimNode(claim, node.asOf)),
  resolution: ({ contradiction }) => contradiction.resolution,
} satisfies ContradictionResolvers;

export const contradictionQueries = {
  contradictions: async (_, args, context) => {
    const asOf = asKnown(asOfOr(args.asOf));
    const entityIds = args.entity ? await memberIdsOf(context, args.entity, asOf) : undefined;
    const query = { statuses: args.status ? [args.status] : (['OPEN', 'RESOLVED'] as const), entityIds, asOf };
    const page = await context.store.listContradictions({ ...query, first: checkFirst(args.first), after: decodeCursor('contradictions', args.after) });
    return connection(page, {
      order: 'contradictions',
      after: args.after,
      keyOf: (contradiction) => contradiction.sortKey,
      nodeOf: (contradiction): ContradictionNode => ({ type: 'contradiction', contradiction, asOf }),
      countAll: () => context.store.countContradictions(query),
    });
  },
} satisfies QueryResolvers;

export async function contradictionsOf({ loaders }: GraphContext, ids: readonly string[], asOf: AsOf): Promise<readonly ContradictionNode[]> {
  const contradictions = await Promise.all(ids.map((id) => loaders.contradiction(asOf).load(id)));
  return contradictions.flatMap((contradiction) => (contradiction === undefined ? [] : [{ type: 'contradiction', contradiction, asOf }]));
}

/** The entities that claims are about, each by itself, as they were known then. */
async function endsOf(claims: readonly StoredClaim[], { asOf }: ContradictionNode, { loaders }: GraphContext): Promise<readonly NamedEntity[]> {
  const ids = [...new Set(claims.flatMap(({ subjectId, objectId }) => [subjectId, objectId]))];
  const entities = await Promise.all(ids.map((id) => loaders.member({ known: asOf.known, match: 'POSSIBLE' }).load(id)));
  return entities.filter((entity) => entity !== undefined).map((entity) => ({ id: entity.id, name: entity.name, lifetime: lifetime(entity) }));
}

async function claimsIn({ contradiction, asOf }: ContradictionNode, { loaders }: GraphContext): Promise<readonly StoredClaim[]> {
  const claims = await Promise.all(contradiction.claimIds.map((id) => loaders.claim({ known: asOf.known, match: 'POSSIBLE' }).load(id)));
  return claims.filter((claim) => claim !== undefined);
}
