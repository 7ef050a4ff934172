import type { Span } from '../../src/domain/quote.js';
import type { FoundDate } from '../reading.js';
import { type Score, scoreOf } from './score.js';
import { overlaps, overlapsAny } from './spans.js';

/** A date is right where it stands on words that were marked, with the value that a reader gives them. */
export function scoreDates(found: readonly FoundDate[], wanted: readonly FoundDate[], ignored: readonly Span[]): Score {
  const counted = found.filter((date) => overlapsAny(date, wanted) || !overlapsAny(date, ignored));
  const right = wanted.filter((date) => counted.some((each) => overlaps(each, date) && each.value === date.value)).length;
  return scoreOf(right, counted.length, wanted.length);
}
