import { entityIdFromSlug } from '../../domain/identity.js';
import { foldName, slugify } from '../../domain/names.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { EntityRecord, EntityRef } from './record.js';

/** What a reference came to: an entity's id, or why none. */
export type Resolution = { readonly id: string } | { readonly code: 'UNKNOWN_REFERENCE' | 'AMBIGUOUS_REFERENCE'; readonly message: string };

/** References asked for in one look-up of the store. */
const lookUpSize = 2_000;

/**
 * Finds the ids that references mean, among the entities of the file and those of the graph: by slug, else by exact
 * name or alias (case and accents aside). Looks everything up at once.
 */
export async function createResolver(store: GraphStore, records: readonly EntityRecord[], refs: readonly EntityRef[]): Promise<(ref: EntityRef) => Resolution> {
  const texts = [...new Set(refs.filter((ref) => typeof ref === 'string'))];
  const objects = refs.filter((ref) => typeof ref !== 'string');
  const slugs = [...new Set([...texts, ...objects.flatMap((ref) => ('slug' in ref ? [ref.slug] : []))])];
  const names = [...new Set([...texts, ...objects.flatMap((ref) => ('name' in ref ? [ref.name] : []))].map(foldName))].filter((name) => name !== '');
  const wikidataIds = [...new Set(objects.flatMap((ref) => ('wikidataId' in ref ? [ref.wikidataId] : [])))];

  const bySlug = await inPieces(slugs, (piece) => store.membersBySlugs(piece));
  const byName = await inPieces(names, (piece) => store.membersByNames(piece));
  const byWikidataId = await inPieces(wikidataIds, (piece) => store.membersByWikidataIds(piece));
  const file = indexRecords(records, bySlug);
  const found = [...bySlug.values(), ...[...byName.values(), ...byWikidataId.values()].flat()];
  const slugById = new Map([...[...file.bySlug].map(([slug, id]) => [id, slug] as const), ...found.map(({ id, slug }) => [id, slug] as const)]);

  const withSlug = (slug: string): string | undefined => bySlug.get(slug)?.id ?? file.bySlug.get(slug);
  const withName = (name: string): Resolution => {
    const ids = new Set([...(byName.get(foldName(name)) ?? []).map((entity) => entity.id), ...(file.byName.get(foldName(name)) ?? [])]);
    return oneOf(ids, `"${name}"`, slugById);
  };
  return (ref) => {
    if (typeof ref === 'string') {
      const id = withSlug(ref);
      return id === undefined ? withName(ref) : { id };
    }
    if ('id' in ref) return { id: ref.id };
    if ('slug' in ref) return oneOf(new Set([withSlug(ref.slug)].filter((id) => id !== undefined)), `slug "${ref.slug}"`, slugById);
    if ('name' in ref) return withName(ref.name);
    const ids = [...(byWikidataId.get(ref.wikidataId) ?? []).map((entity) => entity.id), ...(file.byWikidataId.get(ref.wikidataId) ?? [])];
    return oneOf(new Set(ids), `Wikidata id ${ref.wikidataId}`, slugById);
  };
}

/** The slug that an entity record goes by. */
export const slugOf = (record: EntityRecord): string => record.slug ?? slugify(record.name);

/** Entities that a refusal names, of those that may be meant. */
const candidatesMax = 10;

function oneOf(ids: ReadonlySet<string>, what: string, slugById: ReadonlyMap<string, string>): Resolution {
  const [id, another] = ids;
  if (id === undefined) return { code: 'UNKNOWN_REFERENCE', message: `there is no entity ${what}: add it first, or in the same file` };
  if (another !== undefined) {
    const named = [...ids].slice(0, candidatesMax).map((each) => slugById.get(each) ?? each);
    const candidates = [...named.sort(), ...(ids.size > candidatesMax ? [`${ids.size - candidatesMax} more`] : [])].join(', ');
    return { code: 'AMBIGUOUS_REFERENCE', message: `${what} may mean ${ids.size} entities: use the slug of one (${candidates})` };
  }
  return { id };
}

function indexRecords(records: readonly EntityRecord[], stored: ReadonlyMap<string, { readonly id: string }>) {
  const bySlug = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  const byWikidataId = new Map<string, Set<string>>();
  for (const record of records) {
    const slug = slugOf(record);
    const id = record.id ?? stored.get(slug)?.id ?? entityIdFromSlug(slug);
    bySlug.set(slug, id);
    const names = [record.name, ...record.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name))];
    for (const name of names) addTo(byName, foldName(name), id);
    if (record.wikidataId !== undefined) addTo(byWikidataId, record.wikidataId, id);
  }
  return { bySlug, byName, byWikidataId };
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

async function inPieces<V>(keys: readonly string[], lookUp: (piece: readonly string[]) => Promise<ReadonlyMap<string, V>>): Promise<ReadonlyMap<string, V>> {
  const found = new Map<string, V>();
  for (let start = 0; start < keys.length; start += lookUpSize)
    for (const [key, value] of await lookUp(keys.slice(start, start + lookUpSize))) found.set(key, value);
  return found;
}
