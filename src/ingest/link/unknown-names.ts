import { entityIdFromSlug } from '../../domain/identity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { foldName, slugify } from '../../domain/names.js';
import type { Extracted } from '../extract/extract.js';
import type { KnownMention, UnknownMention } from '../extract/mention.js';
import { type Context, similarNames, weigh } from './candidates.js';
import { type LibraryVotes, libraryVotes, voteKind } from './kind-votes.js';
import { fitsTitle } from './known-names.js';
import { isPersonKind, type KnownEntity, type Lexicon, surnameOf } from './lexicon.js';
import type { Meaning } from './meaning.js';

type Unsettled = UnknownMention | KnownMention;

/** The same name wherever it stands in an article. */
interface Cluster {
  readonly name: string;
  readonly folded: string;
  readonly mentions: readonly [Unsettled, ...Unsettled[]];
}

/** What the article makes known of people and abbreviations as it goes. */
interface Acquaintance {
  /** People by surname, folded. */
  readonly people: Map<string, Meaning[]>;
  readonly abbreviations: Map<string, Meaning>;
  /** Bodies and agreements by the one word that they are called for short: `the Pact`. */
  readonly bodies: Map<string, Meaning[]>;
}

/** The meanings of names that no known name settles: each cluster has one, names of several words first. */
export function unknownMeanings(
  text: string,
  { sentences }: Extracted,
  mentions: readonly Unsettled[],
  settled: readonly (readonly [Unsettled, Meaning])[],
  context: (title: string | undefined) => Context,
  lexicon: Lexicon,
): ReadonlyMap<Unsettled, Meaning> {
  const votes = libraryVotes(
    text,
    [...new Set(mentions.map(({ sentence }) => sentence))].flatMap((index) => sentences[index] ?? []),
  );
  const known = acquaintance(text, settled, lexicon);
  const meanings = new Map<Unsettled, Meaning>();
  for (const cluster of clustersOf(text, mentions)) {
    const meaning =
      bySpelling(cluster, context, lexicon) ??
      byArticle(cluster, known) ??
      bySurname(cluster, context, lexicon) ??
      newEntity(text, cluster, sentences, votes, lexicon);
    if (meaning === undefined) continue;
    for (const mention of cluster.mentions) {
      meanings.set(mention, meaning);
      learn(text, mention, meaning, known, lexicon);
    }
  }
  return meanings;
}

function clustersOf(text: string, mentions: readonly Unsettled[]): readonly Cluster[] {
  const clusters = new Map<string, { name: string; folded: string; mentions: [Unsettled, ...Unsettled[]] }>();
  for (const mention of mentions) {
    const name = text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ');
    const folded = foldName(name);
    const cluster = clusters.get(folded);
    if (cluster) cluster.mentions.push(mention);
    else if (folded !== '') clusters.set(folded, { name, folded, mentions: [mention] });
  }
  const words = ({ folded }: Cluster): number => folded.split(' ').length;
  return [...clusters.values()].sort((a, b) => words(b) - words(a) || a.mentions[0].span.start - b.mentions[0].span.start);
}

/** Letters that the search in the text does not fold, but a comparison of names does: `Łukasiewicz`. */
function bySpelling({ name, folded, mentions: [first] }: Cluster, context: (title: string | undefined) => Context, lexicon: Lexicon): Meaning | undefined {
  if (first.form !== 'UNKNOWN') return undefined;
  const entities = lexicon.byName(folded).filter((entity) => entity.kind !== 'ISSUE' && fitsTitle(first.title, entity) && isSameCase(name, entity));
  const [entity] = entities;
  if (entity === undefined) return undefined;
  if (entities.length === 1) return { state: 'KNOWN', entityId: entity.id, reason: `named "${name}"` };
  return { state: 'AMBIGUOUS', name, candidates: weigh(entities, () => `alias "${name}"`, context(first.title), lexicon) };
}

/** `Start` is not `START`. */
const isSameCase = (name: string, entity: KnownEntity): boolean =>
  [entity.name, ...entity.aliases.map((alias) => alias.name)].some(
    (each) => foldName(each) === foldName(name) && (/\p{Ll}/u.test(each) || !/\p{Lu}/u.test(each) || !/\p{Ll}/u.test(name)),
  );

/** A surname, an abbreviation or the short name of what the article has named in full, if of nothing else. */
function byArticle({ folded, name }: Cluster, known: Acquaintance): Meaning | undefined {
  const abbreviated = known.abbreviations.get(name);
  if (abbreviated !== undefined) return abbreviated;
  const called = [...(known.people.get(folded) ?? []), ...(known.bodies.get(folded) ?? [])];
  return called.length === 1 ? called[0] : undefined;
}

/** People whom the graph knows by that surname: a question, even where there is only one. */
function bySurname({ name, folded, mentions }: Cluster, context: (title: string | undefined) => Context, lexicon: Lexicon): Meaning | undefined {
  const people = lexicon.bySurname(folded.split(' ').at(-1) ?? '').filter(() => folded.split(' ').length === 1 || /^al /.test(folded));
  if (people.length === 0) return undefined;
  const title = mentions.find((mention) => mention.title !== undefined)?.title;
  return { state: 'AMBIGUOUS', name, candidates: weigh(people, (person) => `same surname as ${person.name}`, context(title), lexicon) };
}

function newEntity(text: string, cluster: Cluster, sentences: Extracted['sentences'], votes: LibraryVotes, lexicon: Lexicon): Meaning | undefined {
  const { name, folded, mentions } = cluster;
  const titles = mentions.flatMap(({ title }) => title ?? []);
  if (/^(?:governments?|administration|embassy|ministry)$/.test(folded)) return undefined;
  if (titles.length === 0 && !votes.has(folded) && mentions.every((mention) => isCapitalByPlace(mention, sentences))) return undefined;
  // "Human Rights" with capitals is the issue, which was found there besides.
  if (titles.length === 0 && lexicon.byName(folded).some((entity) => entity.kind === 'ISSUE')) return undefined;
  const { kind } = voteKind(name, titles, ...surroundings(text, mentions), votes);
  if (kind === 'PLACE') return { state: 'PLACE', name };
  const slug = freeSlug(name, kind, lexicon);
  if (slug === '') return undefined;
  return { state: 'NEW', entity: { id: entityIdFromSlug(slug), kind, slug, name, aliases: [] }, candidates: similarNames(name, lexicon) };
}

/** One word at the start of a sentence has its capital from there. */
function isCapitalByPlace({ span, sentence }: Unsettled, sentences: Extracted['sentences']): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const index = tokens.findIndex(({ start }) => start === span.start);
  return (index === 0 || !/[\p{L}\p{N},;]/u.test(tokens[index - 1]?.text ?? '')) && tokens[index]?.end === span.end;
}

function surroundings(text: string, mentions: readonly Unsettled[]): readonly [readonly string[], readonly string[]] {
  const before = mentions.map(({ span }) => /(\p{L}+)\s+(?:the\s+)?$/u.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[1] ?? '');
  const after = mentions.map(({ span }) => /^,?\s+(\p{L}+)/u.exec(text.slice(span.end, span.end + 24))?.[1] ?? '');
  return [before, after];
}

/** A slug that no known entity has: "Mr. Jordan" does not become the nation. */
function freeSlug(name: string, kind: EntityKind, lexicon: Lexicon): string {
  const slug = slugify(name);
  return slug === '' || lexicon.byId(entityIdFromSlug(slug)) === undefined ? slug : slugify(`${name} ${kind}`);
}

function acquaintance(text: string, settled: readonly (readonly [Unsettled, Meaning])[], lexicon: Lexicon): Acquaintance {
  const known: Acquaintance = { people: new Map(), abbreviations: new Map(), bodies: new Map() };
  for (const [mention, meaning] of settled) learn(text, mention, meaning, known, lexicon);
  return known;
}

function learn(text: string, { span }: Unsettled, meaning: Meaning, known: Acquaintance, lexicon: Lexicon): void {
  const abbreviation = /^['’]?s?\s*\(([\p{Lu}\d][\p{Lu}\d&.-]{1,9})\)/u.exec(text.slice(span.end, span.end + 16))?.[1];
  if (abbreviation !== undefined && text.slice(span.start, span.end).includes(' ')) known.abbreviations.set(abbreviation, meaning);
  for (const surname of surnamesOf(meaning, lexicon)) learnName(known.people, surname, meaning);
  for (const word of bodyWordsOf(meaning, lexicon)) learnName(known.bodies, word, meaning);
}

function learnName(names: Map<string, Meaning[]>, name: string, meaning: Meaning): void {
  const meanings = names.get(name) ?? [];
  if (!meanings.some((each) => isSameMeaning(each, meaning))) names.set(name, [...meanings, meaning]);
}

/** What bodies and agreements are called for short, with "the" and a capital. */
const bodyWords: ReadonlySet<string> = new Set([
  'pact',
  'treaty',
  'court',
  'council',
  'assembly',
  'commission',
  'committee',
  'union',
  'alliance',
  'organization',
  'organisation',
  'agency',
  'convention',
  'agreement',
  'protocol',
  'tribunal',
  'league',
  'company',
  'association',
  'foundation',
  'institute',
  'party',
]);

/** The words of a body's or agreement's name, if it has several, that may stand for it. */
function bodyWordsOf(meaning: Meaning, { byId }: Lexicon): readonly string[] {
  const entity = meaning.state === 'KNOWN' ? byId(meaning.entityId) : meaning.state === 'NEW' ? meaning.entity : undefined;
  if (entity === undefined || (entity.kind !== 'INSTITUTION' && entity.kind !== 'AGREEMENT')) return [];
  const words = foldName(entity.name).split(' ');
  return words.length < 2 ? [] : [...new Set(words)].filter((word) => bodyWords.has(word));
}

/** Surnames of the person that is meant, if it is a person. */
function surnamesOf(meaning: Meaning, { byId }: Lexicon): readonly string[] {
  const entity = meaning.state === 'KNOWN' ? byId(meaning.entityId) : meaning.state === 'NEW' ? meaning.entity : undefined;
  if (entity === undefined || !isPersonKind(entity.kind)) return [];
  return [...new Set([entity.name, ...entity.aliases.map(({ name }) => name)].map(surnameOf))].filter((surname) => surname !== '');
}

function isSameMeaning(a: Meaning, b: Meaning): boolean {
  if (a.state === 'KNOWN') return b.state === 'KNOWN' && a.entityId === b.entityId;
  return a.state === 'NEW' && b.state === 'NEW' && a.entity.id === b.entity.id;
}
