import type { RecordFault } from '../../domain/change-set.js';
import type { Fault } from '../../domain/claim-rules.js';
import {
  type Alias,
  type EntityContent,
  type EntityDraft,
  foldedNames,
  foreignAttributes,
  lifetime,
  lifetimeEnd,
  mergeEntity,
  missingOf,
  newEntity,
  uniteDrafts,
} from '../../domain/entity.js';
import { type EntityKind, entityKinds, kinds } from '../../domain/kinds.js';
import { isSlug } from '../../domain/names.js';
import { sameContent } from '../../domain/same-content.js';
import { validityFault } from '../../domain/validity.js';
import { addNames, createEntities, entityStateRows, keepEntityStates, slugHolders, updateEntities } from '../cypher/writes.js';
import type { Run } from '../engine.js';
import { groupBy } from '../page.js';
import { earlierEntityState, entityContentOf, entityProperties, type Properties, type StoredWhole, wholeOfOne } from './stored-properties.js';
import { uniteById } from './unite-by-id.js';

/** Entities of a change set held against what the graph has: what to create, what to update, and what is wrong. */
export interface EntityPlan {
  readonly created: readonly EntityContent[];
  readonly updated: readonly { readonly content: EntityContent; readonly before: Properties }[];
  readonly unchanged: number;
  readonly faults: readonly RecordFault[];
}

export async function planEntities(run: Run, entities: readonly EntityDraft[], fillsOnly = false): Promise<EntityPlan> {
  const before = await statesById(
    run,
    entities.map((entity) => entity.id),
  );
  const faults = entityFaults(entities, before, await holdersOfSlugs(run, entities));
  // The same entity twice in one change set is one entity, with what both say of it.
  const united = uniteById(entities, uniteDrafts);
  const created = united.filter((entity) => !before.has(entity.id)).map(newEntity);
  const known = united.flatMap((entity) => {
    const state = before.get(entity.id);
    if (state === undefined) return [];
    const stored = entityContentOf(state);
    return [{ content: mergeEntity(stored, fillsOnly ? missingOf(stored, entity) : entity), before: state }];
  });
  const updated = known.filter(({ content, before: state }) => !sameContent(content, entityContentOf(state)));
  return { created, updated, unchanged: entities.length - created.length - updated.length, faults };
}

export async function writeEntities(run: Run, plan: EntityPlan, at: string): Promise<void> {
  const byKind = groupBy(plan.created, (entity) => entity.kind);
  for (const kind of entityKinds) {
    const rows = (byKind.get(kind) ?? []).map((entity) => entityProperties(entity, at, at));
    if (rows.length > 0) await run(createEntities[kind], { rows });
  }
  if (plan.updated.length > 0) {
    await run(keepEntityStates, { rows: plan.updated.map(({ before }) => earlierEntityState(before, at)) });
    await run(updateEntities, {
      rows: plan.updated.map(({ content, before }) => entityProperties(content, before['createdAt'] as string, at, storedWhole(content, before))),
    });
  }
  const names = [...plan.created, ...plan.updated.map(({ content }) => content)].flatMap((entity) =>
    foldedNames(entity).map((folded) => ({ key: `${folded}~${entity.id}`, folded, entityId: entity.id })),
  );
  if (names.length > 0) await run(addNames, { rows: names });
}

/** The whole that an entity belonged to before this update; where it has other members, `refreshWholes` follows. */
function storedWhole(content: EntityContent, before: Properties): StoredWhole {
  const whole = wholeOfOne(content);
  if (before['canonicalId'] === content.id && (before['memberIds'] as readonly string[]).length === 1) return whole;
  return {
    canonicalId: before['canonicalId'] as string,
    canonicalSlug: before['canonicalSlug'] as string,
    canonicalName: before['canonicalName'] as string,
    memberIds: before['memberIds'] as readonly string[],
    memberAliases: JSON.parse((before['memberAliases'] ?? '[]') as string) as readonly Alias[],
  };
}

export async function statesById(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, Properties>> {
  const rows = await run(entityStateRows, { ids });
  return new Map(rows.map((row) => [row[0] as string, row[1] as Properties]));
}

async function holdersOfSlugs(run: Run, entities: readonly EntityContent[]): Promise<ReadonlyMap<string, string>> {
  const rows = await run(slugHolders, { slugs: entities.map((entity) => entity.slug) });
  return new Map(rows.map((row) => [row[0] as string, row[1] as string]));
}

/** Each record is held against the graph, and against the records before it. */
function entityFaults(
  entities: readonly EntityContent[],
  before: ReadonlyMap<string, Properties>,
  holders: ReadonlyMap<string, string>,
): readonly RecordFault[] {
  const kindOf = new Map<string, EntityKind>([...before].map(([id, state]) => [id, state['kind'] as EntityKind]));
  const holderOf = new Map(holders);
  return entities.flatMap((entity, index) => {
    if (!kindOf.has(entity.id)) kindOf.set(entity.id, entity.kind);
    if (!holderOf.has(entity.slug)) holderOf.set(entity.slug, entity.id);
    const faults = faultsOf(entity, kindOf.get(entity.id) ?? entity.kind, holderOf.get(entity.slug) ?? entity.id);
    return faults.map((fault) => ({ ...fault, list: 'entities' as const, index }));
  });
}

function faultsOf(entity: EntityContent, kind: EntityKind, slugHolder: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (!isSlug(entity.slug)) faults.push({ field: 'slug', message: `slug "${entity.slug}" is not lower-case words joined by hyphens` });
  if (entity.name.trim() === '') faults.push({ field: 'name', message: 'the name is empty' });
  if (slugHolder !== entity.id) faults.push({ field: 'slug', message: `slug "${entity.slug}" belongs to another entity: choose another` });
  if (kind !== entity.kind) faults.push({ field: 'kind', message: `${entity.slug} is a ${kind}: an entity's kind cannot change` });
  const span = validityFault(lifetime(entity));
  if (span !== undefined) faults.push({ field: lifetimeEnd(entity), message: span });
  for (const attribute of foreignAttributes(entity))
    faults.push({ field: attribute, message: `a ${entity.kind} has no ${attribute}: it may have ${kinds[entity.kind].attributes.join(', ')}` });
  return faults;
}
