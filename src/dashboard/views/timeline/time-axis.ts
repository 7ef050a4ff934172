/** A stretch of time on the axis, in years: where it may begin, where it surely holds, where it may end. */
export interface Bar {
  readonly earliest: number;
  readonly surelyFrom: number;
  readonly surelyTo: number;
  readonly latest: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** First and last moment of a partial date, as years with a fraction: 1991 is 1991 to 1992, `1991-12-25` a day. */
export function yearsOf(date: string): readonly [number, number] {
  const [, year = '0', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  const start = Number(year) + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 372;
  return [start, start + (day !== undefined ? 1 / 372 : month !== undefined ? 1 / 12 : 1)];
}

/** Open ends reach the ends of the axis. A date known to the year alone leaves a year in which it may have begun or ended. */
export function barOf(from: string | null, to: string | null, axis: readonly [number, number]): Bar {
  const [earliest, surelyFrom] = from === null ? [axis[0], axis[0]] : yearsOf(from);
  const [surelyTo, latest] = to === null ? [axis[1], axis[1]] : yearsOf(to);
  const clip = (year: number): number => Math.min(Math.max(year, axis[0]), axis[1]);
  const meets = surelyTo < surelyFrom ? (earliest + latest) / 2 : undefined;
  return {
    earliest: clip(earliest),
    surelyFrom: clip(meets ?? surelyFrom),
    surelyTo: clip(meets ?? surelyTo),
    latest: clip(latest),
    isOpenStart: from === null,
    isOpenEnd: to === null,
  };
}

/** From the first to the last date that is known, with room at both ends; years that were chosen stand instead. */
export function axisOf(dates: readonly string[], chosen: { readonly start: number; readonly end: number }, now: number): readonly [number, number] {
  const years = dates.flatMap(yearsOf);
  const first = chosen.start || Math.floor(Math.min(now, ...years)) - 1;
  const last = chosen.end ? chosen.end + 1 : Math.ceil(Math.max(first + 1, ...years)) + 1;
  return [first, Math.max(last, first + 1)];
}

/** Years to be written under the axis: at most about eight, at round distances. */
export function ticksOf([first, last]: readonly [number, number]): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => (last - first) / each <= 8) ?? 1000;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.ceil((last - start) / step)) }, (_, index) => start + index * step);
}
