import { numberWords } from './numbers.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A partial date as people write it: "25 December 1991", "about 1947", "June 1999 (uncertain)". */
export function dateWords(date: string): string {
  const [, year = '', month, day, mark] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?])?$/.exec(date) ?? [];
  if (year === '') return date;
  const words = [day && String(Number(day)), month && months[Number(month) - 1], String(Number(year))].filter(Boolean).join(' ');
  if (mark === '~') return `about ${words}`;
  return mark === '?' ? `${words} (uncertain)` : words;
}

/** A stretch of time: "1947 to 1991", "since 2 August 2017", "until 1991"; `undefined` where both ends are open. */
export function spanWords(from: string | null, to: string | null): string | undefined {
  if (from !== null && to !== null) return from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`;
  if (from !== null) return `since ${dateWords(from)}`;
  return to === null ? undefined : `until ${dateWords(to)}`;
}

/** An instant as a day: "25 November 2026". */
export const dayWords = (instant: string): string => dateWords(instant.slice(0, 10));

/** An instant to the minute: shorter than that would not say which of two is older. */
export const instantWords = (instant: string): string => `${dayWords(instant)}, ${instant.slice(11, 16)} UTC`;

/** A day, or an instant of one, at which something was known. */
export const knownWords = (known: string): string => (known.length > 10 ? instantWords(known) : dayWords(known));

/** What a date does not leave out, to be said wherever one is set; `''` where none is. */
export const undatedWords = ({ on, certain }: { readonly on: string; readonly certain: boolean }): string =>
  on === '' ? '' : `Claims without dates count at every date${certain ? ', for certain too' : ''}.`;

/** "5 of the relations are undated.", of those shown at a date; `''` where none is, or no date is set. */
export const undatedCount = (spans: readonly { readonly validFrom: string | null; readonly validTo: string | null }[], on: string): string => {
  const count = spans.filter(({ validFrom, validTo }) => validFrom === null && validTo === null).length;
  return on === '' || count === 0 ? '' : `${numberWords(count)} of the relations ${count === 1 ? 'is' : 'are'} undated.`;
};
