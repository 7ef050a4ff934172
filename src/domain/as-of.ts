import { type DaySpan, daySpan, firstDay, lastDay, type PartialDate } from './partial-date.js';
import type { TimeMatch } from './validity.js';

/**
 * The moment that a question is about, on both axes: `valid` (when it held in the world; absent: at any time) and
 * `known` (what this graph believed at that instant, ISO 8601 UTC; absent: now).
 */
export interface AsOf {
  readonly valid?: PartialDate | undefined;
  readonly known?: string | undefined;
  readonly match: TimeMatch;
}

/** No question of time: everything that is believed now, whenever it held. */
export const present: AsOf = { match: 'POSSIBLE' };

/** Later than any recording, earlier than `neverRetracted`: what "now" means in a comparison, whatever the clocks say. */
export const knownNow = '9999-12-30T00:00:00.000Z';

/** The `retractedAt` (and `supersededAt`) of what is still believed. */
export const neverRetracted = '9999-12-31T00:00:00.000Z';

/** `asOf` as the bounds that every statement binds; see `ValidityDays` for the columns they are compared with. */
export interface AsOfBounds {
  readonly possibleFrom: string;
  readonly possibleTo: string;
  readonly certainFrom: string;
  readonly certainTo: string;
  readonly known: string;
}

/** The bounds of a question; those of an axis or match that was not asked for let everything through. */
export function asOfBounds(asOf: AsOf): AsOfBounds {
  const anyDay: DaySpan = { earliest: firstDay, latest: lastDay };
  const span = asOf.valid === undefined ? anyDay : daySpan(asOf.valid);
  const certain = asOf.valid !== undefined && asOf.match === 'CERTAIN';
  return {
    possibleFrom: span.earliest,
    possibleTo: span.latest,
    certainFrom: certain ? span.earliest : lastDay,
    certainTo: certain ? span.latest : firstDay,
    known: asOf.known ?? knownNow,
  };
}
