import { type AsOf, neverRetracted, present } from '../../domain/as-of.js';
import type { EntityKind } from '../../domain/kinds.js';
import { retractedAsOf } from '../../domain/retraction.js';
import { type Predicate, predicateNames, symmetricPredicates } from '../../domain/vocabulary.js';
import { asOfParameters } from '../as-of-parameters.js';
import { claimsById } from '../cypher/claims.js';
import {
  claimsAmong,
  claimsAmongEver,
  claimsOfRelationships,
  foldColumns,
  liveClaimsToFold,
  relationshipClaims,
  relationshipColumns,
  relationshipCount,
  relationshipPage,
  relationshipPageNamed,
  relationshipSteps,
  relationshipsAmong,
  relationshipsById,
} from '../cypher/relationships.js';
import type { Engine, Row } from '../engine.js';
import { beforeAll, groupBy, type Page, type PageRequest, pageOf, partition } from '../page.js';
import {
  briefOf,
  claimOf,
  type FoldRow,
  foldRowOf,
  type ListedRelationship,
  type RelationshipStep,
  relationshipOf,
  relationshipStepOf,
  type StoredRelationship,
} from '../rows.js';
import { foldAll, foldedRelationship, foldRows, newestFirst, readWholes, readWholesOfEnds, withEnds, withEndsOfThen } from './relationship-folds.js';

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Which relationships of an entity. A symmetric predicate has no direction, so every direction includes it. */
export interface RelationshipQuery {
  readonly predicates?: readonly Predicate[] | undefined;
  readonly direction: Direction;
  /** Ids of entities that the other end must be one of. */
  readonly withIds?: readonly string[] | undefined;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly asOf: AsOf;
}

/** A live claim of a relationship: its article, and whether a contradiction with it was ever found. */
export interface ClaimNotice {
  readonly claimId: string;
  readonly isDenial: boolean;
  readonly articleId?: string | undefined;
  readonly mayContradict: boolean;
}

export interface RelationshipListQuery extends RelationshipQuery, PageRequest {
  /** Read the entity at the other end of each in the same statement; of the present only, since folds know no other time. */
  readonly withOther?: boolean | undefined;
}

/** Relationships are between wholes: entities are given and returned by canonical id. */
export interface RelationshipReads {
  /** A page per entity, newest first, one statement for all of them (as of another time, at most three). */
  relationshipsOf(entityIds: readonly string[], query: RelationshipListQuery): Promise<ReadonlyMap<string, Page<ListedRelationship>>>;
  countRelationshipsOf(entityIds: readonly string[], query: RelationshipQuery): Promise<ReadonlyMap<string, number>>;
  /** The relationships of all entities together, for walks: at most `limitEach` of one entity, newest first. */
  relationshipStepsOf(entityIds: readonly string[], query: RelationshipQuery, limitEach: number): Promise<readonly RelationshipStep[]>;
  /** Steps with all that is known of them, by id: at most one statement. */
  relationshipsOfSteps(steps: readonly RelationshipStep[]): Promise<ReadonlyMap<string, StoredRelationship>>;
  /** By id, as claims support them now, or as of a valid time. */
  relationshipsByIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, StoredRelationship>>;
  /** By the id of a claim, the relationship that it belonged to as of another time, even if nothing asserted it then. Three statements. */
  relationshipsOfClaims(claimIds: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, StoredRelationship>>;
  /** The live claims behind relationships, by relationship, as far as their validity goes. */
  spellsOf(relationships: readonly RelationshipStep[], asOf: AsOf): Promise<ReadonlyMap<string, readonly FoldRow[]>>;
  /** Every live claim behind relationships, by their ids of today, those that deny them too. */
  liveClaimsOf(relationshipIds: readonly string[], asOf: AsOf): Promise<readonly FoldRow[]>;
  /** What corroborates relationships and what speaks against them now; those folded for an answer have their claims with them. */
  claimNoticesOf(relationshipIds: readonly string[]): Promise<ReadonlyMap<string, readonly ClaimNotice[]>>;
  /** Relationships both of whose ends are among the entities. */
  relationshipsAmong(entityIds: readonly string[], predicates: readonly Predicate[] | undefined, asOf: AsOf): Promise<readonly StoredRelationship[]>;
}

export function createRelationshipReads({ read }: Pick<Engine, 'read'>): RelationshipReads {
  return {
    relationshipsOf: async (entityIds, query) => {
      const lists = await (isPresent(query.asOf) ? storedOf(read, entityIds, query) : foldedOf(read, entityIds, query, query.after));
      return new Map(entityIds.map((id) => [id, pageOf(lists.get(id) ?? [], query.first)]));
    },
    countRelationshipsOf: async (entityIds, query) => {
      if (!isPresent(query.asOf)) {
        const lists = await foldedOf(read, entityIds, query, undefined);
        return new Map(entityIds.map((id) => [id, lists.get(id)?.length ?? 0]));
      }
      const rows = await read(relationshipCount, { keys: entityIds, ...storedParameters(query) });
      const totals = new Map(rows.map((row) => [row[0] as string, row[1] as number]));
      return new Map(entityIds.map((id) => [id, totals.get(id) ?? 0]));
    },
    relationshipStepsOf: async (entityIds, query, limitEach) => {
      if (isPresent(query.asOf)) {
        const rows = await read(relationshipSteps, { keys: entityIds, limit: limitEach, ...storedParameters(query) });
        return unique(rows.map((row) => relationshipStepOf(row, 1)));
      }
      const lists = await foldedOf(read, entityIds, query, undefined);
      return unique([...lists.values()].flatMap((list) => list.slice(0, limitEach)));
    },
    relationshipsOfSteps: async (steps) => {
      const [whole, brief] = partition(steps, isWhole);
      const rows = brief.length === 0 ? [] : await read(relationshipsById, { ids: brief.map(({ id }) => id) });
      return byId([...(whole as readonly StoredRelationship[]), ...rows.map((row) => relationshipOf(row))]);
    },
    relationshipsByIds: async (ids, asOf) => {
      if (!isPresent(asOf)) return byId(foldAll(foldRows(await read(liveClaimsToFold, { ids, ...asOfParameters(asOf) }))));
      const rows = await read(relationshipsById, { ids });
      return byId(rows.map((row) => relationshipOf(row)));
    },
    relationshipsOfClaims: async (claimIds, asOf) => {
      const parameters = asOfParameters(asOf);
      const claims = (await read(claimsById, { ids: claimIds, known: parameters.known })).map((row) => claimOf(row, 0, parameters.known));
      const endIds = claims.flatMap(({ subjectId, objectId }) => [subjectId, objectId]);
      const { membersOf, canonicalOf } = await readWholes(read, endIds, asOf);
      const ids = [...new Set(endIds.flatMap(membersOf))];
      const predicates = [...new Set(claims.map(({ predicate }) => predicate))];
      const rows = await read(claimsAmongEver, { ids, predicates, ...parameters });
      const known = rows.map((row) => withEnds(asKnownAt(row, parameters.known), canonicalOf));
      const groups = groupBy(known, ({ relationshipId }) => relationshipId);
      const wanted = new Set(claimIds);
      const own = known.filter(({ id }) => wanted.has(id));
      return new Map(own.map(({ id, relationshipId }) => [id, foldedRelationship(relationshipId, groups.get(relationshipId) ?? [])]));
    },
    spellsOf: async (relationships, asOf) => {
      const rows = await assertingClaims(read, relationships, asOf);
      return groupBy(
        rows.filter((row) => row.polarity === 'AFFIRMED'),
        (row) => row.relationshipId,
      );
    },
    liveClaimsOf: async (ids, asOf) => foldRows(await read(liveClaimsToFold, { ids, ...asOfParameters(asOf) })),
    claimNoticesOf: async (ids) => {
      const rows = await read(claimsOfRelationships, { ids, ...asOfParameters(present) });
      const groups = groupBy(rows, (row) => row[0] as string);
      return new Map(
        ids.map((id) => [
          id,
          (groups.get(id) ?? []).map(([, claimId, polarity, articleId, mayContradict]) => ({
            claimId: claimId as string,
            isDenial: polarity === 'DENIED',
            articleId: (articleId ?? undefined) as string | undefined,
            mayContradict: mayContradict as boolean,
          })),
        ]),
      );
    },
    relationshipsAmong: async (entityIds, predicates = predicateNames, asOf) => {
      if (!isPresent(asOf)) {
        const { membersOf } = await readWholes(read, entityIds, asOf);
        const rows = foldRows(await read(claimsAmong, { ids: entityIds.flatMap(membersOf), predicates, ...asOfParameters(asOf) }));
        return foldAll(await withEndsOfThen(read, rows, asOf));
      }
      const rows = await read(relationshipsAmong, { ids: entityIds, predicates });
      return rows.map((row) => relationshipOf(row)).sort(newestFirst);
    },
  };
}

/** A claim with when it was taken back, as it was known at a moment. */
function asKnownAt(row: Row, known: string): FoldRow {
  const claim = foldRowOf(row);
  const gaps = (row[foldColumns.length] ?? []) as readonly string[];
  return { ...claim, retractedAt: retractedAsOf({ retractedAt: claim.retractedAt, gaps }, known) ?? neverRetracted };
}

/** The stored folds answer questions about the present only. */
const isPresent = (asOf: AsOf): boolean => asOf.valid === undefined && asOf.known === undefined;

type Lists = ReadonlyMap<string, readonly ListedRelationship[]>;

async function storedOf(read: Engine['read'], keys: readonly string[], query: RelationshipListQuery): Promise<Lists> {
  const rows = await read(query.withOther ? relationshipPageNamed : relationshipPage, {
    keys,
    limit: query.first + 1,
    ...storedParameters(query, query.after),
  });
  const groups = groupBy(rows, (row) => row[0] as string);
  const listed = (row: Row): ListedRelationship => ({ ...relationshipOf(row, 1), other: query.withOther ? briefOf(row, otherAt) : undefined });
  return new Map([...groups].map(([key, group]) => [key, group.map(listed).sort(newestFirst)]));
}

const otherAt = 1 + relationshipColumns.length;

async function foldedOf(read: Engine['read'], keys: readonly string[], query: RelationshipQuery, after: string | undefined): Promise<Lists> {
  const claims = await claimsOfThen(read, keys, query);
  const pageStart = after ?? beforeAll.descending;
  return new Map([...claims].map(([key, group]) => [key, foldAll(group).filter((each) => each.sortKey < pageStart)]));
}

/** The live claims of each entity as of a time, those of all its members together. */
async function claimsOfThen(read: Engine['read'], keys: readonly string[], query: RelationshipQuery): Promise<ReadonlyMap<string, readonly FoldRow[]>> {
  const { membersOf } = await readWholes(read, [...keys, ...(query.withIds ?? [])], query.asOf);
  const parameters = { ...queryParameters(query), others: (query.withIds ?? []).flatMap(membersOf) };
  const rows = await read(relationshipClaims, { keys: keys.flatMap(membersOf), ...parameters, ...asOfParameters(query.asOf) });
  const found = rows.map((row) => ({ member: row[0] as string, claim: foldRowOf(row, 1) }));
  const byMember = groupBy(await ofThen(read, found, query), ({ member }) => member);
  return new Map(keys.map((key) => [key, uniqueClaims(membersOf(key).flatMap((member) => byMember.get(member) ?? []))]));
}

interface ClaimOfMember {
  readonly member: string;
  readonly claim: FoldRow;
}

/** Claims with the ends that their relationships had then, where the other end was of a kind asked for: none or one statement. */
async function ofThen(read: Engine['read'], found: readonly ClaimOfMember[], { kinds, asOf }: RelationshipQuery): Promise<readonly ClaimOfMember[]> {
  if (found.length === 0 || (asOf.known === undefined && kinds === undefined)) return found;
  const { canonicalOf, kindOf } = await readWholesOfEnds(
    read,
    found.map(({ claim }) => claim),
    asOf,
  );
  const isWanted = ({ member, claim }: ClaimOfMember) => {
    const kind = kindOf(claim.subjectId === member ? claim.objectId : claim.subjectId);
    return kinds === undefined || (kind !== undefined && kinds.includes(kind));
  };
  return found.filter(isWanted).map(({ member, claim }) => ({ member, claim: withEnds(claim, canonicalOf) }));
}

/** The live claims behind relationships: by id, or, in the past, when their ends may have been made up of others, from one end. */
async function assertingClaims(read: Engine['read'], relationships: readonly RelationshipStep[], asOf: AsOf): Promise<readonly FoldRow[]> {
  const ids = relationships.map(({ id }) => id);
  if (asOf.known === undefined) return foldRows(await read(liveClaimsToFold, { ids, ...asOfParameters(asOf) }));
  const ends = [...new Set(relationships.map(({ subjectId }) => subjectId))];
  const claims = await claimsOfThen(read, ends, { direction: 'BOTH', asOf });
  return uniqueClaims([...claims.values()].flat().map((claim) => ({ claim })));
}

/** A claim between two members of one whole is found from both. */
const uniqueClaims = (found: readonly { readonly claim: FoldRow }[]): readonly FoldRow[] => [...new Map(found.map(({ claim }) => [claim.id, claim])).values()];

/** What the stored folds are asked; they know the kinds of their ends. */
const storedParameters = (query: RelationshipQuery, after?: string) => {
  const followed = queryParameters(query, after);
  const isAny = (predicates: readonly Predicate[]) => predicates.length === predicateNames.length;
  const any = { anyOutward: isAny(followed.outward), anyInward: isAny(followed.inward), anyKind: query.kinds === undefined };
  return { ...followed, ...any, kinds: query.kinds ?? [] };
};

function queryParameters(query: RelationshipQuery, after: string = beforeAll.descending) {
  const predicates = query.predicates ?? predicateNames;
  const both = predicates.filter((predicate) => symmetricPredicates.includes(predicate));
  const outward = query.direction === 'IN' ? both : predicates;
  const inward = query.direction === 'OUT' ? both : predicates;
  return {
    outward,
    inward,
    outwardAfter: outward.length === 0 ? '' : after,
    inwardAfter: inward.length === 0 ? '' : after,
    anyOther: query.withIds === undefined,
    others: query.withIds ?? [],
  };
}

/** As of another time than now, steps are folded from claims and have everything. */
const isWhole = (step: RelationshipStep): boolean => 'validEarliest' in step;

const byId = <R extends RelationshipStep>(list: readonly R[]) => new Map(list.map((each) => [each.id, each]));

const unique = <R extends RelationshipStep>(list: readonly R[]): readonly R[] => [...byId(list).values()];
