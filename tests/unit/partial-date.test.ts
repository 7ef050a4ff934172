import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daySpan, firstDay, isPartialDate, lastDay, parsePartialDate } from '../../src/domain/partial-date.js';
import { lastDayOfMonth, partialDates } from './arbitraries.js';

describe('A partial date', () => {
  test.each([
    ['1991', '1991-01-01', '1991-12-31'],
    ['1991-12', '1991-12-01', '1991-12-31'],
    ['1991-12-25', '1991-12-25', '1991-12-25'],
    ['1991~', '1991-01-01', '1991-12-31'],
    ['1991-06?', '1991-06-01', '1991-06-30'],
    ['1992-02', '1992-02-01', '1992-02-29'],
    ['1991-02', '1991-02-01', '1991-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['0001', '0001-01-01', '0001-12-31'],
  ])('of %s may mean %s to %s', (text, earliest, latest) => {
    expect(daySpan(parsePartialDate(text))).toEqual({ earliest, latest });
  });

  test.each([
    '',
    '91',
    '991',
    '19911',
    '0000',
    '-1991',
    '1991-00',
    '1991-13',
    '1991-1',
    '1991-02-29',
    '1900-02-29',
    '1991-04-31',
    '1991-12-00',
    '1991-12-32',
    '1991-12-25T00:00',
    '1991/12',
    '1991~?',
    '~1991',
    ' 1991',
    '1991\n',
    '１９９１',
    'today',
  ])('is not %j, and the error quotes it', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => parsePartialDate(text)).toThrow(`invalid date "${text}": write 1991, 1991-12 or 1991-12-25`);
  });

  test('spans real days, in order, between the sentinels', () => {
    fc.assert(
      fc.property(partialDates(), (date) => {
        const { earliest, latest } = daySpan(date);
        for (const day of [earliest, latest]) expect(isPartialDate(day)).toBe(true);
        expect(earliest <= latest && firstDay < earliest && latest <= lastDay).toBe(true);
      }),
    );
  });

  test('spans the whole of its month, by the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
        expect(daySpan(parsePartialDate(text))).toEqual({ earliest: `${text}-01`, latest: `${text}-${lastDayOfMonth(year, month)}` });
      }),
    );
  });

  test('means the same days with a mark as without', () => {
    fc.assert(
      fc.property(partialDates(), (date) => {
        const plain = date.replace(/[~?]$/, '');
        expect(daySpan(date)).toEqual(daySpan(parsePartialDate(plain)));
      }),
    );
  });

  test('is read exactly where the calendar has such a day', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), two, two, (year, month, day) => {
        const exists = month >= '01' && month <= '12' && day >= '01' && Number(day) <= lastDayOfMonth(year, Number(month));
        expect(isPartialDate(`${String(year).padStart(4, '0')}-${month}-${day}`)).toBe(exists);
      }),
    );
  });
});
