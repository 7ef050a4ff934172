import type { GraphQLResolveInfo } from 'graphql';
import type { ClaimSide } from '../../store/cypher/claims.js';
import { compareText, pageOf } from '../../store/page.js';
import type { StoredEntity } from '../../store/rows.js';
import { asKnown, asOfOr } from '../as-of.js';
import { claimFilter, rangeTerms } from '../claim-filter.js';
import { checkFirst, connection, decodeCursor } from '../connection.js';
import type { GraphContext } from '../context.js';
import type {
  ClaimRole,
  LeaderArticlesArgs,
  LeaderClaimsArgs,
  LeaderHistoryArgs,
  LeaderPositionsArgs,
  LeaderRelationshipsArgs,
  LeaderTimelineArgs,
} from '../generated/resolver-types.js';
import { articleNode, type EntityNode, memberNode, relationshipNode } from '../nodes.js';
import { entityIdOf, memberIdsOf } from '../references.js';
import { selectsOnRows } from '../selection.js';
import { wholeAt } from '../wholes.js';
import { historyConnection } from './change.js';
import { claimConnection, claimOrder, detailSelected } from './claim-connections.js';
import { positionNodes } from './positions.js';

/** The whole entity behind a node: what was read already, else a batched look-up. */
export async function wholeEntity(node: EntityNode, { loaders }: GraphContext): Promise<StoredEntity | undefined> {
  return node.entity ?? loaders.entity(asKnown(node.asOf)).load(node.id);
}

/** Resolvers of attributes that are on the entity under the same name. */
export function attributes<K extends keyof StoredEntity>(...names: readonly K[]) {
  return Object.fromEntries(
    names.map((name) => [name, async (node: EntityNode, _: unknown, context: GraphContext) => (await wholeEntity(node, context))?.[name]]),
  ) as { [name in K]: (node: EntityNode, _: unknown, context: GraphContext) => Promise<StoredEntity[name] | undefined> };
}

const sides: Readonly<Record<ClaimRole, ClaimSide>> = {
  SUBJECT: 'subject',
  OBJECT: 'object',
  ABOUT: 'about',
  SPEAKER: 'speaker',
  AUTHOR: 'author',
  ANY: 'any',
};

async function relationships(node: EntityNode, args: LeaderRelationshipsArgs, context: GraphContext, info: GraphQLResolveInfo) {
  const asOf = asOfOr(args.asOf, node.asOf);
  const first = checkFirst(args.first);
  const withIds = args.with ? [await entityIdOf(context, args.with, asOf)] : undefined;
  const selection = { predicates: args.predicates ?? undefined, direction: args.direction ?? 'BOTH', withIds, kinds: args.kinds ?? undefined, asOf } as const;
  const { id } = await wholeAt(node, asOf, context);
  // The node as it is now; one of another time may have had another name.
  const here = node.asOf.known === undefined ? [node] : [];
  const withOther = selectsOnRows(info, ['source', 'target']);
  const page = await context.loaders.relationships({ ...selection, first, after: decodeCursor('relationships', args.after), withOther }).load(id);
  return connection(page ?? { rows: [], hasMore: false }, {
    order: 'relationships',
    after: args.after,
    keyOf: (relationship) => relationship.sortKey,
    nodeOf: (relationship) => relationshipNode(relationship, asOf, relationship.other && [relationship.other, ...here]),
    countAll: async () => (await context.loaders.relationshipCount(selection).load(id)) ?? 0,
  });
}

async function claims(node: EntityNode, args: LeaderClaimsArgs, context: GraphContext, info: GraphQLResolveInfo) {
  const asOf = asOfOr(args.asOf, node.asOf);
  return claimConnection(context, {
    side: sides[args.role ?? 'ANY'],
    keys: (await wholeAt(node, asOf, context)).memberIds,
    filter: await claimFilter(context, args.filter, asOf),
    includeRetracted: args.filter?.includeRetracted ?? false,
    asOf,
    order: claimOrder(args.orderBy),
    first: args.first,
    after: args.after,
    detail: detailSelected(info),
  });
}

async function timeline(node: EntityNode, args: LeaderTimelineArgs, context: GraphContext, info: GraphQLResolveInfo) {
  const asOf = asOfOr(args.asOf, node.asOf);
  const { memberIds } = await wholeAt(node, asOf, context);
  return timelineOf(memberIds, { ...args, asOf: undefined }, asOf, context, info);
}

/** The dated claims of some entities, earliest first. */
export function timelineOf(keys: readonly string[], args: LeaderTimelineArgs, asOf: EntityNode['asOf'], context: GraphContext, info: GraphQLResolveInfo) {
  const terms = [
    { field: 'dated' },
    ...(args.predicates ? [{ field: 'predicate', texts: args.predicates }] : []),
    ...(args.from || args.to ? rangeTerms('validBetween', { from: args.from ?? null, to: args.to ?? null }) : []),
  ];
  return claimConnection(context, {
    side: 'either',
    keys,
    filter: { and: terms.map((term) => ({ term })) },
    asOf,
    order: 'oldestValid',
    first: args.first,
    after: args.after,
    detail: detailSelected(info),
  });
}

async function source(node: EntityNode, _: unknown, context: GraphContext) {
  const entity = await wholeEntity(node, context);
  const article = entity?.sourceId === undefined ? undefined : await context.loaders.article(asKnown(node.asOf)).load(entity.sourceId);
  return article && articleNode(article, node.asOf);
}

async function articles(node: EntityNode, args: LeaderArticlesArgs, context: GraphContext) {
  const { asOf, memberIds } = node;
  const first = checkFirst(args.first);
  const query = { asOf, first, after: decodeCursor('articles', args.after) };
  const pages = await Promise.all(memberIds.map((id) => context.loaders.articlesOfAuthor(query).load(id)));
  const articles = new Map(pages.flatMap((page) => page?.rows ?? []).map((article) => [article.id, article]));
  const newest = pageOf(
    [...articles.values()].sort((a, b) => compareText(b.sortKey, a.sortKey)),
    first,
  );
  return connection(
    { ...newest, hasMore: newest.hasMore || pages.some((page) => page?.hasMore) },
    {
      order: 'articles',
      after: args.after,
      keyOf: (article) => article.sortKey,
      nodeOf: (article) => articleNode(article, asOf),
      countAll: async () => (await context.loaders.articleCountOfAuthors(asOf).load(memberIds)) ?? 0,
    },
  );
}

/** The others that it was judged to be the same as, each by itself. */
async function sameAs(node: EntityNode, _: unknown, context: GraphContext) {
  const others = node.memberIds.filter((id) => id !== node.id);
  const members = await Promise.all(others.map((id) => context.loaders.member(asKnown(node.asOf)).load(id)));
  return members.filter((member) => member !== undefined).map((member) => memberNode(member, node.asOf));
}

async function history(node: EntityNode, args: LeaderHistoryArgs, context: GraphContext) {
  const { entityInstants, identityInstants } = context.loaders;
  const instants = await Promise.all(node.memberIds.flatMap((id) => [entityInstants(null).load(id), identityInstants(null).load(id)]));
  return historyConnection(
    context,
    instants.flatMap((each) => each ?? []),
    args,
    node.asOf,
  );
}

/** Fields of every kind of entity. */
export const entityFields = {
  ...attributes('description', 'wikidataId', 'createdAt'),
  aliases: async (node: EntityNode, _: unknown, context: GraphContext) => {
    const entity = await wholeEntity(node, context);
    return [...(entity?.aliases ?? []), ...(entity?.memberAliases ?? [])];
  },
  source,
  relationships,
  claims,
  timeline,
  sameAs,
  history,
};

/** Fields of those who take positions. */
export const actorFields = {
  positions: async (node: EntityNode, args: LeaderPositionsArgs, context: GraphContext) => {
    const asOf = asOfOr(args.asOf, node.asOf);
    const [{ memberIds }, issueIds] = await Promise.all([wholeAt(node, asOf, context), args.issue ? memberIdsOf(context, args.issue, asOf) : undefined]);
    return positionNodes(context, 'subject', memberIds, issueIds === undefined ? [] : [{ field: 'object', texts: issueIds }], asOf);
  },
};

/** Fields of leaders and persons. */
export const personFields = { ...entityFields, ...actorFields, ...attributes('bornOn', 'diedOn'), articles };
