import { type DaySpan, daySpan, firstDay, lastDay, type PartialDate } from './partial-date.js';

/** When a statement is said to hold; an absent end is open (or unknown, which reads the same). */
export interface Validity {
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
}

/**
 * The same as days. It may hold on any day from `validEarliest` to `validLatest`, and holds for certain from
 * `certainFrom` to `certainTo` (an empty span where the dates are too vague to say).
 */
export interface ValidityDays {
  readonly validEarliest: string;
  readonly validLatest: string;
  readonly certainFrom: string;
  readonly certainTo: string;
}

/** How a question about a time is meant: could it have held then, or did it hold for certain throughout? */
export type TimeMatch = 'POSSIBLE' | 'CERTAIN';

export function validityDays(validity: Validity): ValidityDays {
  const from = validity.validFrom === undefined ? undefined : daySpan(validity.validFrom);
  const to = validity.validTo === undefined ? undefined : daySpan(validity.validTo);
  const validEarliest = from?.earliest ?? firstDay;
  const validLatest = to?.latest ?? lastDay;
  return {
    validEarliest,
    validLatest,
    // It begins before it ends: from 1991-06-12 to some day of 1991 holds for certain on 1991-06-12.
    certainFrom: earlier(from?.latest ?? firstDay, validLatest),
    certainTo: later(to?.earliest ?? lastDay, validEarliest),
  };
}

/** Whether what is valid as `days` held at some day of `span` (POSSIBLE), or on all of them without doubt (CERTAIN). */
export function holdsIn(days: ValidityDays, span: DaySpan, match: TimeMatch): boolean {
  return match === 'CERTAIN'
    ? days.certainFrom <= span.earliest && days.certainTo >= span.latest
    : days.validEarliest <= span.latest && days.validLatest >= span.earliest;
}

/** Why `validity` cannot be: it ends before it can have begun. `undefined` if it can. */
export function validityFault(validity: Validity): string | undefined {
  const days = validityDays(validity);
  if (days.validEarliest <= days.validLatest) return undefined;
  return `it would end (${validity.validTo}) before it begins (${validity.validFrom})`;
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

const later = (a: string, b: string): string => (a > b ? a : b);
