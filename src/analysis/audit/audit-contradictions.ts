import { neverRetracted } from '../../domain/as-of.js';
import { type ComparableClaim, contradictionsBetween, type FoundContradiction } from '../../domain/contradiction.js';
import { contradictionId } from '../../domain/identity.js';
import { firstDay } from '../../domain/partial-date.js';
import { predicates } from '../../domain/vocabulary.js';
import { groupBy } from '../../store/page.js';
import type { AuditReads, IdStretch } from '../../store/reads/audit-reads.js';
import { entitiesIn, outsideExistence, pairsAmong, withWholes } from '../../store/writes/compare-claims.js';
import { derivedFault, type GraphFault, logFault, setDifferences } from './graph-fault.js';

const stretchSize = 1_000;

/** Entities whose claims are compared at once. */
const entitiesAtOnce = 200;

/** Every contradiction that is open holds, every one that is closed does not, and none is missing between claims that are live. */
export async function* auditContradictions(reads: AuditReads): AsyncGenerator<GraphFault> {
  for (const stretch of await reads.stretches('Contradiction', stretchSize)) yield* auditFound(reads, stretch);
  const reported = new Set<string>();
  for (const stretch of await reads.stretches('Entity', entitiesAtOnce))
    for await (const fault of auditMissing(reads, stretch)) {
      if (!reported.has(fault.id)) yield fault;
      reported.add(fault.id);
    }
}

async function* auditFound(reads: AuditReads, stretch: IdStretch): AsyncGenerator<GraphFault> {
  const stored = await reads.contradictions(stretch);
  const rows = await reads.contradictionClaims(stretch);
  const ends = await reads.ends(entitiesIn(rows.map(({ claim }) => claim)));
  const claims = groupBy(rows, ({ key }) => key);
  const logged = await reads.loggedInstants(stored.map((node) => node['recordedAt'] as string));
  for (const node of stored) {
    const { id, rule, claimIds, entityIds, recordedAt, closedAt } = node as unknown as StoredContradiction;
    const own = (claims.get(id) ?? []).map(({ claim }) => claim);
    if (contradictionId(rule, claimIds) !== id) yield derivedFault(id, 'its id does not follow from its rule and its claims');
    const { missing, extra } = setDifferences(
      own.map((claim) => claim.id),
      claimIds,
    );
    if (missing.length + extra.length > 0) {
      yield derivedFault(id, `it is not joined to its claims: ${[...missing, ...extra].join(', ')}`);
      continue;
    }
    const named = [...new Set(own.flatMap(({ subjectId, objectId }) => [subjectId, objectId]))];
    if (JSON.stringify(named.sort()) !== JSON.stringify(entityIds.toSorted())) yield derivedFault(id, 'it does not name the entities of its claims');
    if (!logged.has(recordedAt)) yield logFault(id, `it was found at ${recordedAt}, at which the log has no change`);
    const found = foundAmong(own, ends).some((each) => each.id === id && each.rule === rule);
    const isOpen = closedAt === neverRetracted;
    if (isOpen && !found) yield derivedFault(id, `it is open, but its claims do not break the rule ${rule}`);
    if (!isOpen && found) yield derivedFault(id, `it is closed, but its claims break the rule ${rule}`);
  }
}

interface StoredContradiction {
  readonly id: string;
  readonly rule: FoundContradiction['rule'];
  readonly claimIds: readonly string[];
  readonly entityIds: readonly string[];
  readonly recordedAt: string;
  readonly closedAt: string;
}

type Ends = Parameters<typeof withWholes>[1];

function foundAmong(claims: readonly ComparableClaim[], ends: Ends): readonly FoundContradiction[] {
  const [a, b] = withWholes(claims, ends);
  if (a === undefined) return [];
  return b === undefined ? claims.flatMap((claim) => outsideExistence(claim, ends)) : contradictionsBetween(a, b);
}

/** Claims that can contradict each other have an end in common, so that each pair is seen with one of its entities. */
async function* auditMissing(reads: AuditReads, stretch: IdStretch): AsyncGenerator<GraphFault> {
  const entities = await reads.entitiesWithin(stretch);
  const claims = await reads.comparableClaimsOf([...new Set(entities.flatMap(({ id, memberIds }) => [id, ...memberIds]))]);
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const ends = await reads.ends(entitiesIn(unique));
  const wholes = withWholes(unique, ends);
  const found = [...pairsAmong(wholes.filter(mayContradict), wholes), ...unique.flatMap((claim) => outsideExistence(claim, ends))];
  const states = await reads.contradictionStates(found.map(({ id }) => id));
  const missing = found.filter(({ id }) => !states.has(id));
  const retracted = await reads.retractionTimes([...new Set(missing.flatMap(({ claimIds }) => claimIds))]);
  for (const { id, rule, claimIds } of missing)
    if (claimIds.every((claim) => retracted.get(claim) === neverRetracted))
      yield derivedFault(id, `it was not found: ${claimIds.join(' and ')} break the rule ${rule}`);
}

/** Of any two claims that contradict each other one is such: a denial, a stance against, a deed of conflict, a tenure. */
function mayContradict({ polarity, stance, predicate, validEarliest }: ComparableClaim): boolean {
  const { functional, quadClass } = predicates[predicate];
  return polarity === 'DENIED' || (stance ?? 0) < 0 || functional || (quadClass === 'MATERIAL_CONFLICT' && validEarliest > firstDay);
}
