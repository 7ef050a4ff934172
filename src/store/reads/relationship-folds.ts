import { type AsOf, neverRetracted } from '../../domain/as-of.js';
import { sortKey } from '../../domain/claim.js';
import { foldClaims } from '../../domain/fold.js';
import { relationshipOf } from '../../domain/identity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { knownParameters } from '../as-of-parameters.js';
import { entitiesById } from '../cypher/entities.js';
import type { Engine, Row } from '../engine.js';
import { compareText, groupBy } from '../page.js';
import { entityOf, type FoldRow, foldRowOf, type StoredRelationship } from '../rows.js';

/** Which entities some entities were made up of, as of a time: from each canonical id to its members, and back. */
export interface Wholes {
  readonly membersOf: (canonicalId: string) => readonly string[];
  readonly canonicalOf: (id: string) => string;
  readonly kindOf: (id: string) => EntityKind | undefined;
}

export async function readWholes(read: Engine['read'], ids: readonly string[], asOf: AsOf): Promise<Wholes> {
  const rows = await read(entitiesById, { ids: [...new Set(ids)], ...knownParameters(asOf) });
  const entities = new Map(rows.map((row) => entityOf(row)).map((entity) => [entity.id, entity]));
  return {
    membersOf: (id) => entities.get(id)?.memberIds ?? [id],
    canonicalOf: (id) => entities.get(id)?.canonicalId ?? id,
    kindOf: (id) => entities.get(id)?.kind,
  };
}

/**
 * The claims of a past moment, with the ends that their relationships had then: entities may since have been judged the
 * same, or no longer. One statement; none where `known` is now, since claims carry the present ends.
 */
export async function withEndsOfThen(read: Engine['read'], claims: readonly FoldRow[], asOf: AsOf): Promise<readonly FoldRow[]> {
  if (asOf.known === undefined || claims.length === 0) return claims;
  const { canonicalOf } = await readWholesOfEnds(read, claims, asOf);
  return claims.map((claim) => withEnds(claim, canonicalOf));
}

export const readWholesOfEnds = (read: Engine['read'], claims: readonly FoldRow[], asOf: AsOf): Promise<Wholes> =>
  readWholes(
    read,
    claims.flatMap((claim) => [claim.subjectId, claim.objectId]),
    asOf,
  );

/** A claim with the relationship that it belongs to between some wholes. */
export function withEnds(claim: FoldRow, canonicalOf: Wholes['canonicalOf']): FoldRow {
  const ends = { subjectId: canonicalOf(claim.subjectId), predicate: claim.predicate, objectId: canonicalOf(claim.objectId) };
  return { ...claim, ...relationshipOf(ends) };
}

/** Folds the live claims of a moment, newest relationship first. One that is only denied is none. */
export function foldAll(claims: readonly FoldRow[]): readonly StoredRelationship[] {
  const live = claims.map((claim) => ({ ...claim, retractedAt: neverRetracted }));
  const folds = [...groupBy(live, (claim) => claim.relationshipId)].map(([id, group]) => foldedRelationship(id, group));
  return folds.filter((relationship) => relationship.claimCount > 0).sort(newestFirst);
}

export const foldRows = (rows: readonly Row[], at = 0): readonly FoldRow[] => rows.map((row) => foldRowOf(row, at));

export const newestFirst = (a: StoredRelationship, b: StoredRelationship): number => compareText(b.sortKey, a.sortKey);

/** The relationship that the claims of one key amount to; those that were not believed have a `retractedAt`. */
export function foldedRelationship(id: string, claims: readonly FoldRow[]): StoredRelationship {
  const { sourceId, targetId, predicate } = claims[0] as FoldRow;
  const fold = foldClaims(claims);
  const live = claims.filter(({ retractedAt }) => retractedAt === neverRetracted);
  return { id, subjectId: sourceId, objectId: targetId, predicate, ...fold, sortKey: sortKey(fold.validEarliest, id), claims: live };
}
