import { signal } from '@preact/signals';
import { ask } from '../api/ask.js';
import type { Predicate, QuadClass } from '../api/schema-types.js';
import { Vocabulary, type VocabularyQuery } from './vocabulary.operations.js';

/** Every predicate, in the order of the vocabulary; that it is complete is checked when this is compiled. */
const groups = {
  cooperation: ['ALLIED_WITH', 'PARTNERS_WITH', 'COOPERATES_WITH', 'AIDS', 'MEETS', 'CONSULTS', 'NEGOTIATES_WITH', 'PRAISES'],
  conflict: ['RIVALS', 'SANCTIONS', 'THREATENS', 'FIGHTS', 'INTERVENES_IN', 'CRITICIZES'],
  position: ['TAKES_POSITION_ON', 'PROPOSES', 'SEEKS'],
  structure: ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'SUCCEEDS', 'BORDERS', 'PARTY_TO', 'CONCERNS'],
} as const satisfies Readonly<Record<string, readonly Predicate[]>>;

export type PredicateGroup = keyof typeof groups;

type Listed = (typeof groups)[PredicateGroup][number];
const complete: [Predicate] extends [Listed] ? true : Exclude<Predicate, Listed> = true;

export const predicateGroups: readonly { readonly group: PredicateGroup; readonly predicates: readonly Predicate[] }[] = complete && [
  { group: 'cooperation', predicates: groups.cooperation },
  { group: 'conflict', predicates: groups.conflict },
  { group: 'position', predicates: groups.position },
  { group: 'structure', predicates: groups.structure },
];

export const predicateNames: readonly Predicate[] = predicateGroups.flatMap(({ predicates }) => predicates);

const groupByPredicate = new Map(predicateGroups.flatMap(({ group, predicates }) => predicates.map((predicate) => [predicate, group] as const)));

export const groupOf = (predicate: Predicate): PredicateGroup => groupByPredicate.get(predicate) ?? 'structure';

type Info = VocabularyQuery['vocabulary'][number];

const vocabulary = signal<ReadonlyMap<Predicate, Info>>(new Map());

/** Asks the API once how predicates read. Until it answers, their names stand in for their labels. */
export async function loadVocabulary(): Promise<void> {
  const { data } = await ask(Vocabulary, {});
  vocabulary.value = new Map(data.vocabulary.map((info) => [info.predicate, info]));
}

const plain = (predicate: Predicate): string => predicate.toLowerCase().replaceAll('_', ' ');

/** Reads from subject to object: "is allied with". */
export const labelOf = (predicate: Predicate): string => vocabulary.value.get(predicate)?.label ?? plain(predicate);

/** Reads from object to subject: "has as member". */
export const inverseLabelOf = (predicate: Predicate): string => vocabulary.value.get(predicate)?.inverseLabel ?? plain(predicate);

export const meaningOf = (predicate: Predicate): string => vocabulary.value.get(predicate)?.description ?? '';

/** Whether it helps, harms, or is about neither. */
export function sideOf(quadClass: QuadClass | null): 'cooperation' | 'conflict' | 'neither' {
  if (quadClass === null) return 'neither';
  return quadClass.endsWith('COOPERATION') ? 'cooperation' : 'conflict';
}
