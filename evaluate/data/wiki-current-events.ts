import { existsSync } from 'node:fs';
import { type PartialDate, parsePartialDate } from '../../src/domain/partial-date.js';
import type { Span } from '../../src/domain/quote.js';
import { readJsonLines } from './json-lines.js';

/** A report of Wikipedia's portal of current events, with the names that it links. */
export interface NewsItem {
  readonly date: PartialDate;
  readonly text: string;
  readonly links: readonly NewsLink[];
}

export interface NewsLink extends Span {
  /** The page that is meant, as it is called; "(country)" and the like, which tell it from lesser pages of that name, left out. */
  readonly name: string;
}

interface Row {
  readonly date: string;
  readonly text: string;
  readonly mentions: readonly (Span & { readonly text: string; readonly title: string })[];
}

/** Every so many reports of the year are read: enough for thousands of links. */
const everyItems = 12;

/** Some reports of the file; empty where there is none. Links whose words are no name (lower case) are left out. */
export function readNews(path: string): readonly NewsItem[] {
  if (!existsSync(path)) return [];
  const rows = readJsonLines<Row>(path).filter((_, index) => index % everyItems === 0);
  return rows.map(({ date, text, mentions }) => ({ date: parsePartialDate(date), text, links: mentions.flatMap(linkOf) }));
}

function linkOf({ start, end, text, title }: Row['mentions'][number]): readonly NewsLink[] {
  return /^\p{Lu}/u.test(text) ? [{ start, end, name: title.replace(/ \((?:country|politician)\)$/, '') }] : [];
}
