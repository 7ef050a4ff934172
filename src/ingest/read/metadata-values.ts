import { isPartialDate, type PartialDate } from '../../domain/partial-date.js';
import { datesOf } from '../extract/dates.js';
import { splitNames } from './bylines.js';
import { isRecord } from './json.js';

/** Characters that a title, name or address may have; longer ones are something else. */
const valueLengthMax = 500;

/** Text of a field: a string, or the name of an object. */
export function textIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return textIn(value[0]);
  if (isRecord(value)) return textIn(value['name'] ?? value['@value']);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' || text.length > valueLengthMax ? undefined : text;
}

/** People of a field: names in one text, or a list of texts or objects with names; `undefined` where there are none. */
export function namesIn(value: unknown): readonly string[] | undefined {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = [...new Set(values.flatMap((each) => splitNames(textIn(each) ?? '')))];
  return names.length === 0 ? undefined : names;
}

/** The date of a field, as exactly as it is given: ISO 8601 first, then a date in words. The day is the one that is written. */
export function partialDateIn(value: unknown): PartialDate | undefined {
  const text = typeof value === 'number' ? String(value) : textIn(value);
  if (text === undefined) return undefined;
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/.exec(text)?.[0];
  if (iso !== undefined) return isPartialDate(iso) ? iso : undefined;
  return datesOf(text, { start: 0, end: text.length }, undefined)[0]?.date;
}
