import { type ParsedResult, strict } from 'chrono-node';
import { isPartialDate, type PartialDate } from '../../domain/partial-date.js';
import type { Span } from '../../domain/quote.js';

/** A date in a text, as exactly as the words say it. */
export interface DateMention {
  readonly span: Span;
  readonly date: PartialDate;
  /** `since 2014`: it began then, and the text does not say that it ended. */
  readonly isStart: boolean;
}

/**
 * The dates of a sentence, in order. Words that need to know the day of the article ("two days ago", "4 May") are resolved
 * against `publishedOn` where that is a day, and left out otherwise: never against the clock. So are the ones that
 * Americans and others read differently (10/11/2017), but for their year.
 */
export function datesOf(text: string, sentence: Span, publishedOn: PartialDate | undefined): readonly DateMention[] {
  const words = text.slice(sentence.start, sentence.end);
  const found = [...fullDates(words, publishedOn), ...yesterdays(words, publishedOn), ...monthsOf(words), ...yearsOf(words)];
  const taken: (Span & { readonly date: string })[] = [];
  for (const each of found) if (!taken.some(({ start, end }) => start < each.end && each.start < end) && isPartialDate(each.date)) taken.push(each);
  return taken
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, date }) => ({
      span: { start: sentence.start + start, end: sentence.start + end },
      date: date as PartialDate,
      isStart: /\bsince(?: (?:early|late|about|the end of))?\s*$/i.test(words.slice(0, start)),
    }));
}

interface Found extends Span {
  readonly date: string;
}

/** Any day will do where there is none: what depends on it is thrown away. */
const anyDay = new Date(Date.UTC(2000, 0, 15, 12));

/** Noon of the day of the article, if it is one. */
function noonOf(publishedOn: PartialDate | undefined): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(publishedOn ?? '')?.[0];
  return day === undefined ? undefined : new Date(`${day}T12:00:00Z`);
}

function fullDates(words: string, publishedOn: PartialDate | undefined): readonly Found[] {
  const noon = noonOf(publishedOn);
  return strict.parse(words, { instant: noon ?? anyDay, timezone: 0 }).flatMap((result) => {
    const date = writtenDate(result, noon);
    const start = result.index + (/^on\s+/i.exec(result.text)?.[0].length ?? 0);
    return date === undefined ? [] : [{ start, end: result.index + result.text.length, date }];
  });
}

/** What the words say for certain; the year of the article stands in for one that they leave out. */
function writtenDate({ start, text }: ParsedResult, reference: Date | undefined): string | undefined {
  // "For an hour" is no day, and "a few days later" is counted from what was told before.
  if (!/\d|\bago\b/i.test(text) || /\b(?:later|earlier|before|after|afterwards?|following|previous)\b/i.test(text)) return undefined;
  // "in 3 days" is how long it took as often as when it will be.
  if (/^(?:in|within|for)\s/i.test(text) && /\b(?:hour|day|week|month|year)s?\b/i.test(text)) return undefined;
  const needsReference = !start.isCertain('year') || /\b(?:ago|today|yesterday|tomorrow|last|next|this)\b/i.test(text);
  if (needsReference && reference === undefined) return undefined;
  if (!start.isCertain('year') && daysBetween(start.date(), reference) > daysFromArticleMax) return undefined;
  if (!start.isCertain('day') || !start.isCertain('month')) return undefined;
  const year = String(start.get('year')).padStart(4, '0');
  if (isReadTwoWays(text)) return year;
  return `${year}-${twoDigits(start.get('month'))}-${twoDigits(start.get('day'))}`;
}

/** A day without a year is of the year that brings it near the article; further off, the year before and the next are as likely. */
const daysFromArticleMax = 92;

const daysBetween = (day: Date, reference: Date | undefined): number => Math.abs(day.getTime() - (reference ?? anyDay).getTime()) / 86_400_000;

/** The parser takes "yesterday" for a time of day as much as for a day. "Today" is left alone: it often means nowadays. */
function yesterdays(words: string, publishedOn: PartialDate | undefined): readonly Found[] {
  const noon = noonOf(publishedOn);
  if (noon === undefined) return [];
  const date = new Date(noon.getTime() - 86_400_000).toISOString().slice(0, 10);
  return [...words.matchAll(/\byesterday\b/gi)].map((match) => ({ start: match.index, end: match.index + match[0].length, date }));
}

function isReadTwoWays(text: string): boolean {
  const [, first, second] = /^\W*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(text) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second;
}

const twoDigits = (value: number | null): string => String(value ?? 0).padStart(2, '0');

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function monthsOf(words: string): readonly Found[] {
  const pattern = /\b(January|February|March|April|May|June|July|August|September|October|November|December)(?: of|,)? ((?:1[5-9]|20)\d\d)\b/g;
  return [...words.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: `${match[2]}-${twoDigits(monthNames.indexOf((match[1] ?? '').toLowerCase()) + 1)}`,
  }));
}

/** A bare year needs a word or a bracket before it that makes it one: "in 2014", "resolution 1973 (2011)", not "2014 soldiers". */
function yearsOf(words: string): readonly Found[] {
  const pattern =
    /\b(?:in|since|during|until|till|by|from|before|after|late|early|mid|of|to|and)(?: |-)((?:1[5-9]|20)\d\d)(?![\d,.]\d|[-–]\d)\b(?! (?:people|soldiers|troops|men|civilians|dead|tons|percent))/gi;
  const bracketed = /\(((?:1[5-9]|20)\d\d)(?=\))/g;
  return [...words.matchAll(pattern), ...words.matchAll(bracketed)].map((match) => ({
    start: match.index + match[0].length - 4,
    end: match.index + match[0].length,
    date: match[1] ?? '',
  }));
}
