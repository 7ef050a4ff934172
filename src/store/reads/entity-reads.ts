import { type AsOf, knownNow, present } from '../../domain/as-of.js';
import { type Alias, foldedNames } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { asOfParameters, knownParameters } from '../as-of-parameters.js';
import {
  allNames,
  type EntityKeyOrder,
  entitiesById,
  entitiesByName,
  entitiesBySlug,
  entitiesByWikidataId,
  entityClaimCounts,
  entityCount,
  entityCountsByKind,
  entityPages,
} from '../cypher/entities.js';
import type { Engine, Statement } from '../engine.js';
import { alternativesOf, type Filter } from '../filter.js';
import { beforeAll, compareText, groupBy, type Page, type PageRequest, pageOf } from '../page.js';
import { entityOf, type StoredEntity } from '../rows.js';

export type EntityOrder = EntityKeyOrder | 'claimCountAscending' | 'claimCountDescending';

export interface EntityQuery {
  readonly filter: Filter;
  readonly asOf: AsOf;
}

/** An entity in a list, with the key that the list is ordered and continued by. */
export interface EntityRow {
  readonly entity: StoredEntity;
  readonly orderKey: string;
}

/** What the search by name is built from. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly slug: string;
  readonly name: string;
  readonly memberIds: readonly string[];
  readonly aliases: readonly Alias[];
}

export interface EntityReads {
  /** By id, each as the whole that it belongs to: the canonical one of those judged the same. */
  entitiesByIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, StoredEntity>>;
  /** By id, each by itself. */
  memberEntitiesByIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, StoredEntity>>;
  entitiesBySlugs(slugs: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, StoredEntity>>;
  /** By folded name or alias; several entities may share one. */
  entitiesByNames(foldedNames: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, readonly StoredEntity[]>>;
  entitiesByWikidataIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, readonly StoredEntity[]>>;
  /** The entities that bear a slug, name or Wikidata id themselves, now, one of each whole: what is written about them stays with them. */
  membersBySlugs(slugs: readonly string[]): Promise<ReadonlyMap<string, StoredEntity>>;
  membersByNames(foldedNames: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEntity[]>>;
  membersByWikidataIds(ids: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEntity[]>>;
  /** Entities that exist as of the time asked about and pass the filter. */
  listEntities(query: EntityQuery & PageRequest & { readonly order: EntityOrder }): Promise<Page<EntityRow>>;
  countEntities(query: EntityQuery): Promise<number>;
  countEntitiesByKind(asOf: AsOf): Promise<ReadonlyMap<EntityKind, number>>;
  /** Every entity's names, as they are now, or as they were known at another time. */
  namedEntities(asOf?: AsOf): Promise<readonly NamedEntity[]>;
}

export function createEntityReads({ read }: Pick<Engine, 'read'>): EntityReads {
  const byKey = async (statement: Statement, keys: readonly string[], asOf: AsOf) => {
    const rows = await read(statement, { keys, ...knownParameters(asOf) });
    return groupBy(rows, (row) => row[0] as string);
  };
  const members = async (ids: readonly string[], asOf: AsOf) => {
    const rows = await read(entitiesById, { ids, ...knownParameters(asOf) });
    return new Map(rows.map((row) => entityOf(row)).map((entity) => [entity.id, entity]));
  };
  /** One more statement, where some of them were judged the same as others. */
  const wholesOf = async (entities: ReadonlyMap<string, StoredEntity>, asOf: AsOf): Promise<ReadonlyMap<string, StoredEntity>> => {
    const elsewhere = [...entities.values()].filter((entity) => entity.canonicalId !== entity.id && !entities.has(entity.canonicalId));
    const canonical =
      elsewhere.length === 0 ? new Map<string, StoredEntity>() : await members([...new Set(elsewhere.map((entity) => entity.canonicalId))], asOf);
    return new Map([...entities].map(([id, entity]) => [id, canonical.get(entity.canonicalId) ?? entities.get(entity.canonicalId) ?? entity]));
  };
  const byKeyMany = async (statement: Statement, keys: readonly string[], asOf: AsOf) => {
    const groups = await byKey(statement, keys, asOf);
    const found = [...groups].flatMap(([key, group]) => group.map((row) => [key, entityOf(row, 1)] as const));
    const wholes = await wholesOf(new Map(found.map(([, entity]) => [entity.id, entity])), asOf);
    const byKeyWhole = groupBy(found, ([key]) => key);
    return new Map([...byKeyWhole].map(([key, pairs]) => [key, distinct(pairs.map(([, entity]) => wholes.get(entity.id) ?? entity))]));
  };
  const bearersOf = async (statement: Statement, keys: readonly string[], bears: (entity: StoredEntity, key: string) => boolean) => {
    const groups = await byKey(statement, keys, present);
    return new Map([...groups].map(([key, rows]) => [key, oneOfEachWhole(rows.map((row) => entityOf(row, 1)).filter((entity) => bears(entity, key)))]));
  };
  return {
    membersBySlugs: async (slugs) => {
      const groups = await bearersOf(entitiesBySlug, slugs, () => true);
      return new Map([...groups].flatMap(([slug, [entity]]) => (entity === undefined ? [] : [[slug, entity] as const])));
    },
    // The one that a whole is shown as is found by the names of all of it.
    membersByNames: (names) => bearersOf(entitiesByName, names, (entity, name) => foldedNames(entity).includes(name)),
    membersByWikidataIds: (ids) => bearersOf(entitiesByWikidataId, ids, () => true),
    entitiesByIds: async (ids, asOf) => wholesOf(await members(ids, asOf), asOf),
    memberEntitiesByIds: members,
    entitiesBySlugs: async (slugs, asOf) => {
      const groups = await byKeyMany(entitiesBySlug, slugs, asOf);
      return new Map([...groups].flatMap(([slug, [entity]]) => (entity === undefined ? [] : [[slug, entity] as const])));
    },
    entitiesByNames: (names, asOf) => byKeyMany(entitiesByName, names, asOf),
    entitiesByWikidataIds: (ids, asOf) => byKeyMany(entitiesByWikidataId, ids, asOf),
    listEntities: (query) => (isKeyOrder(query.order) ? listByKey(read, query, query.order) : listByClaimCount(read, query)),
    countEntities: async (query) => {
      const rows = await read(entityCount, listParameters(query));
      return (rows[0]?.[0] ?? 0) as number;
    },
    countEntitiesByKind: async (asOf) => {
      const rows = await read(entityCountsByKind, asOfParameters(asOf));
      return new Map(rows.map((row) => [row[0] as EntityKind, row[1] as number]));
    },
    namedEntities: async (asOf) => {
      const rows = await read(allNames, { known: asOf?.known ?? knownNow });
      return rows.map((row) => ({
        id: row[0] as string,
        kind: row[1] as EntityKind,
        slug: row[2] as string,
        name: row[3] as string,
        memberIds: row[6] as readonly string[],
        aliases: [...(JSON.parse(row[4] as string) as readonly Alias[]), ...(JSON.parse((row[5] ?? '[]') as string) as readonly Alias[])],
      }));
    },
  };
}

/** Of those that are the same, the one that the whole is shown as, if it is among them. */
function oneOfEachWhole(entities: readonly StoredEntity[]): readonly StoredEntity[] {
  const byWhole = groupBy(distinct(entities), ({ canonicalId }) => canonicalId);
  return [...byWhole].map(([id, members]) => members.find((member) => member.id === id) ?? (members[0] as StoredEntity));
}

/** Without repetition, in order of slug. */
const distinct = (entities: readonly StoredEntity[]): readonly StoredEntity[] =>
  [...new Map(entities.map((entity) => [entity.id, entity])).values()].sort((a, b) => compareText(a.slug, b.slug));

const listParameters = (query: EntityQuery) => ({ alternatives: alternativesOf(query.filter), ...asOfParameters(query.asOf) });

const isKeyOrder = (order: EntityOrder): order is EntityKeyOrder => order in entityPages;

async function listByKey(read: Engine['read'], query: EntityQuery & PageRequest, order: EntityKeyOrder): Promise<Page<EntityRow>> {
  const descending = order.endsWith('Descending');
  const rows = await read(entityPages[order], {
    ...listParameters(query),
    after: query.after ?? (descending ? beforeAll.descending : beforeAll.ascending),
    limit: query.first + 1,
  });
  const entities = rows.map((row) => entityOf(row));
  return pageOf(
    entities.map((entity) => ({ entity, orderKey: order.startsWith('name') ? entity.nameKey : entity.createdKey })),
    query.first,
  );
}

/** The order is by a number that depends on the moment asked about, so all of them are counted: two statements. */
async function listByClaimCount(read: Engine['read'], query: EntityQuery & PageRequest & { readonly order: EntityOrder }): Promise<Page<EntityRow>> {
  const counted = await read(entityClaimCounts, listParameters(query));
  const sign = query.order === 'claimCountDescending' ? -1 : 1;
  const keyed = counted
    .map((row) => ({ id: row[0] as string, orderKey: countKey(row[2] as number, row[1] as string, sign) }))
    .sort((a, b) => compareText(a.orderKey, b.orderKey))
    .filter((row) => query.after === undefined || row.orderKey > query.after);
  const page = pageOf(keyed, query.first);
  const rows = await read(entitiesById, { ids: page.rows.map((row) => row.id), ...knownParameters(query.asOf) });
  const byId = new Map(rows.map((row) => entityOf(row)).map((entity) => [entity.id, entity]));
  return {
    hasMore: page.hasMore,
    rows: page.rows.flatMap((row) => {
      const entity = byId.get(row.id);
      return entity === undefined ? [] : [{ entity, orderKey: row.orderKey }];
    }),
  };
}

/** Sorts rising whatever the direction: most claims first when `sign` is −1; ties by name. */
function countKey(claims: number, nameKey: string, sign: number): string {
  const rank = sign < 0 ? 1e9 - claims : claims;
  return `${String(rank).padStart(10, '0')}~${nameKey}`;
}
