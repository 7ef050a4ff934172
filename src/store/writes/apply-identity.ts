import { knownNow } from '../../domain/as-of.js';
import { canonicalOf, type EntityContent } from '../../domain/entity.js';
import { relationshipOf } from '../../domain/identity.js';
import { type IdentityJudgement, sameGroup } from '../../domain/same-as.js';
import { sameContent } from '../../domain/same-content.js';
import type { Predicate } from '../../domain/vocabulary.js';
import { claimEnds, setClaimRelationships, standingJudgements } from '../cypher/judgements.js';
import { addNames, keepEntityStates, updateEntities } from '../cypher/writes.js';
import type { Run } from '../engine.js';
import { judgementOf } from '../rows.js';
import { statesById } from './apply-entities.js';
import { earlierEntityState, entityContentOf, entityProperties, type Properties, type StoredWhole } from './stored-properties.js';
import { readEnds } from './surroundings.js';

export interface IdentityOutcome {
  readonly entityIds: readonly string[];
  /** Those of them that are now the same as others than before. */
  readonly regrouped: readonly string[];
  /** Relationships to be folded anew: those that claims left, and those that they joined. */
  readonly relationshipIds: readonly string[];
}

const nothing: IdentityOutcome = { entityIds: [], regrouped: [], relationshipIds: [] };

/**
 * Brings the wholes that entities belong to up to date with the judgements that stand: which entity each is shown as, and
 * by which names it is found. Claims stay on the entity that they were made on; what is derived (the relationship that a
 * claim belongs to) follows, so that undoing a judgement is exact.
 */
export async function refreshWholes(run: Run, ids: readonly string[], at: string): Promise<IdentityOutcome> {
  if (ids.length === 0) return nothing;
  const rows = await run(standingJudgements, { kinds: ['SAME'], known: knownNow });
  const same = rows.map((row) => judgementOf(row, 0, knownNow)) as unknown as readonly IdentityJudgement[];
  const states = await affectedStates(run, ids, same);
  const after = [...states.values()].map((state) => ({ before: state, after: wholeState(state, states, same, at) }));
  const changed = after.filter(({ before, after: state }) => !sameContent(undated(before), undated(state)));
  if (changed.length === 0) return nothing;
  const kept = changed.filter(({ before }) => before['recordedAt'] !== at).map(({ before }) => earlierEntityState(before, at));
  if (kept.length > 0) await run(keepEntityStates, { rows: kept });
  await run(updateEntities, { rows: changed.map(({ after: state }) => state) });
  await addMemberNames(
    run,
    changed.map(({ after: state }) => state),
  );
  const moved = idsOf(changed.filter(({ before, after: state }) => before['canonicalId'] !== state['canonicalId']));
  const regrouped = changed.filter(({ before, after: state }) => JSON.stringify(before['memberIds']) !== JSON.stringify(state['memberIds']));
  return { entityIds: idsOf(changed), regrouped: idsOf(regrouped), relationshipIds: await moveClaims(run, moved) };
}

const idsOf = (changes: readonly { readonly before: Properties }[]): readonly string[] => changes.map(({ before }) => before['id'] as string);

/** The entities themselves, those that they were the same as until now, and those that they are from now on. */
async function affectedStates(run: Run, ids: readonly string[], same: readonly IdentityJudgement[]): Promise<ReadonlyMap<string, Properties>> {
  const own = await statesById(run, ids);
  const before = [...own.values()].flatMap((state) => state['memberIds'] as readonly string[]);
  const now = [...new Set([...ids, ...before])].flatMap((id) => sameGroup(same, id));
  return statesById(run, [...new Set([...ids, ...before, ...now])]);
}

/** The state of an entity as part of the whole that judgements of sameness make; `states` has those of all members. */
export function wholeState(state: Properties, states: ReadonlyMap<string, Properties>, same: readonly IdentityJudgement[], at: string): Properties {
  const content = entityContentOf(state);
  const members = sameGroup(same, content.id).map((id) => memberOf(states.get(id) ?? state));
  const canonical = canonicalOf(members as [Member, ...Member[]]);
  const others = canonical.id === content.id ? members.filter(({ id }) => id !== content.id) : [];
  const whole: StoredWhole = {
    canonicalId: canonical.id,
    canonicalSlug: canonical.content.slug,
    canonicalName: canonical.content.name,
    memberIds: members.map(({ id }) => id),
    memberAliases: others.flatMap((other) => [{ name: other.content.name }, ...other.content.aliases]),
  };
  return entityProperties(content, state['createdAt'] as string, at, whole);
}

interface Member {
  readonly id: string;
  readonly createdAt: string;
  readonly content: EntityContent;
}

function memberOf(state: Properties): Member {
  const content = entityContentOf(state);
  return { id: content.id, createdAt: state['createdAt'] as string, content };
}

const undated = ({ recordedAt: _, ...state }: Properties) => state;

async function addMemberNames(run: Run, states: readonly Properties[]): Promise<void> {
  const rows = states.flatMap((state) =>
    (state['foldedNames'] as readonly string[]).map((folded) => ({ key: `${folded}~${String(state['id'])}`, folded, entityId: state['id'] as string })),
  );
  if (rows.length > 0) await run(addNames, { rows });
}

/** Gives the claims on entities that now belong to another whole the relationships of that whole. */
async function moveClaims(run: Run, entityIds: readonly string[]): Promise<readonly string[]> {
  if (entityIds.length === 0) return [];
  const claims = (await run(claimEnds, { ids: entityIds })).map((row) => ({
    id: row[0] as string,
    subjectId: row[1] as string,
    predicate: row[2] as Predicate,
    objectId: row[3] as string,
    relationshipId: row[4] as string,
  }));
  const ends = await readEnds(run, [...new Set(claims.flatMap((claim) => [claim.subjectId, claim.objectId]))]);
  const canonical = (id: string) => ends.get(id)?.canonicalId ?? '';
  const moved = claims.map(({ id, subjectId, predicate, objectId, relationshipId: before }) => ({
    id,
    before,
    ...relationshipOf({ subjectId: canonical(subjectId), predicate, objectId: canonical(objectId) }),
  }));
  if (moved.length > 0) await run(setClaimRelationships, { rows: moved.map(({ before: _, ...row }) => row) });
  return [...new Set(moved.flatMap(({ before, relationshipId: now }) => [before, now]))];
}
