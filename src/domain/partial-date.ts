import { invalidInput } from './errors.js';

/**
 * A day, a month or a year, as sources give it: `1991`, `1991-12`, `1991-12-25`, each optionally followed by `~`
 * (about) or `?` (uncertain). The subset of EDTF (ISO 8601-2) that op-eds and biographies need. The marks are kept
 * and shown; they do not widen the span of days, because no source says by how much.
 */
export type PartialDate = string & { readonly partialDate: never };

/** The first and last day (`YYYY-MM-DD`) that a partial date may mean. Days compare as text. */
export interface DaySpan {
  readonly earliest: string;
  readonly latest: string;
}

/** Sentinels for an open start and an open end, so that "holds then" is always two comparisons. */
export const firstDay = '0000-01-01';
export const lastDay = '9999-12-31';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?]?$/;

/** Parses `text`, or throws `INVALID_INPUT` with the accepted forms. Accepts years 0001 to 9999, real days only. */
export function parsePartialDate(text: string): PartialDate {
  const match = shape.exec(text);
  if (!match || !isRealDate(Number(match[1]), match[2], match[3]))
    throw invalidInput(`invalid date "${text}": write 1991, 1991-12 or 1991-12-25, optionally followed by ~ (about) or ? (uncertain)`);
  return text as PartialDate;
}

/** Whether `text` is a partial date; the guard form of `parsePartialDate`. */
export function isPartialDate(text: string): text is PartialDate {
  const match = shape.exec(text);
  return match !== null && isRealDate(Number(match[1]), match[2], match[3]);
}

/** The days that `date` may mean: `1991-02` gives 1991-02-01 to 1991-02-28. */
export function daySpan(date: PartialDate): DaySpan {
  const plain = date.replace(/[~?]$/, '');
  if (plain.length === 10) return { earliest: plain, latest: plain };
  if (plain.length === 4) return { earliest: `${plain}-01-01`, latest: `${plain}-12-31` };
  const days = daysInMonth(Number(plain.slice(0, 4)), Number(plain.slice(5)));
  return { earliest: `${plain}-01`, latest: `${plain}-${days}` };
}

function isRealDate(year: number, month: string | undefined, day: string | undefined): boolean {
  if (year < 1) return false;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(year, monthNumber));
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
