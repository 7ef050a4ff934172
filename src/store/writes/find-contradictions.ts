import type { ComparableClaim } from '../../domain/contradiction.js';
import { relationshipId } from '../../domain/identity.js';
import { validityDays } from '../../domain/validity.js';
import { type Predicate, predicateNames, predicates } from '../../domain/vocabulary.js';
import { comparableClaims, comparableClaimsByIds, deniedRelationships, officeRelationships } from '../cypher/contradictions.js';
import type { Run } from '../engine.js';
import type { ClaimPlan } from './apply-claims.js';
import { comparableRow, entitiesIn, outsideExistence, pairsAmong, withWholes } from './compare-claims.js';
import { storeContradictions } from './store-contradictions.js';
import { readEnds } from './surroundings.js';

/**
 * Finds what new claims contradict, and marks it: both sides stay live. Claims that were restored are looked at again,
 * since others came while they were not there. Only relationships that could hold a contradiction are read, so unrelated
 * claims never touch each other. Gives the number found.
 */
export async function findContradictions(run: Run, { created }: ClaimPlan, restoredIds: readonly string[], at: string): Promise<number> {
  const restored = restoredIds.length === 0 ? [] : (await run(comparableClaimsByIds, { ids: restoredIds })).map(comparableRow);
  const news = [...created.map(({ id, draft }): ComparableClaim => ({ ...draft, ...validityDays(draft), id })), ...restored];
  if (news.length === 0) return 0;
  const ends = new Map(await readEnds(run, entitiesIn(news)));
  const wholes = withWholes(news, ends);
  const candidates = await readCandidates(run, wholes, (id) => ends.get(id)?.memberIds ?? [id]);
  const unread = entitiesIn(candidates).filter((id) => !ends.has(id));
  if (unread.length > 0) for (const [id, end] of await readEnds(run, unread)) ends.set(id, end);
  const found = [...pairsAmong(wholes, withWholes(candidates, ends)), ...news.flatMap((claim) => outsideExistence(claim, ends))];
  return storeContradictions(run, found, new Map([...candidates, ...news].map((claim) => [claim.id, claim])), at);
}

async function readCandidates(run: Run, news: readonly ComparableClaim[], membersOf: (id: string) => readonly string[]): Promise<readonly ComparableClaim[]> {
  const ids = new Set(news.flatMap((claim) => relationshipsThatMayOppose(claim)));
  for (const [id] of await run(deniedRelationships, { ids: [...new Set(news.map((claim) => relationshipId(claim)))] })) ids.add(id as string);
  const offices = news.filter((claim) => predicates[claim.predicate].functional).flatMap((claim) => membersOf(claim.objectId));
  if (offices.length > 0) for (const [id] of await run(officeRelationships, { ids: [...new Set(offices)] })) ids.add(id as string);
  return ids.size === 0 ? [] : (await run(comparableClaims, { ids: [...ids] })).map(comparableRow);
}

const material = predicateNames.filter((name) => predicates[name].quadClass?.startsWith('MATERIAL'));

/** Relationships between the same two whose claims may oppose this one: stances, what is denied, and deeds that last. */
function relationshipsThatMayOppose(claim: ComparableClaim): readonly string[] {
  if (claim.stance !== undefined || claim.polarity === 'DENIED') return [relationshipId(claim)];
  const lasts = claim.validFrom !== undefined && claim.certainFrom < claim.certainTo;
  if (!material.includes(claim.predicate) || !lasts) return [];
  const opposite = predicates[claim.predicate].quadClass === 'MATERIAL_CONFLICT' ? 'MATERIAL_COOPERATION' : 'MATERIAL_CONFLICT';
  return material.filter((name) => predicates[name].quadClass === opposite).flatMap((predicate) => bothWays(claim, predicate));
}

const bothWays = ({ subjectId, objectId }: ComparableClaim, predicate: Predicate): readonly string[] => [
  relationshipId({ subjectId, predicate, objectId }),
  relationshipId({ subjectId: objectId, predicate, objectId: subjectId }),
];
