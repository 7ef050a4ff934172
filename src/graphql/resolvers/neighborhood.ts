import { findNeighborhood } from '../../analysis/neighborhood.js';
import { relationshipsEachMax } from '../../analysis/walk.js';
import { asOfOr } from '../as-of.js';
import { checkBetween } from '../connection.js';
import { checkEntitiesAsked } from '../entities-asked.js';
import type { QueryResolvers } from '../generated/resolver-types.js';
import { relationshipNode } from '../nodes.js';
import { entityIdOf } from '../references.js';
import { entitiesOf } from './related-entities.js';

const hopsMax = 3;
const nodesMax = 500;
const edgesMax = 2_000;

export const neighborhoodQueries = {
  neighborhood: async (_, args, context) => {
    checkEntitiesAsked(args.of);
    const asOf = asOfOr(args.asOf);
    const hops = checkBetween('hops', args.hops ?? 1, hopsMax);
    const wanted = checkBetween('maxNodes', args.maxNodes ?? 100, nodesMax);
    const centreIds = [...new Set(await Promise.all(args.of.map((ref) => entityIdOf(context, ref, asOf))))];
    const query = { predicates: args.predicates ?? undefined, kinds: args.kinds ?? undefined, direction: 'BOTH', asOf } as const;
    const found = await findNeighborhood((ids) => context.store.relationshipStepsOf(ids, query, relationshipsEachMax), { centreIds, hops, nodesMax: wanted });
    const [nodes, edges] = await Promise.all([
      entitiesOf(context, found.entityIds, asOf),
      context.store.relationshipsAmong(found.entityIds, query.predicates, asOf),
    ]);
    return {
      nodes,
      edges: edges.slice(0, edgesMax).map((relationship) => relationshipNode(relationship, asOf)),
      // Those asked for that the graph did not know of then are not there.
      totalNodes: found.found - (found.entityIds.length - nodes.length),
      truncated: found.truncated || edges.length > edgesMax,
    };
  },
} satisfies QueryResolvers;
