import { drawStraightEdgeLabel, type EdgeLabelDrawingFunction } from 'sigma/rendering';
import { type Box, overlap } from './labels.js';

type Words = Parameters<EdgeLabelDrawingFunction>;

/** What may be written on lines in a frame, and what of it is. */
export interface LineWords {
  readonly collect: EdgeLabelDrawingFunction;
  readonly draw: (taken: readonly Box[]) => void;
}

/** Words that are tried in a frame, those of the thickest lines. */
const triedMax = 200;

/**
 * Sigma offers the words of a frame one by one; they are written at its end, once it is known where names and shapes stand.
 * What would cross one of these, or other words, is left out, and comes out when the reader zooms in; what stands out never is.
 */
export function createLineWords(): LineWords {
  let offered: Words[] = [];
  return {
    collect: (...words) => {
      if (words[1].label) offered.push(words);
    },
    draw: (taken) => {
      const full = [...taken];
      for (const words of offered.toSorted(([, a], [, b]) => rankOf(b) - rankOf(a)).slice(0, triedMax)) {
        const boxes = boxesAlong(words);
        if (!words[1].forceLabel && boxes.some((box) => full.some((other) => overlap(box, other)))) continue;
        full.push(...boxes);
        drawStraightEdgeLabel(...words);
      }
      offered = [];
    },
  };
}

const rankOf = ({ forceLabel, size }: Words[1]): number => (forceLabel ? 1_000 : 0) + size;

/** Words are slanted: they are covered by boxes as high as they are, one after the other. They stand below their line, as sigma writes them. */
function boxesAlong([context, { label, size }, source, target, settings]: Words): readonly Box[] {
  const height = settings.edgeLabelSize;
  context.font = `${settings.edgeLabelWeight} ${height}px ${settings.edgeLabelFont}`;
  const [left, right] = source.x < target.x ? [source, target] : [target, source];
  const length = Math.hypot(right.x - left.x, right.y - left.y);
  const [alongX, alongY] = [(right.x - left.x) / length, (right.y - left.y) / length];
  const room = Math.max(length - left.size - right.size, 0);
  const width = Math.min(context.measureText(label ?? '').width, room);
  const below = size / 2 + height * 0.7;
  const count = Math.ceil(width / height);
  return Array.from({ length: count }, (_, index) => {
    const along = left.size + room / 2 + ((index + 0.5) / count - 0.5) * width;
    const [x, y] = [left.x + alongX * along - alongY * below, left.y + alongY * along + alongX * below];
    return [x - height / 2, y - height / 2, x + height / 2, y + height / 2] as const;
  });
}
