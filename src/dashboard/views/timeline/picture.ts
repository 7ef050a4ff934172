import { colourReader, type Mark, type Picture, widthOf } from '../../take-away/picture.js';
import { spanWords } from '../../words/dates.js';
import { groupOf, type PredicateGroup } from '../../words/predicates.js';
import { axisOfEntries, type Entry, signs } from './bars.js';
import { barOf, ticksOf } from './time-axis.js';
import type { TimelineValues } from './tools.js';

const width = 1_100;
const head = 26;
const rowHeight = 40;

const colourNames: Readonly<Record<PredicateGroup, string>> = { cooperation: 'for', conflict: 'against', position: 'edge', structure: 'edge' };

/** The bars as a picture: each claim in words, and below it the bar over its time. */
export function timelinePicture(entries: readonly Entry[], own: TimelineValues, on: string): Picture {
  const { named, stop } = colourReader();
  const axis = axisOfEntries(entries, own, on);
  const at = (year: number): number => (width * (year - axis[0])) / (axis[1] - axis[0]);
  const height = head + entries.length * rowHeight + 8;
  const ink = named('ink');
  const quiet = named('quiet');
  const line = named('line');
  const ticks = ticksOf(axis).flatMap((year): readonly Mark[] => [
    { shape: 'line', from: [at(year), 4], to: [at(year), height], width: 1, colour: line },
    { shape: 'text', text: String(year), at: [at(year) + 4, 16], size: 12, colour: quiet },
  ]);
  const asked = on === '' ? [] : askedTime(on, axis, at, height, named('mark'), ink);
  const rows = entries.flatMap(({ from, to, title, claim }, index): readonly Mark[] => {
    const group = groupOf(claim.predicate);
    const bar = barOf(from, to, axis);
    const top = head + index * rowHeight;
    const left = at(bar.earliest);
    const wide = Math.max(at(bar.latest) - left, 3);
    const share = (year: number): number => (at(year) - left) / wide;
    const text = `${signs[group]}${title} `;
    const colour = named(colourNames[group]);
    return [
      { shape: 'text', text, at: [4, top + 14], size: 13, colour: ink, halo: named('sheet') },
      { shape: 'text', text: spanWords(from, to) ?? '', at: [4 + widthOf(text, 13), top + 14], size: 12, colour: quiet, halo: named('sheet') },
      {
        shape: 'box',
        at: [left, top + 20],
        width: wide,
        height: 12,
        colour,
        fade: [share(bar.surelyFrom), Math.max(share(bar.surelyTo), share(bar.surelyFrom))],
      },
      ...(bar.isOpenEnd ? [arrow(left + wide, top + 26, 1, colour)] : []),
      ...(bar.isOpenStart ? [arrow(left, top + 26, -1, colour)] : []),
    ];
  });
  stop();
  return { width, height, marks: [...asked, ...ticks, ...rows] };
}

/** The time that is asked about, behind everything else. */
function askedTime(on: string, axis: readonly [number, number], at: (year: number) => number, height: number, colour: string, ink: string): readonly Mark[] {
  const { earliest, latest } = barOf(on, on, axis);
  return [
    { shape: 'box', at: [at(earliest), 0], width: Math.max(at(latest) - at(earliest), 2), height, colour },
    { shape: 'text', text: on, at: [at(earliest) + 4, 28], size: 12, colour: ink },
  ];
}

/** At an end that is open, a head beyond the bar. */
const arrow = (x: number, y: number, direction: 1 | -1, colour: string): Mark => ({
  shape: 'path',
  d: `M0 -9 ${9 * direction} 0 0 9Z`,
  at: [x, y],
  scale: 1,
  colour,
});
