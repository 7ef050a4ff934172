import type { Statement } from '../engine.js';
import { anySortKey, entityAsOf, entityMatches, holdsAsOf, liveAsOf, stateAsOf } from './conditions.js';
import { columns, statement } from './statement.js';

/**
 * An entity's content is a state: `(:EntityState)`. The present state is on the entity's own node (which has that label
 * too); earlier ones are nodes of their own. So "as known then" and "now" are one text.
 */
export const entityColumns = [
  'entityId',
  'kind',
  'slug',
  'name',
  'aliases',
  'description',
  'wikidataId',
  'sourceId',
  'bornOn',
  'diedOn',
  'isoAlpha2',
  'isoAlpha3',
  'region',
  'existsFrom',
  'existsTo',
  'category',
  'countryId',
  'foundedOn',
  'dissolvedOn',
  'signedOn',
  'inForceFrom',
  'inForceTo',
  'createdAt',
  'nameKey',
  'createdKey',
  'canonicalId',
  'memberIds',
  'memberAliases',
  'formerKinds',
] as const;

const all = columns('e', entityColumns);

export const entitiesById = statement('entities-by-id', `UNWIND $ids AS id ${entityAsOf('e', 'idKey', 'id', 'id')} RETURN ${all}`);

export const entitiesBySlug = statement('entities-by-slug', `UNWIND $keys AS key ${entityAsOf('e', 'slugKey', 'key', 'key')} RETURN key AS key, ${all}`);

export const entitiesByWikidataId = statement(
  'entities-by-wikidata-id',
  `UNWIND $keys AS key ${entityAsOf('e', 'wikidataIdKey', 'key', 'key')} RETURN key AS key, ${all}`,
);

/** `(:Name)` only ever grows, so it may name an entity that no longer bears the name: the state has the last word. */
export const entitiesByName = statement(
  'entities-by-name',
  `MATCH (n:Name) WHERE n.folded IN $keys ${entityAsOf('e', 'idKey', 'n.entityId', 'n')} WITH n, e WHERE any(folded IN e.foldedNames WHERE folded = n.folded) RETURN n.folded AS key, ${all}`,
);

/** The names that the search index is built from. */
export const allNames = statement(
  'all-names',
  `MATCH (e:EntityState) WHERE e.entityId = e.canonicalId AND ${stateAsOf('e')} RETURN e.entityId AS id, e.kind AS kind, e.slug AS slug, e.name AS name, e.aliases AS aliases, e.memberAliases AS memberAliases, e.memberIds AS memberIds`,
);

const orders = {
  nameAscending: { key: 'nameKey', comparison: '>', direction: 'ASC' },
  nameDescending: { key: 'nameKey', comparison: '<', direction: 'DESC' },
  createdAscending: { key: 'createdKey', comparison: '>', direction: 'ASC' },
  createdDescending: { key: 'createdKey', comparison: '<', direction: 'DESC' },
} as const;

export type EntityKeyOrder = keyof typeof orders;

/** Entities judged the same are listed once, as the canonical one. */
const filtered = `MATCH (e:EntityState) WHERE e.entityId = e.canonicalId AND ${stateAsOf('e')} AND ${holdsAsOf('e')} AND ${entityMatches}`;

function pageOf(order: EntityKeyOrder): Statement {
  const { key, comparison, direction } = orders[order];
  return statement(`entities-${order}`, `${filtered} AND e.${key} ${comparison} $after RETURN ${all} ORDER BY e.${key} ${direction} LIMIT $limit`);
}

export const entityPages = Object.fromEntries((Object.keys(orders) as EntityKeyOrder[]).map((order) => [order, pageOf(order)])) as Readonly<
  Record<EntityKeyOrder, Statement>
>;

export const entityCount = statement('entity-count', `${filtered} RETURN count(e) AS total`);

/** Every matching entity with the number of its claims as of the same moment, for lists ordered by that number. */
export const entityClaimCounts = statement(
  'entity-claim-counts',
  `${filtered}
UNWIND e.memberIds AS memberId
CALL (memberId) {
  MATCH (c:Claim) WHERE c.subjectId = memberId AND ${anySortKey('c')} AND ${liveAsOf('c')} RETURN count(c) AS claims
  UNION ALL
  MATCH (c:Claim) WHERE c.objectId = memberId AND ${anySortKey('c')} AND ${liveAsOf('c')} RETURN count(c) AS claims
}
RETURN e.entityId AS id, e.nameKey AS nameKey, coalesce(sum(claims), 0) AS claimCount`,
);

export const entityCountsByKind = statement(
  'entity-counts-by-kind',
  `MATCH (e:EntityState) WHERE e.entityId = e.canonicalId AND ${stateAsOf('e')} AND ${holdsAsOf('e')} RETURN e.kind AS kind, count(e) AS total`,
);
