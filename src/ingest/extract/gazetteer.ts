import AhoCorasick from 'modern-ahocorasick';
import type { EntityKind } from '../../domain/kinds.js';
import type { Span } from '../../domain/quote.js';
import type { Knowledge } from '../knowledge.js';
import { capitalsOf } from '../words/capitals.js';
import { demonymsOf } from '../words/demonyms.js';
import { foldLetters, isInWord, startsUpper } from './letters.js';

/** How a name stands for what it means: as its name, as an adjective or people (`Russian`), as the seat of its government. */
export type NameForm = 'NAME' | 'DEMONYM' | 'CAPITAL';

/** A name that the graph or our own lists know, where a text has it. */
export interface KnownName extends Span {
  readonly form: NameForm;
  /** Every entity that it may mean, in order of slug. */
  readonly entityIds: readonly string[];
  /** Issues alone: they are named by common nouns, and may stand around other names (`US foreign policy`). */
  readonly isIssue: boolean;
}

/** Finds known names in a text; those that overlap are the longest, issues apart from all others. */
export type Gazetteer = (text: string) => readonly KnownName[];

interface Sense {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly form: NameForm;
  readonly written: string;
}

export function createGazetteer(knowledge: Knowledge): Gazetteer {
  const senses = new Map<string, Sense[]>();
  for (const sense of knowledge.entities.flatMap(sensesOf)) {
    const folded = foldLetters(sense.written).trim();
    if (folded.length < shortestName) continue;
    const others = senses.get(folded);
    if (others) others.push(sense);
    else senses.set(folded, [sense]);
  }
  const automaton = new AhoCorasick<readonly Sense[]>([...senses].map(([pattern, data]) => ({ pattern, data })));
  return (text) => {
    const found = automaton.search(foldLetters(text)).flatMap((match) => {
      // "US$" is money.
      if (isInWord(text, match.start) || isInWord(text, match.end) || text.charAt(match.end) === '$') return [];
      return knownName(text.slice(match.start, match.end), match, match.data ?? []);
    });
    return [...longest(found.filter(({ isIssue }) => !isIssue)), ...longest(found.filter(({ isIssue }) => isIssue))].sort(byPlace);
  };
}

/** Names of one letter mean anything. */
const shortestName = 2;

function sensesOf(entity: Knowledge['entities'][number]): readonly Sense[] {
  const { id, kind, slug, name, aliases } = entity;
  const demonyms = kind === 'NATION' ? demonymsOf(slug) : [];
  const sense = (form: NameForm) => (written: string) => ({ entityId: id, kind, form, written });
  return [
    ...[name, ...aliases.map((alias) => alias.name)]
      .filter((written) => !demonyms.includes(written))
      .flatMap(spellingsOf)
      .map(sense('NAME')),
    ...demonyms.map(sense('DEMONYM')),
    ...capitalsOf(slug).map(sense('CAPITAL')),
  ];
}

/** A prefix with its hyphen, and without: `Non-Proliferation`, `Nonproliferation`. */
function spellingsOf(name: string): readonly string[] {
  const joined = name.replace(/\b(Co|Non|Anti)-(\p{L})/gu, (_, prefix: string, letter: string) => `${prefix}${letter.toLowerCase()}`);
  return joined === name ? [name] : [name, joined];
}

/** The senses that fit how the name is written here; a name goes before what only stands for one. */
function knownName(written: string, { start, end }: Span, senses: readonly Sense[]): readonly KnownName[] {
  const fitting = senses.filter((sense) => isWrittenAs(sense, written));
  const named = fitting.filter(({ form }) => form === 'NAME');
  const chosen = named.length > 0 ? named : fitting;
  const [first] = chosen;
  if (first === undefined) return [];
  return [{ start, end, form: first.form, entityIds: [...new Set(chosen.map(({ entityId }) => entityId))], isIssue: chosen.every(isCommonNoun) }];
}

const isCommonNoun = ({ kind, written }: Sense): boolean => kind === 'ISSUE' && !(written.split(/\s+/).length > 1 && isTitleCase(written));

const isTitleCase = (text: string): boolean => text.split(/[\s-]+/).every((word) => word.length < 4 || startsUpper(word));

/**
 * `START` is not "start", and `Reform` no institution's name in "reform": capitals of a name must be capitals of the text. A
 * phrase (`Foreign policy elites`) has the capital of a heading alone, and an issue may be a common noun.
 */
function isWrittenAs({ written, kind }: Sense, here: string): boolean {
  if (/\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written)) return !/\p{Ll}/u.test(here);
  const words = written.split(/\s+/);
  const isPhrase = words.length > 1 && words.slice(1).every((word) => !startsUpper(word));
  if (isPhrase || (kind === 'ISSUE' && words.length === 1)) return true;
  const wordsHere = here.split(/\s+/);
  return words.every((word, index) => !startsUpper(word) || startsUpper(withoutArticle(wordsHere[index] ?? '')));
}

/** `al-Qaeda` is Al-Qaeda. */
const withoutArticle = (word: string): string => word.replace(/^(?:al|el)-/, '');

/** Leftmost first, of several at one place the longest; those that overlap one taken are dropped. */
function longest(names: readonly KnownName[]): readonly KnownName[] {
  const taken: KnownName[] = [];
  for (const name of [...names].sort(byPlace)) if (name.start >= (taken.at(-1)?.end ?? 0)) taken.push(name);
  return taken;
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
