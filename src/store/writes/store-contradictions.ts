import { neverRetracted } from '../../domain/as-of.js';
import type { ComparableClaim, FoundContradiction } from '../../domain/contradiction.js';
import { type RetractionState, restore, retract } from '../../domain/retraction.js';
import { createContradictions, existingContradictions, linkContradictions, setContradictionTimes } from '../cypher/contradictions.js';
import type { Row, Run } from '../engine.js';

/** A contradiction that the graph holds, and since when it is closed, if it is. */
export interface KnownContradiction {
  readonly id: string;
  readonly claimIds: readonly string[];
  readonly state: RetractionState;
}

/** Marks what was found and is not there yet; `claims` are those that were compared. Gives the number of new ones. */
export async function storeContradictions(
  run: Run,
  found: readonly FoundContradiction[],
  claims: ReadonlyMap<string, ComparableClaim>,
  at: string,
): Promise<number> {
  if (found.length === 0) return 0;
  const known = new Set((await run(existingContradictions, { ids: found.map(({ id }) => id) })).map((row) => row[0] as string));
  const created = found.filter(({ id }) => !known.has(id));
  if (created.length === 0) return 0;
  await run(createContradictions, {
    rows: created.map(({ id, rule, claimIds }) => ({
      id,
      rule,
      claimIds,
      entityIds: [...new Set(claimIds.flatMap((claimId) => [claims.get(claimId)?.subjectId ?? '', claims.get(claimId)?.objectId ?? '']))],
      recordedAt: at,
      closedAt: neverRetracted,
      sortKey: `${at}~${id}`,
    })),
  });
  await run(linkContradictions, { rows: created.flatMap(({ id, claimIds }) => claimIds.map((claimId) => ({ id, claimId }))) });
  return created.length;
}

/** What closes a contradiction: its entities got other dates, or are no longer the same (or are the same now). */
const mended = 'mended';

/** Closes what no longer holds, and opens again what does. Gives the number of those opened. */
export async function reviseContradictions(run: Run, known: readonly KnownContradiction[], holding: ReadonlySet<string>, at: string): Promise<number> {
  const changed = known.filter(({ id, state }) => holding.has(id) !== isOpen(state));
  const rows = changed.map(({ id, state }) => ({ id, state: isOpen(state) ? retract(state, mended, at) : restore(state, mended, at) }));
  if (rows.length > 0) await run(setContradictionTimes, { rows: rows.map(({ id, state }) => ({ id, closedAt: state.retractedAt, gaps: state.gaps })) });
  return rows.filter(({ state }) => isOpen(state)).length;
}

const isOpen = ({ retractedAt }: RetractionState): boolean => retractedAt === neverRetracted;

/** Reads id, time of closing, gaps and claims. */
export function knownContradiction(row: Row): KnownContradiction {
  const retractedAt = row[1] as string;
  const retractions = retractedAt === neverRetracted ? [] : [mended];
  return { id: row[0] as string, claimIds: row[3] as readonly string[], state: { retractedAt, retractions, gaps: (row[2] ?? []) as readonly string[] } };
}
