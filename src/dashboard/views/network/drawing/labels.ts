import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Palette } from './palette.js';

export interface Label {
  readonly text: string;
  /** Centre and radius of the shape that it names. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly rank: number;
  readonly isBold: boolean;
}

/** Longer names end in an ellipsis, unless they are pointed to or selected. */
const charactersMax = 30;

const shortened = (name: string): string => (name.length > charactersMax ? `${name.slice(0, charactersMax - 1).trimEnd()}…` : name);

/** What may be drawn in a frame, and what of it is: names that would cover one that counts for more are left out. */
export interface LabelLayer {
  readonly collect: NodeLabelDrawingFunction;
  /** Gives where shapes and names stand. */
  readonly draw: (context: CanvasRenderingContext2D, palette: Palette) => readonly Box[];
}

/** Names that are tried in a frame, those of the largest entities: more than a screen has room for. */
const triedMax = 400;

const size = 13;
const fontOf = (isBold: boolean): string => `${isBold ? 700 : 500} ${size}px system-ui, "Segoe UI", sans-serif`;

/**
 * Sigma offers the names of a frame one by one; they are drawn together at its end, the largest entities first. So no two
 * names cover each other, and zooming in brings out the others.
 */
export function createLabelLayer(): LabelLayer {
  let labels: Label[] = [];
  return {
    collect: (_, { label, x, y, size: radius, highlighted, forceLabel }) => {
      if (label)
        labels.push({ text: highlighted ? label : shortened(label), x, y, radius, rank: (forceLabel ? 1_000 : 0) + radius, isBold: highlighted ?? false });
    },
    draw: (context, palette) => {
      const widthOf = ({ text, isBold }: Label): number => {
        context.font = fontOf(isBold);
        return context.measureText(text).width;
      };
      // The size of a canvas is in pixels of the device.
      const names = placed(labels, widthOf, context.canvas.width / devicePixelRatio);
      for (const name of names) write(context, name, palette);
      const taken = [...labels.map(shapeBox), ...names.map(({ box }) => box)];
      labels = [];
      return taken;
    },
  };
}

/** A name at the place where it begins. */
interface Placed extends Label {
  readonly box: Box;
}

/** Where each name begins; those that find no room beside one that counts for more are left out. */
export function placed(labels: readonly Label[], widthOf: (label: Label) => number, canvasWidth: number): readonly Placed[] {
  const tried = labels.toSorted((a, b) => b.rank - a.rank).slice(0, triedMax);
  const taken = tried.map(shapeBox);
  return tried.flatMap((label) => {
    const place = placesAround(label, widthOf(label)).find(({ box }) => isWithin(box, canvasWidth) && !taken.some((other) => overlap(box, other)));
    if (place === undefined) return [];
    taken.push(place.box);
    return [{ ...label, ...place }];
  });
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

const isWithin = (box: Box, width: number): boolean => box[0] >= 0 && box[2] <= width;

/** A little less than the shape: a name may come near. */
export const shapeBox = ({ x, y, radius }: Pick<Label, 'x' | 'y' | 'radius'>): Box => [x - radius * 0.7, y - radius * 0.7, x + radius * 0.7, y + radius * 0.7];

/** Right of its shape, else left, below or above. */
function placesAround({ x, y, radius }: Label, width: number): readonly { readonly x: number; readonly y: number; readonly box: Box }[] {
  const baseline = y + size / 3;
  const starts = [
    [x + radius + 4, baseline],
    [x - radius - 4 - width, baseline],
    [x - width / 2, y + radius + size + 1],
    [x - width / 2, y - radius - 4],
  ] as const;
  return starts.map(([left, base]) => ({ x: left, y: base, box: [left - 2, base - size + 1, left + width + 2, base + 3] }));
}

/** On a halo of the ground, so that lines do not run through the name. */
function write(context: CanvasRenderingContext2D, { text, x, y, isBold }: Omit<Label, 'rank' | 'radius'>, palette: Palette): void {
  context.font = fontOf(isBold);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.sheet;
  context.strokeText(text, x, y);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}

/** What is pointed to, or selected, gets a ring and its whole name in bold. */
export const hoverDrawer =
  (palette: Palette): NodeHoverDrawingFunction =>
  (context, { x, y, size: radius, label, highlighted }) => {
    context.beginPath();
    context.arc(x, y, radius + 4, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = palette.ink;
    context.stroke();
    // The name of what is selected is among those of the frame.
    if (label && !highlighted) write(context, { text: label, x: x + radius + 8, y: y + size / 3, isBold: true }, palette);
  };
