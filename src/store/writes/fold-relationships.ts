import { neverRetracted } from '../../domain/as-of.js';
import { foldClaims } from '../../domain/fold.js';
import type { EntityKind } from '../../domain/kinds.js';
import { validityDays } from '../../domain/validity.js';
import { predicateNames } from '../../domain/vocabulary.js';
import { claimsToFold, removeRelationships, removeTypedRelationships } from '../cypher/relationships.js';
import { createRelationships, createTypedRelationships, existingRelationships, updateRelationships, updateTypedRelationships } from '../cypher/writes.js';
import type { Run } from '../engine.js';
import { groupBy, partition } from '../page.js';
import { type FoldRow, foldRowOf } from '../rows.js';
import type { ClaimPlan } from './apply-claims.js';
import { type ClaimToStore, foldProperties, type Properties } from './stored-properties.js';
import { readEnds } from './surroundings.js';

/** Folds the given relationships from all of their claims. */
export async function foldRelationships(run: Run, relationshipIds: readonly string[]): Promise<void> {
  if (relationshipIds.length === 0) return;
  const rows = (await run(claimsToFold, { ids: relationshipIds })).map((row) => foldRowOf(row));
  await foldAnew(run, rows);
  const left = new Set(relationshipIds);
  for (const row of rows) left.delete(row.relationshipId);
  await removeFolds(run, [...left]);
}

/** Relationships that no claim belongs to any more, since its entities were judged the same as others, or no longer. */
async function removeFolds(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(removeTypedRelationships, { ids });
  await run(removeRelationships, { ids });
}

/**
 * Folds the relationships of claims that were just created. One that is new has no other claims, so that only those of
 * the others are read; while a fold is due, none can be told to be new.
 */
export async function foldCreated(run: Run, { created, surroundings }: ClaimPlan, isFoldDue: boolean): Promise<void> {
  if (created.length === 0 || surroundings === undefined) return;
  const rows = created.map(foldRowOfNew);
  const ids = [...new Set(rows.map((row) => row.relationshipId))];
  const known = await knownAmong(run, ids);
  const toRead = isFoldDue ? ids : ids.filter((id) => known.has(id));
  const read = toRead.length === 0 ? [] : (await run(claimsToFold, { ids: toRead })).map((row) => foldRowOf(row));
  const isRead = new Set(toRead);
  // Entities judged the same are of one kind.
  const kinds = new Map([...surroundings.ends.values()].map(({ canonicalId, kind }) => [canonicalId, kind]));
  await writeFolds(run, [...read, ...rows.filter((row) => !isRead.has(row.relationshipId))], known, kinds);
}

/** Folds claims that are given with all others of the same relationships. */
export async function foldAnew(run: Run, rows: readonly FoldRow[]): Promise<void> {
  if (rows.length === 0) return;
  const ends = await readEnds(run, [...new Set(rows.flatMap((row) => [row.sourceId, row.targetId]))]);
  const kinds = new Map([...ends].map(([id, { kind }]) => [id, kind]));
  await writeFolds(run, rows, await knownAmong(run, [...new Set(rows.map((row) => row.relationshipId))]), kinds);
}

async function knownAmong(run: Run, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await run(existingRelationships, { ids })).map((row) => row[0] as string));
}

const foldRowOfNew = ({ id, draft, relationship }: ClaimToStore): FoldRow => ({
  ...draft,
  ...validityDays(draft),
  ...relationship,
  id,
  retractedAt: neverRetracted,
});

type Kinds = ReadonlyMap<string, EntityKind>;

/**
 * Writes each fold as a node (to be paged) and as a typed relationship (to be walked). The only place that writes
 * either. Statements: at most 2 and 2 per predicate.
 */
async function writeFolds(run: Run, rows: readonly FoldRow[], known: ReadonlySet<string>, kinds: Kinds): Promise<void> {
  const folds = [...groupBy(rows, (row) => row.relationshipId)].map(([id, group]) => foldedRow(id, group, kinds));
  const [updated, created] = partition(folds, ({ id }) => known.has(id));
  if (created.length > 0) await run(createRelationships, { rows: created.map(({ node }) => node) });
  if (updated.length > 0) await run(updateRelationships, { rows: updated.map(({ node }) => node) });
  for (const predicate of predicateNames) {
    const [toCreate, toUpdate] = [created, updated].map((list) => list.filter((each) => each.predicate === predicate)) as [FoldedRow[], FoldedRow[]];
    if (toCreate.length > 0)
      await run(createTypedRelationships[predicate], { rows: toCreate.map(({ subjectId, objectId, fold }) => ({ subjectId, objectId, fold })) });
    if (toUpdate.length > 0) await run(updateTypedRelationships[predicate], { rows: fromQuieterEnd(toUpdate) });
  }
}

/** Each is looked for from the end that fewer of them share, or all relationships of a hub would be gone through for each. */
function fromQuieterEnd(folds: readonly FoldedRow[]): readonly Properties[] {
  const uses = new Map<string, number>();
  for (const id of folds.flatMap(({ subjectId, objectId }) => [subjectId, objectId])) uses.set(id, (uses.get(id) ?? 0) + 1);
  const isBusier = (a: string, b: string) => (uses.get(a) ?? 0) > (uses.get(b) ?? 0);
  return folds.map(({ subjectId, objectId, fold }) =>
    isBusier(subjectId, objectId) ? { nearId: objectId, farId: subjectId, fold } : { nearId: subjectId, farId: objectId, fold },
  );
}

interface FoldedRow {
  readonly id: string;
  readonly predicate: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly node: Properties;
  readonly fold: Properties;
}

function foldedRow(id: string, claims: readonly FoldRow[], kinds: Kinds): FoldedRow {
  const { sourceId: subjectId, targetId: objectId, predicate } = claims[0] as FoldRow;
  const fold = foldProperties(id, foldClaims(claims));
  const subjectKind = kinds.get(subjectId) as EntityKind;
  const objectKind = kinds.get(objectId) as EntityKind;
  return { id, predicate, subjectId, objectId, fold, node: { ...fold, predicate, subjectId, objectId, subjectKind, objectKind } };
}
