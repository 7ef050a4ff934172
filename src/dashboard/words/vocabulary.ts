import { signal } from '@preact/signals';
import { ask } from '../api/ask.js';
import type { Predicate } from '../api/schema-types.js';
import { Vocabulary, type VocabularyQuery } from './vocabulary.operations.js';

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

/** Whether it is the same from either end: "is allied with". */
export const isSymmetric = (predicate: Predicate): boolean => vocabulary.value.get(predicate)?.symmetric ?? false;

/** Reads from object to subject: "is a member of" backwards, "has as member". */
export const inverseLabelOf = (predicate: Predicate): string => vocabulary.value.get(predicate)?.inverseLabel ?? `${plain(predicate)} (the other way)`;
