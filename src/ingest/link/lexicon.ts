import { foldedNames } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { foldName } from '../../domain/names.js';
import { createNameIndex, type NameIndex } from '../../search/name-index.js';
import { createGazetteer, type Gazetteer } from '../extract/gazetteer.js';
import type { Knowledge } from '../knowledge.js';

export type KnownEntity = Knowledge['entities'][number];

/** Knowledge made ready for look-ups. */
export interface Lexicon {
  readonly knowledge: Knowledge;
  readonly gazetteer: Gazetteer;
  /** Similar names, to be shown. */
  readonly similar: NameIndex;
  byId(id: string): KnownEntity | undefined;
  /** By folded name or alias; several may share one. */
  byName(folded: string): readonly KnownEntity[];
  /** People by the last word of their name or of an alias, folded. */
  bySurname(folded: string): readonly KnownEntity[];
}

const made = new WeakMap<Knowledge, Lexicon>();

/** The lexicon of some knowledge; made once for each, since it takes longer than reading an article. */
export function lexiconOf(knowledge: Knowledge): Lexicon {
  const known = made.get(knowledge);
  if (known) return known;
  const lexicon = createLexicon(knowledge);
  made.set(knowledge, lexicon);
  return lexicon;
}

function createLexicon(knowledge: Knowledge): Lexicon {
  const { entities } = knowledge;
  const similar = createNameIndex();
  for (const entity of entities) similar.put(entity);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byName = groupByKeys(entities, foldedNames);
  const people = entities.filter(({ kind }) => isPersonKind(kind));
  const bySurname = groupByKeys(people, (entity) => [...new Set([entity.name, ...entity.aliases.map(({ name }) => name)].map(surnameOf))]);
  return {
    knowledge,
    similar,
    gazetteer: createGazetteer(knowledge),
    byId: (id) => byId.get(id),
    byName: (folded) => byName.get(folded) ?? [],
    bySurname: (folded) => bySurname.get(folded) ?? [],
  };
}

export const isPersonKind = (kind: EntityKind): boolean => kind === 'LEADER' || kind === 'PERSON';

/** The last word of a name of several, folded: `Bashar al-Assad` gives `assad`; `Peter the Great` is no surname. */
export function surnameOf(name: string): string {
  const words = foldName(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')).split(' ');
  return words.length > 1 && !words.includes('the') ? (words.at(-1) ?? '') : '';
}

function groupByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
