import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOfBounds, knownNow, neverRetracted, present } from '../../src/domain/as-of.js';
import { daySpan, type PartialDate, parsePartialDate } from '../../src/domain/partial-date.js';
import { holdsIn, type TimeMatch, type Validity, type ValidityDays, validityDays, validityFault } from '../../src/domain/validity.js';
import { nearDates, partialDates, validities } from './arbitraries.js';

const date = parsePartialDate;
const matches: fc.Arbitrary<TimeMatch> = fc.constantFrom('POSSIBLE', 'CERTAIN');
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

function daysOf(partial: PartialDate): readonly number[] {
  const { earliest, latest } = daySpan(partial);
  const first = dayNumber(earliest);
  return Array.from({ length: dayNumber(latest) - first + 1 }, (_, index) => first + index);
}

/** Every stretch of days that a validity may mean, one by one: each day it may begin on with each it may end on. */
function worlds(validity: Validity): readonly (readonly [number, number])[] {
  const begins = validity.validFrom === undefined ? [Number.NEGATIVE_INFINITY] : daysOf(validity.validFrom);
  const ends = validity.validTo === undefined ? [Number.POSITIVE_INFINITY] : daysOf(validity.validTo);
  return begins.flatMap((begin) => ends.filter((end) => begin <= end).map((end) => [begin, end] as const));
}

function holdsByOracle(validity: Validity, asked: PartialDate, match: TimeMatch): boolean {
  const days = daysOf(asked);
  return match === 'POSSIBLE'
    ? worlds(validity).some(([begin, end]) => days.some((day) => begin <= day && day <= end))
    : worlds(validity).every(([begin, end]) => days.every((day) => begin <= day && day <= end));
}

describe('What is valid from one time to another', () => {
  test('holds as a day-by-day count over all that its dates may mean says', () => {
    fc.assert(
      fc.property(validities(nearDates), nearDates, matches, (validity, asked, match) => {
        fc.pre(validityFault(validity) === undefined);
        expect(holdsIn(validityDays(validity), daySpan(asked), match)).toBe(holdsByOracle(validity, asked, match));
      }),
      { numRuns: 300 },
    );
  });

  test('is at fault exactly where it has no way to begin before it ends', () => {
    fc.assert(
      fc.property(validities(nearDates), (validity) => {
        expect(validityFault(validity) === undefined).toBe(worlds(validity).length > 0);
      }),
    );
  });

  test('holds for certain only where it possibly holds', () => {
    fc.assert(
      fc.property(validities(), partialDates(), (validity, asked) => {
        fc.pre(validityFault(validity) === undefined);
        const days = validityDays(validity);
        if (holdsIn(days, daySpan(asked), 'CERTAIN')) expect(holdsIn(days, daySpan(asked), 'POSSIBLE')).toBe(true);
      }),
    );
  });

  test('holds for certain on a day on which it is known to have begun, however vague its end', () => {
    const days = validityDays({ validFrom: date('1991-06-12'), validTo: date('1991') });
    expect(holdsIn(days, daySpan(date('1991-06-12')), 'CERTAIN')).toBe(true);
    expect(holdsIn(days, daySpan(date('1991-06-13')), 'CERTAIN')).toBe(false);
    expect(holdsIn(days, daySpan(date('1991-06-13')), 'POSSIBLE')).toBe(true);
  });

  test('holds for certain on a day on which it is known to have ended, however vague its start', () => {
    const days = validityDays({ validFrom: date('1991'), validTo: date('1991-06-12') });
    expect(holdsIn(days, daySpan(date('1991-06-12')), 'CERTAIN')).toBe(true);
    expect(holdsIn(days, daySpan(date('1991-06-11')), 'CERTAIN')).toBe(false);
  });

  test('holds on its first day and its last, and on neither side of them', () => {
    const days = validityDays({ validFrom: date('1991-12-30'), validTo: date('1992-01-02') });
    const held = ['1991-12-29', '1991-12-30', '1992-01-02', '1992-01-03'].map((day) => holdsIn(days, daySpan(date(day)), 'POSSIBLE'));
    expect(held).toEqual([false, true, true, false]);
  });

  test('holds at any time where both ends are open', () => {
    for (const match of ['POSSIBLE', 'CERTAIN'] as const)
      for (const asked of ['0001', '1991-12-25', '9999']) expect(holdsIn(validityDays({}), daySpan(date(asked)), match)).toBe(true);
  });

  test('says which ends contradict each other', () => {
    expect(validityFault({ validFrom: date('2000'), validTo: date('1999-12') })).toBe('it would end (1999-12) before it begins (2000)');
    expect(validityFault({ validFrom: date('2000'), validTo: date('2000-01') })).toBeUndefined();
  });
});

describe('The bounds of a question as of a time', () => {
  // As every statement compares them: see `holdsAsOf` in src/store/cypher/conditions.ts.
  const passes = (days: ValidityDays, bounds: ReturnType<typeof asOfBounds>): boolean =>
    days.validEarliest <= bounds.possibleTo &&
    days.validLatest >= bounds.possibleFrom &&
    days.certainFrom <= bounds.certainFrom &&
    days.certainTo >= bounds.certainTo;

  test('let through what holds then, possibly or for certain', () => {
    fc.assert(
      fc.property(validities(nearDates), nearDates, matches, (validity, valid, match) => {
        fc.pre(validityFault(validity) === undefined);
        const days = validityDays(validity);
        expect(passes(days, asOfBounds({ valid, match }))).toBe(holdsIn(days, daySpan(valid), match));
      }),
    );
  });

  test('let everything through where no time is asked about', () => {
    fc.assert(
      fc.property(validities(), matches, (validity, match) => {
        expect(passes(validityDays(validity), asOfBounds({ match }))).toBe(true);
      }),
    );
  });

  test('mean now unless an instant is given, and now is before what was never retracted', () => {
    expect(asOfBounds(present).known).toBe(knownNow);
    expect(asOfBounds({ match: 'POSSIBLE', known: '2026-11-23T00:00:00.000Z' }).known).toBe('2026-11-23T00:00:00.000Z');
    expect(new Date().toISOString() < knownNow && knownNow < neverRetracted).toBe(true);
  });
});
