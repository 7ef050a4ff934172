import type { Cells } from './offers.js';
import { linesOf, type Stamp } from './stamp.js';

/** Rows as CSV (RFC 4180), with the stamp after them, a line each, so that a file says what it shows and where it is from. */
export function csvOf(titles: readonly string[], rows: readonly Cells[], stamp: Stamp): string {
  const lines = [titles, ...rows, ...[stamp.title, ...linesOf(stamp)].map((line) => [line])];
  return lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n');
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The mark at its beginning tells spreadsheets that it is UTF-8. */
export const csvFile = (...[titles, rows, stamp]: Parameters<typeof csvOf>): Blob =>
  new Blob(['\uFEFF', csvOf(titles, rows, stamp)], { type: 'text/csv;charset=utf-8' });
