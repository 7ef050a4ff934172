import type { EntityKind } from '../../domain/kinds.js';
import { kinds } from '../../domain/kinds.js';
import type { EntityOrder as StoreOrder } from '../../store/reads/entity-reads.js';
import { asOfOr } from '../as-of.js';
import { checkFirst, connection, decodeCursor } from '../connection.js';
import type { GraphContext } from '../context.js';
import { entityFilter, ofKind } from '../entity-filter.js';
import type { EntityOrder, EntityResolvers, InputMaybe, QueryEntitiesArgs, QueryResolvers } from '../generated/resolver-types.js';
import { entityNode } from '../nodes.js';
import { findEntity } from '../references.js';

export const Entity = {
  __resolveType: ({ kind }) => kinds[kind].label as 'Leader',
} satisfies EntityResolvers;

const orders = {
  NAME: { ASC: 'nameAscending', DESC: 'nameDescending' },
  CLAIM_COUNT: { ASC: 'claimCountAscending', DESC: 'claimCountDescending' },
  CREATED_AT: { ASC: 'createdAscending', DESC: 'createdDescending' },
} as const;

const storeOrder = (order: InputMaybe<EntityOrder>): StoreOrder => orders[order?.field ?? 'NAME'][order?.direction ?? 'ASC'];

async function listEntities(context: GraphContext, args: QueryEntitiesArgs, kind?: EntityKind) {
  const asOf = asOfOr(args.asOf);
  const first = checkFirst(args.first);
  const order = storeOrder(args.orderBy);
  const wanted = await entityFilter(context, args.filter, asOf);
  const filter = kind === undefined ? wanted : ofKind(kind, wanted);
  const page = await context.store.listEntities({ filter, asOf, order, first, after: decodeCursor(order, args.after) });
  return connection(page, {
    order,
    after: args.after,
    keyOf: (row) => row.orderKey,
    nodeOf: (row) => entityNode(row.entity, asOf),
    countAll: () => context.store.countEntities({ filter, asOf }),
  });
}

export const entityQueries = {
  entity: async (_, { ref, asOf: input }, context) => {
    const asOf = asOfOr(input);
    const entity = await findEntity(context, ref, asOf);
    return entity && entityNode(entity, asOf);
  },
  entities: (_, args, context) => listEntities(context, args),
  leaders: (_, args, context) => listEntities(context, args, 'LEADER'),
  nations: (_, args, context) => listEntities(context, args, 'NATION'),
  institutions: (_, args, context) => listEntities(context, args, 'INSTITUTION'),
  issues: (_, args, context) => listEntities(context, args, 'ISSUE'),
  agreements: (_, args, context) => listEntities(context, args, 'AGREEMENT'),
} satisfies QueryResolvers;
