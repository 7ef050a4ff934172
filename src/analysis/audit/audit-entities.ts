import type { Alias } from '../../domain/entity.js';
import { kinds } from '../../domain/kinds.js';
import type { IdentityJudgement } from '../../domain/same-as.js';
import { createGroups } from '../../domain/union-find.js';
import { groupBy } from '../../store/page.js';
import type { AuditReads, IdStretch } from '../../store/reads/audit-reads.js';
import { wholeState } from '../../store/writes/apply-identity.js';
import { earlierEntityState, entityContentOf, entityProperties, type Properties } from '../../store/writes/stored-properties.js';
import { auditStates } from './audit-states.js';
import { derivedFault, differences, type GraphFault, logFault, recordFault } from './graph-fault.js';

const stretchSize = 500;

/** Every state of every entity: does it follow from its content, is it found by its names, is it part of the right whole? */
export async function* auditEntities(reads: AuditReads): AsyncGenerator<GraphFault> {
  const same = (await reads.standingIdentity()).filter(({ kind }) => kind === 'SAME') as unknown as readonly IdentityJudgement[];
  const groupOf = groupsOf(same);
  for (const stretch of await reads.stretches('Entity', stretchSize)) yield* auditStretch(reads, stretch, groupOf);
}

interface Group {
  readonly ids: readonly string[];
  /** The judgements that make it one. */
  readonly same: readonly IdentityJudgement[];
}

function groupsOf(same: readonly IdentityJudgement[]): ReadonlyMap<string, Group> {
  const groups = createGroups([]);
  for (const { aId, bId } of same) groups.join(aId, bId);
  const all = groups.all();
  const indexOf = new Map(all.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  const judgements = groupBy(same, ({ aId }) => String(indexOf.get(aId)));
  return new Map(all.flatMap((ids, index) => ids.map((id) => [id, { ids, same: judgements.get(String(index)) ?? [] }] as const)));
}

async function* auditStretch(reads: AuditReads, stretch: IdStretch, groupOf: ReadonlyMap<string, Group>): AsyncGenerator<GraphFault> {
  const rows = await reads.entityStates(stretch);
  const logged = await reads.loggedInstants(rows.map(({ state }) => state['recordedAt'] as string));
  for (const { key, state } of rows)
    if (!logged.has(state['recordedAt'] as string)) yield logFault(key, `it has a state of ${String(state['recordedAt'])}, at which the log has no change`);
  const states = groupBy(rows, ({ key }) => key);
  for (const { id } of await reads.entitiesWithin(stretch)) if (!states.has(id)) yield recordFault(id, 'it has no state');
  for (const [id, own] of states) {
    yield* auditStates(
      id,
      own.map(({ state }) => state),
      own[0]?.state['createdAt'] as string,
    );
    for (const { state, labels } of own) yield* auditState(id, state, labels);
  }
  const present = rows.map(({ state }) => state).filter((state) => typeof state['id'] === 'string');
  yield* auditNames(
    reads,
    rows.map(({ key, state }) => ({ id: key, state })),
  );
  yield* auditSlugs(reads, present);
  yield* auditWholes(reads, present, groupOf);
}

function* auditState(id: string, state: Properties, labels: readonly string[]): Generator<GraphFault> {
  const content = { ...entityContentOf(state), id };
  const present = entityProperties(content, state['createdAt'] as string, state['recordedAt'] as string, {
    canonicalId: state['canonicalId'] as string,
    canonicalSlug: state['canonicalSlug'] as string,
    canonicalName: state['canonicalName'] as string,
    memberIds: state['memberIds'] as readonly string[],
    memberAliases: JSON.parse((state['memberAliases'] ?? '[]') as string) as readonly Alias[],
  });
  const expected = state['id'] === undefined ? earlierEntityState(present, '') : present;
  for (const difference of differences(state, expected, ['id', 'supersededAt']))
    yield derivedFault(id, `its state of ${String(state['recordedAt'])} does not follow from its content: ${difference}`);
  const wanted = kinds[content.kind]?.label;
  if (state['id'] !== undefined && (wanted === undefined || !labels.includes(wanted) || !labels.includes('Entity')))
    yield recordFault(id, `its kind is ${content.kind}, and its labels are ${labels.toSorted().join(', ')}`);
}

async function* auditNames(reads: AuditReads, states: readonly { readonly id: string; readonly state: Properties }[]): AsyncGenerator<GraphFault> {
  const wanted = new Map(
    states.flatMap(({ id, state }) =>
      ((state['foldedNames'] ?? []) as readonly string[]).map((folded) => [`${folded}~${id}`, { folded, entityId: id }] as const),
    ),
  );
  const found = await reads.namesByKey([...wanted.keys()]);
  for (const [key, { folded, entityId }] of wanted)
    if (found.get(key)?.folded !== folded || found.get(key)?.entityId !== entityId) yield derivedFault(entityId, `it is not found by its name "${folded}"`);
}

async function* auditSlugs(reads: AuditReads, present: readonly Properties[]): AsyncGenerator<GraphFault> {
  const holders = await reads.slugHolders(present.map((state) => state['slug'] as string));
  for (const [slug, those] of groupBy(holders, (holder) => holder.slug))
    if (those.length > 1)
      yield recordFault(
        those[0]?.id ?? '',
        `the slug "${slug}" is that of ${those.length} entities: ${those
          .map(({ id }) => id)
          .sort()
          .join(', ')}`,
      );
}

async function* auditWholes(reads: AuditReads, present: readonly Properties[], groupOf: ReadonlyMap<string, Group>): AsyncGenerator<GraphFault> {
  const members = new Set(present.flatMap((state) => groupOf.get(state['id'] as string)?.ids ?? []));
  const states = new Map([...(await reads.entityStatesByIds([...members])), ...present.map((state) => [state['id'] as string, state] as const)]);
  for (const state of present) {
    const id = state['id'] as string;
    const expected = wholeState(state, states, groupOf.get(id)?.same ?? [], state['recordedAt'] as string);
    for (const key of ['canonicalId', 'canonicalSlug', 'canonicalName', 'memberIds', 'memberAliases'])
      for (const difference of differences({ [key]: state[key] ?? null }, { [key]: expected[key] ?? null }))
        yield derivedFault(id, `it is not part of the whole that the standing judgements make: ${difference}`);
  }
}
