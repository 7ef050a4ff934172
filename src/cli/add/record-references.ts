import { foldName, slugify } from '../../domain/names.js';

/** A record as far as splitting needs to understand it; whether it is sound is for others to say. */
export type LooseRecord = Readonly<Record<string, unknown>>;

/** Everything that other records of the file may call this one. */
export function namesOf(record: LooseRecord): readonly string[] {
  if (record['type'] === 'article') return typeof record['key'] === 'string' ? [`article ${record['key']}`] : [];
  if (record['type'] !== 'entity') return [];
  const aliases = listOf(record['aliases']).map((alias) => (isRecord(alias) ? alias['name'] : alias));
  const names = [record['name'], ...aliases].filter((name) => typeof name === 'string');
  const slug = typeof record['slug'] === 'string' ? record['slug'] : slugify(names[0] ?? '');
  return [`slug ${slug}`, `wikidataId ${String(record['wikidataId'])}`, `id ${String(record['id'])}`, ...names.map((name) => `name ${foldName(name)}`)];
}

/** Everything that this record calls others, in the same terms; a text may be a slug or a name, so it is both. */
export function referencesOf(record: LooseRecord): readonly string[] {
  const article = record['type'] === 'entity' ? record['source'] : record['article'];
  const entities = entityFields.flatMap((field) => listOf(record[field])).flatMap(entityNames);
  return typeof article === 'string' ? [`article ${article}`, ...entities] : entities;
}

const entityFields = ['country', 'authors', 'publisher', 'subject', 'object', 'about', 'speakers', 'a', 'b'];

function entityNames(ref: unknown): readonly string[] {
  if (typeof ref === 'string') return [`slug ${ref}`, `name ${foldName(ref)}`];
  if (!isRecord(ref)) return [];
  return Object.entries(ref).map(([by, value]) => `${by} ${by === 'name' ? foldName(String(value)) : String(value)}`);
}

const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

const isRecord = (value: unknown): value is LooseRecord => typeof value === 'object' && value !== null;
