import { colourReader, type Mark, type Picture, type Point, wrapped } from './picture.js';
import { type Stamp, sourcesInShort, wordsOf } from './stamp.js';

const margin = 28;
const title = { size: 22, lead: 28 };
const note = { size: 12, lead: 17 };

/** A drawing under its title and above where it is from, on the ground of the page. */
export function framed(drawing: Picture, stamp: Stamp): Picture {
  const { named, stop } = colourReader();
  const width = drawing.width + 2 * margin;
  const heading = wrapped(stamp.title, title.size, drawing.width);
  const below = [...wordsOf(stamp), sourcesInShort(stamp)].flatMap((text) => wrapped(text, note.size, drawing.width));
  const top = margin + heading.length * title.lead;
  const foot = top + drawing.height + 24;
  const height = Math.ceil(foot + below.length * note.lead + margin);
  const marks: readonly Mark[] = [
    { shape: 'box', at: [0, 0], width, height, colour: named('sheet') },
    ...heading.map(
      (text, line): Mark => ({ shape: 'text', text, at: [margin, margin + 16 + line * title.lead], size: title.size, colour: named('ink'), isBold: true }),
    ),
    ...drawing.marks.map((mark) => moved(mark, [margin, top])),
    { shape: 'line', from: [margin, foot - 8], to: [width - margin, foot - 8], width: 1, colour: named('line') },
    ...below.map((text, line): Mark => ({ shape: 'text', text, at: [margin, foot + 12 + line * note.lead], size: note.size, colour: named('quiet') })),
  ];
  stop();
  return { width, height, marks };
}

const plus = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];

const moved = (mark: Mark, by: Point): Mark =>
  mark.shape === 'line' ? { ...mark, from: plus(mark.from, by), to: plus(mark.to, by) } : { ...mark, at: plus(mark.at, by) };
