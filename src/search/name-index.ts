import MiniSearch, { type SearchResult } from 'minisearch';
import type { EntityKind } from '../domain/kinds.js';
import { foldName } from '../domain/names.js';
import type { NamedEntity } from '../store/reads/entity-reads.js';

/** An entity that a text may mean, the name that matched, and how well: 1 is an exact name, others are below. */
export interface NameHit {
  readonly id: string;
  readonly kind: EntityKind;
  readonly slug: string;
  readonly name: string;
  readonly memberIds: readonly string[];
  readonly matched: string;
  readonly score: number;
}

/** Names in memory: folded, by beginnings of words and, in longer words, with typing errors. */
export interface NameIndex {
  /** Adds an entity, or replaces what was known of it. */
  put(entity: NamedEntity): void;
  remove(id: string): void;
  /** Best first. Every word of `text` is looked for, or with `anyWord` one of them. */
  search(text: string, options?: { readonly kinds?: readonly EntityKind[] | undefined; readonly anyWord?: boolean | undefined }): readonly NameHit[];
}

/** One name of one entity. */
interface NameDocument {
  readonly id: string;
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly folded: string;
  readonly matched: string;
}

export function createNameIndex(): NameIndex {
  const index = createIndex();
  const entities = new Map<string, NamedEntity>();
  const remove = (id: string): void => {
    const before = entities.get(id);
    if (before) index.removeAll(documentsOf(before));
    entities.delete(id);
  };
  return {
    remove,
    put: (entity) => {
      remove(entity.id);
      entities.set(entity.id, entity);
      index.addAll(documentsOf(entity));
    },
    search: (text, { kinds, anyWord = false } = {}) => bestHits(index, entities, text, kinds, anyWord),
  };
}

/** Words that people put before and between names as they please. */
const smallWords: ReadonlySet<string> = new Set(['the', 'of', 'and']);

/** The words of a folded name that tell it from others; all of them where there are no others. */
function wordsOf(folded: string): string[] {
  const words = folded.split(' ');
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

const typosMax = 2;

function createIndex(): MiniSearch<NameDocument> {
  return new MiniSearch<NameDocument>({
    fields: ['folded'],
    storeFields: ['entityId', 'kind', 'folded', 'matched'],
    tokenize: wordsOf,
    // Names are folded already, so that what is typed and what is indexed are folded alike.
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length >= 4 ? Math.min(typosMax, Math.floor(term.length / 4)) : false),
      weights: { prefix: 0.6, fuzzy: 0.4 },
    },
  });
}

function documentsOf(entity: NamedEntity): readonly NameDocument[] {
  const byFolded = new Map([entity.name, ...entity.aliases.map((alias) => alias.name)].reverse().map((name) => [foldName(name), name]));
  return [...byFolded]
    .filter(([folded]) => folded !== '')
    .map(([folded, matched]) => ({ id: `${entity.id} ${folded}`, entityId: entity.id, kind: entity.kind, folded, matched }));
}

function bestHits(
  index: MiniSearch<NameDocument>,
  entities: ReadonlyMap<string, NamedEntity>,
  text: string,
  kinds: readonly EntityKind[] | undefined,
  anyWord: boolean,
): readonly NameHit[] {
  const query = foldName(text);
  if (query === '') return [];
  const filter = (result: SearchResult) => kinds === undefined || kinds.includes(result['kind'] as EntityKind);
  const combineWith = anyWord ? 'OR' : 'AND';
  const near = index.search(query, { filter, combineWith });
  // Two letters in the wrong order are two typing errors: where nothing is near, shorter words may have as many.
  const results = near.length > 0 ? near : index.search(query, { filter, combineWith, fuzzy: (term) => (term.length > 4 ? typosMax : false) });
  const words = wordsOf(query).join(' ');
  const top = results[0]?.score ?? 1;
  const best = new Map<string, NameHit>();
  for (const result of results) {
    const entity = entities.get(result['entityId'] as string);
    if (entity === undefined) continue;
    const folded = result['folded'] as string;
    const score = folded === query ? 1 : wordsOf(folded).join(' ') === words ? 0.95 : 0.9 * (result.score / top);
    if (score <= (best.get(entity.id)?.score ?? 0)) continue;
    best.set(entity.id, {
      id: entity.id,
      kind: entity.kind,
      slug: entity.slug,
      name: entity.name,
      memberIds: entity.memberIds,
      matched: result['matched'] as string,
      score,
    });
  }
  // Of equally good names the shorter is the likelier: "Russia" before "Russian Empire".
  return [...best.values()].sort((a, b) => b.score - a.score || a.matched.length - b.matched.length || (a.slug < b.slug ? -1 : 1));
}
