import type { RecordFault } from '../../domain/change-set.js';
import type { Fault } from '../../domain/claim-rules.js';
import {
  type Alias,
  agreeOnKind,
  correctsKind,
  type EntityContent,
  type EntityDraft,
  foldedNames,
  foreignAttributes,
  lifetime,
  lifetimeEnd,
  mergeEntity,
  missingOf,
  newEntity,
} from '../../domain/entity.js';
import { aKind, entityKinds, kinds } from '../../domain/kinds.js';
import { isSlug } from '../../domain/names.js';
import { sameContent } from '../../domain/same-content.js';
import { validityFault } from '../../domain/validity.js';
import { addNames, createEntities, entityStateRows, keepEntityStates, slugHolders, updateEntities } from '../cypher/writes.js';
import type { Run } from '../engine.js';
import { groupBy } from '../page.js';
import { correctedEntities, relabel } from './correct-kinds.js';
import { earlierEntityState, entityContentOf, entityProperties, type Properties, type StoredWhole, wholeOfOne } from './stored-properties.js';
import { type EndOfClaim, readEnds } from './surroundings.js';

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
  const holders = new Map(await holdersOfSlugs(run, entities));
  const stored = new Map([...before].map(([id, state]) => [id, entityContentOf(state)]));
  // The same entity twice in one change set comes to what adding one record after the other would.
  const after = new Map<string, EntityContent>();
  const faults: RecordFault[] = entities.flatMap((entity, index) => {
    const { id, slug } = entity;
    if (!holders.has(slug)) holders.set(slug, id);
    const existing = after.get(id) ?? stored.get(id);
    const content = existing === undefined ? newEntity(entity) : mergeEntity(existing, fillsOnly ? missingOf(existing, entity) : entity);
    after.set(id, content);
    const found = [
      ...faultsOf(entity, holders.get(slug) ?? id),
      ...(existing === undefined ? [] : kindFaults(existing, entity, content)),
      ...spanFaults(content),
    ];
    return found.map((fault) => ({ ...fault, list: 'entities' as const, index }));
  });
  faults.push(...(await countryFaults(run, entities, after)));
  const contents = [...after.values()];
  const created = contents.filter(({ id }) => !before.has(id));
  const updated = contents.flatMap((content) => {
    const state = before.get(content.id);
    return state === undefined || sameContent(content, stored.get(content.id) ?? {}) ? [] : [{ content, before: state }];
  });
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
  await relabel(run, correctedEntities(plan));
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

function faultsOf(entity: EntityDraft, slugHolder: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (!isSlug(entity.slug)) faults.push({ field: 'slug', message: `slug "${entity.slug}" is not lower-case words joined by hyphens` });
  if (entity.name.trim() === '') faults.push({ field: 'name', message: 'the name is empty' });
  if (slugHolder !== entity.id) faults.push({ field: 'slug', message: `slug "${entity.slug}" belongs to another entity: choose another` });
  for (const attribute of foreignAttributes(entity)) {
    const allowed = kinds[entity.kind].attributes.map(fieldOf).join(', ');
    faults.push({ field: fieldOf(attribute), message: `${aKind(entity.kind)} has no ${fieldOf(attribute)}: it may have ${allowed}` });
  }
  return faults;
}

/** By what name an attribute is given. */
const fieldOf = (attribute: string): string => (attribute === 'countryId' ? 'country' : attribute);

function spanFaults(entity: EntityContent): readonly Fault[] {
  const message = validityFault(lifetime(entity));
  return message === undefined ? [] : [{ field: lifetimeEnd(entity), message }];
}

/** A country is a nation, of those of the same change set or of the graph. */
async function countryFaults(run: Run, entities: readonly EntityDraft[], after: ReadonlyMap<string, EntityContent>): Promise<readonly RecordFault[]> {
  const named = new Set(entities.flatMap(({ countryId }) => (countryId === undefined || after.has(countryId) ? [] : [countryId])));
  const stored = named.size === 0 ? new Map<string, EndOfClaim>() : await readEnds(run, [...named]);
  return entities.flatMap(({ countryId = '' }, index) => {
    const country = after.get(countryId) ?? stored.get(countryId);
    if (country === undefined || country.kind === 'NATION') return [];
    return [{ list: 'entities', index, field: 'country', message: `${country.slug} is ${aKind(country.kind)}: a country is a NATION` }];
  });
}

/** A slug may be that of something else, so a kind is corrected only by naming the wrong one; nothing that is known is lost by the way. */
function kindFaults(existing: EntityContent, entity: EntityDraft, merged: EntityContent): readonly Fault[] {
  const { slug, kind } = existing;
  if (!agreeOnKind(existing, entity)) {
    const message = `${slug} is ${aKind(kind)}, not ${aKind(entity.kind)}: if that is wrong, give formerKinds [${kind}] too; if another is meant, give that a slug of its own`;
    return [{ field: 'kind', message }];
  }
  if (correctsKind(existing, entity))
    return foreignAttributes(merged).map((attribute) => ({
      field: 'kind',
      message: `${aKind(entity.kind)} has no ${fieldOf(attribute)}, which ${slug} has: take it away too, with without ["${fieldOf(attribute)}"]`,
    }));
  // A script may go on giving the kind that was wrong, as long as it says nothing new.
  if (entity.kind === kind || sameContent(merged, existing)) return [];
  const message = `${slug} was ${aKind(entity.kind)} until that was corrected: give the kind ${kind} to change it; to correct it back, give formerKinds [${kind}] too`;
  return [{ field: 'kind', message }];
}
