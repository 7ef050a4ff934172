import { neverRetracted } from '../../domain/as-of.js';
import type { RecordFault } from '../../domain/change-set.js';
import { endFaults, type Fault } from '../../domain/claim-rules.js';
import type { EntityContent } from '../../domain/entity.js';
import { aKind, entityKinds } from '../../domain/kinds.js';
import type { Predicate } from '../../domain/vocabulary.js';
import { claimsOnEntities, endsOfClaims, relabelEntities } from '../cypher/writes.js';
import type { Row, Run } from '../engine.js';
import { groupBy } from '../page.js';
import type { EntityPlan } from './apply-entities.js';
import type { RetractionOutcome } from './apply-retractions.js';
import { type EndOfClaim, kindsOfEnds, readEnds } from './surroundings.js';

/** Claims and other members that a fault names. */
const namedMax = 3;

/** The entities whose kind an update corrects. */
export const correctedEntities = ({ updated }: EntityPlan): readonly EntityContent[] =>
  updated.filter(({ content, before }) => content.kind !== before['kind']).map(({ content }) => content);

export async function relabel(run: Run, entities: readonly EntityContent[]): Promise<void> {
  for (const kind of entityKinds) {
    const ids = entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
    if (ids.length > 0) await run(relabelEntities[kind], { ids });
  }
}

export interface KindOutcome {
  readonly faults: readonly RecordFault[];
  /** Relationships to be folded anew, since they say of which kinds their ends are. */
  readonly relationshipIds: readonly string[];
}

/**
 * Holds corrected kinds against all that the graph says of these entities, and claims that are restored against the kinds
 * that their entities have by now. Must run after everything else of the change was written: a claim may be taken back,
 * or a judgement undone, with the correction that it stands against.
 */
export async function reviewKinds(run: Run, entities: EntityPlan, { restored }: RetractionOutcome, indexOf: (id: string) => number): Promise<KindOutcome> {
  const corrected = correctedEntities(entities);
  const onCorrected = corrected.length === 0 ? [] : (await run(claimsOnEntities, { ids: corrected.map(({ id }) => id) })).map(claimEndsOf);
  const onRestored = restored.length === 0 ? [] : (await run(endsOfClaims, { ids: restored })).map(claimEndsOf);
  const live = onCorrected.filter(({ retractedAt }) => retractedAt === neverRetracted);
  const ends = await endsOf(run, [...live, ...onRestored], corrected);
  const faults = [
    ...corrected.flatMap((entity) => {
      const own = live.filter((claim) => isOn(claim, entity.id));
      const misfits = [...misfitsOf(own, ends, 'retract that first'), ...otherKinds(entity, ends)];
      return misfits.map((message): RecordFault => ({ list: 'entities', index: indexOf(entity.id), field: 'kind', message }));
    }),
    ...misfitsOf(onRestored, ends, 'correct the kind first').map((message): RecordFault => ({ list: 'undo', index: 0, field: 'id', message })),
  ];
  return { faults, relationshipIds: [...new Set(onCorrected.map(({ relationshipId }) => relationshipId))] };
}

interface ClaimEndsRow {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subjectId: string;
  readonly objectId: string;
  readonly aboutIds: readonly string[];
  readonly relationshipId: string;
  readonly retractedAt: string;
}

function claimEndsOf(row: Row): ClaimEndsRow {
  const [id, predicate, subjectId, objectId, aboutIds, relationshipId, retractedAt] = row;
  return { id, predicate, subjectId, objectId, aboutIds: aboutIds ?? [], relationshipId, retractedAt } as ClaimEndsRow;
}

const isOn = ({ subjectId, objectId, aboutIds }: ClaimEndsRow, id: string): boolean => [subjectId, objectId, ...aboutIds].includes(id);

type Ends = ReadonlyMap<string, EndOfClaim>;

/** Both ends of the claims, and all that the corrected entities are the same as. */
async function endsOf(run: Run, claims: readonly ClaimEndsRow[], corrected: readonly EntityContent[]): Promise<Ends> {
  const ids = new Set([...claims.flatMap(({ subjectId, objectId, aboutIds }) => [subjectId, objectId, ...aboutIds]), ...corrected.map(({ id }) => id)]);
  if (ids.size === 0) return new Map();
  const ends = await readEnds(run, [...ids]);
  const others = corrected.flatMap(({ id }) => ends.get(id)?.memberIds ?? []).filter((id) => !ends.has(id));
  return others.length === 0 ? ends : new Map([...ends, ...(await readEnds(run, others))]);
}

/** What the claims say that none can say of entities of these kinds, in words; claims of one fault are told together. */
function misfitsOf(claims: readonly ClaimEndsRow[], ends: Ends, advice: string): readonly string[] {
  const misfits = claims.flatMap((claim) => endFaults(claim, kindsOfEnds(claim, ends)).map((fault: Fault) => ({ message: fault.message, id: claim.id })));
  return [...groupBy(misfits, ({ message }) => message)].map(([message, group]) => `${few(group.map(({ id }) => id))}: ${message}; ${advice}`);
}

function otherKinds({ id, kind }: EntityContent, ends: Ends): readonly string[] {
  const others = (ends.get(id)?.memberIds ?? []).flatMap((member) => {
    const end = ends.get(member);
    return end === undefined || end.kind === kind ? [] : [`${end.slug}, ${aKind(end.kind)}`];
  });
  return others.length === 0 ? [] : [`it is judged the same as ${few(others)}: correct their kinds with it, or undo that judgement first`];
}

const few = (names: readonly string[]): string =>
  names.length <= namedMax ? names.join(', ') : `${names.slice(0, namedMax).join(', ')} and ${names.length - namedMax} more`;
