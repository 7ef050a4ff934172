import { type AsOf, present } from '../domain/as-of.js';
import { EntenteError, invalidInput } from '../domain/errors.js';
import { foldName } from '../domain/names.js';
import type { StoredEntity } from '../store/rows.js';
import { asKnown } from './as-of.js';
import type { GraphContext } from './context.js';
import type { EntityRef } from './generated/resolver-types.js';

/** The entity that a reference names, or `undefined`; throws `AMBIGUOUS` with candidates where several bear the name. */
export async function findEntity(context: GraphContext, ref: EntityRef, asOf: AsOf): Promise<StoredEntity | undefined> {
  const { loaders } = context;
  const known = asKnown(asOf);
  if (typeof ref.id === 'string') return loaders.entity(known).load(ref.id);
  if (typeof ref.slug === 'string') return loaders.entityBySlug(known).load(ref.slug);
  if (typeof ref.name === 'string') return onlyOne(await loaders.entitiesByName(known).load(foldName(ref.name)), `"${ref.name}"`);
  if (typeof ref.wikidataId === 'string') return onlyOne(await loaders.entitiesByWikidataId(known).load(ref.wikidataId), ref.wikidataId);
  throw invalidInput('name an entity by exactly one of id, slug, name, wikidataId');
}

/**
 * The id that a reference names; throws `NOT_FOUND`, with what may have been meant, where there is none. What the graph
 * only learned of later is found too: a question about it as known before then has the answer "nothing", not an error.
 */
export async function entityIdOf(context: GraphContext, ref: EntityRef, asOf: AsOf): Promise<string> {
  return (await entityOf(context, ref, asOf)).id;
}

/** The ids of all that the entity is made up of: itself, and those judged to be the same. */
export async function memberIdsOf(context: GraphContext, ref: EntityRef, asOf: AsOf): Promise<readonly string[]> {
  return (await entityOf(context, ref, asOf)).memberIds;
}

/** The entity that a reference names; throws as `entityIdOf`. */
export async function entityOf(context: GraphContext, ref: EntityRef, asOf: AsOf): Promise<StoredEntity> {
  const entity = (await findEntity(context, ref, asOf)) ?? (asOf.known === undefined ? undefined : await findEntity(context, ref, present));
  if (entity !== undefined) return entity;
  const text = ref.slug ?? ref.name ?? '';
  const hits = text === '' ? [] : await context.names.search(text.replaceAll('-', ' '), { limit: 3 });
  const hint = hits.length === 0 ? '' : `; did you mean ${hits.map((hit) => hit.slug).join(', ')}?`;
  throw new EntenteError('NOT_FOUND', `there is no entity with ${inWords(ref)}${hint}`);
}

/** The one thing by which a reference names an entity: `slug "russia"`. */
export const inWords = (ref: EntityRef): string =>
  Object.entries(ref)
    .filter(([, value]) => typeof value === 'string')
    .map(([key, value]) => `${key} "${value}"`)
    .join(', ');

function onlyOne(entities: readonly StoredEntity[] | undefined, what: string): StoredEntity | undefined {
  const [entity, another] = entities ?? [];
  if (another === undefined) return entity;
  const candidates = (entities ?? []).map(({ id, slug, name }) => ({ id, slug, name }));
  throw new EntenteError('AMBIGUOUS', `${what} may mean ${candidates.map(({ slug }) => slug).join(', ')}: use a slug`, { candidates });
}
