import type { ComparableClaim } from '../../domain/contradiction.js';
import { contradictionId } from '../../domain/identity.js';
import { comparableClaimsAround, comparableClaimsOfEntities, contradictionsBetweenClaims, existingContradictions } from '../cypher/contradictions.js';
import type { Run } from '../engine.js';
import { comparableRow, entitiesIn, outsideExistence, pairsAmong, withWholes } from './compare-claims.js';
import { knownContradiction, reviseContradictions, storeContradictions } from './store-contradictions.js';
import { readEnds } from './surroundings.js';

/** After entities got other dates: marks the claims that now reach beyond them, and closes what no longer does. Gives the number that came up. */
export async function reviewExistence(run: Run, entityIds: readonly string[], at: string): Promise<number> {
  if (entityIds.length === 0) return 0;
  const claims = (await run(comparableClaimsOfEntities, { ids: entityIds })).map(comparableRow);
  const ends = await readEnds(run, [...new Set(claims.flatMap((claim) => [claim.subjectId, claim.objectId]))]);
  const found = claims.flatMap((claim) => outsideExistence(claim, ends));
  const possible = claims.map((claim) => contradictionId('OUTSIDE_EXISTENCE', [claim.id]));
  const known = (await run(existingContradictions, { ids: possible })).map(knownContradiction);
  const opened = await reviseContradictions(run, known, new Set(found.map(({ id }) => id)), at);
  return opened + (await storeContradictions(run, found, byId(claims), at));
}

/**
 * After entities were judged the same, or no longer: what was said of two is said of one now, so that two claims on them
 * may contradict each other, and one who holds an office under two names no longer does. Gives the number that came up.
 */
export async function reviewIdentity(run: Run, entityIds: readonly string[], at: string): Promise<number> {
  if (entityIds.length === 0) return 0;
  const claims = (await run(comparableClaimsAround, { ids: entityIds })).map(comparableRow);
  const wholes = withWholes(claims, await readEnds(run, entitiesIn(claims)));
  const found = pairsAmong(wholes, wholes);
  const ids = new Set(claims.map(({ id }) => id));
  const known = (await run(contradictionsBetweenClaims, { ids: [...ids] })).map(knownContradiction);
  // One whose other claim was not looked at does not depend on these entities.
  const reviewed = known.filter(({ claimIds }) => claimIds.length > 1 && claimIds.every((id) => ids.has(id)));
  const opened = await reviseContradictions(run, reviewed, new Set(found.map(({ id }) => id)), at);
  return opened + (await storeContradictions(run, found, byId(claims), at));
}

const byId = (claims: readonly ComparableClaim[]): ReadonlyMap<string, ComparableClaim> => new Map(claims.map((claim) => [claim.id, claim]));
