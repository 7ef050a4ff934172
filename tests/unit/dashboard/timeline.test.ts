import { describe, expect, test } from 'vitest';
import { axisOf, barOf, ticksOf, yearsOf } from '../../../src/dashboard/views/timeline/time-axis.js';

describe('The bars of the timeline', () => {
  test('are uncertain over a year that is known as a year alone, and over nothing longer than a day where a day is known', () => {
    expect(barOf('1991', '1995', [1990, 2000])).toMatchObject({ earliest: 1991, surelyFrom: 1992, surelyTo: 1995, latest: 1996 });
    const [first, last] = yearsOf('1991-12-25');
    expect(last - first).toBeCloseTo(1 / 372);
  });

  test('reach the end of the axis where they are open, and are cut at it where they are not', () => {
    expect(barOf(null, '1995', [1990, 2000])).toMatchObject({ earliest: 1990, isOpenStart: true, isOpenEnd: false });
    expect(barOf('1991', null, [1990, 2000])).toMatchObject({ latest: 2000, isOpenStart: false, isOpenEnd: true });
    expect(barOf('1950', '2050', [1990, 2000])).toMatchObject({ earliest: 1990, latest: 2000 });
  });

  test('have an axis around every date, or between the years that were chosen', () => {
    expect(axisOf(['1991', '1999-05'], { start: 0, end: 0 }, 2026)).toEqual([1990, 2001]);
    expect(axisOf(['1991'], { start: 1985, end: 2000 }, 2026)).toEqual([1985, 2001]);
    expect(ticksOf([1990, 2001])).toEqual([1990, 1992, 1994, 1996, 1998, 2000]);
  });
});
