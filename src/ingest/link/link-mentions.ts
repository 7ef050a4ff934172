import type { PartialDate } from '../../domain/partial-date.js';
import type { Document } from '../document.js';
import { datesOf } from '../extract/dates.js';
import type { Extracted } from '../extract/extract.js';
import { isKnown, type KnownMention, type Mention, type RoleMention, type UnknownMention } from '../extract/mention.js';
import { officeOf } from '../words/offices.js';
import type { Context } from './candidates.js';
import { sharedMeaning, uniqueMeaning } from './known-names.js';
import type { Lexicon } from './lexicon.js';
import type { LinkedMention, Meaning } from './meaning.js';
import { roleMeaning } from './role-meaning.js';
import { unknownMeanings } from './unknown-names.js';

/**
 * Says what each name means, surest first: one entity's name or alias, of a kind that fits; then what the same article
 * has named in full; then what a person must decide. Names that are merely similar are shown as candidates, never taken.
 */
export function linkMentions(document: Document, extracted: Extracted, lexicon: Lexicon): readonly LinkedMention[] {
  const { text, publishedOn } = document;
  const written = ({ span }: Mention): string => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const names = extracted.mentions.filter((mention): mention is KnownMention | UnknownMention => mention.form !== 'ROLE');
  const known = names.filter(isKnown);
  const unique = settle(known, (mention) => uniqueMeaning(mention, written(mention), stateOfOffice(text, mention, known), lexicon));
  const named = new Set([...unique.values()].flatMap((meaning) => (meaning.state === 'KNOWN' ? [meaning.entityId] : [])));
  const context = (title: string | undefined): Context => ({ named, title, publishedOn });
  const shared = settle(
    known.filter((mention) => !unique.has(mention)),
    (mention) => sharedMeaning(mention, written(mention), context(mention.title), lexicon),
  );
  const settled = new Map<KnownMention | UnknownMention, Meaning>([...unique, ...shared]);
  const rest = names.filter((mention) => !settled.has(mention));
  const unknown = unknownMeanings(text, extracted, rest, [...settled], context, lexicon);
  const roles = settle(
    extracted.mentions.filter((mention): mention is RoleMention => mention.form === 'ROLE'),
    (role) => roleMeaning(role, written(role), dateFor(document, extracted, role), context(undefined), lexicon),
  );
  const meanings = new Map<Mention, Meaning>([...settled, ...unknown, ...roles]);
  return extracted.mentions.flatMap((mention) => {
    const meaning = meanings.get(mention);
    return meaning === undefined ? [] : [{ mention, meaning }];
  });
}

function settle<M extends Mention>(mentions: readonly M[], meaningOf: (mention: M) => Meaning | undefined): ReadonlyMap<M, Meaning> {
  return new Map(
    mentions.flatMap((mention) => {
      const meaning = meaningOf(mention);
      return meaning === undefined ? [] : [[mention, meaning] as const];
    }),
  );
}

/** The state that stands before the office before a name: `Colombian defense minister Pedro Sánchez`, `Spain’s President …`. */
function stateOfOffice(text: string, { span }: KnownMention, known: readonly KnownMention[]): KnownMention | undefined {
  return known.find((state) => {
    const between = text.slice(state.span.end, span.start);
    return state.span.end < span.start && between.length <= officeLettersMax && officeOf(between.replace(/^['’]s?\b/, '').trim())?.isPolitical;
  });
}

/** No office has more letters. */
const officeLettersMax = 48;

/** The date that its sentence gives, if it is one; else the day of the article. */
function dateFor({ text, publishedOn }: Document, { sentences }: Extracted, { sentence }: Mention): PartialDate | undefined {
  const span = sentences[sentence];
  const dates = span === undefined ? [] : [...new Set(datesOf(text, span, publishedOn).map(({ date }) => date))];
  return dates.length === 0 ? publishedOn : dates.length === 1 ? dates[0] : undefined;
}
