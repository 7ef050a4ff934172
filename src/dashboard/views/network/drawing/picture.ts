import { type Mark, type Picture, type Point, type Text, widthOf } from '../../../take-away/picture.js';
import { entityKinds, kindWords } from '../../../words/kinds.js';
import { directionOf } from '../direction.js';
import { lineLabel } from '../line-label.js';
import type { Line } from '../subgraph.js';
import { type Box, type Label, overlap, placed, shapeBox } from './labels.js';
import { type Palette, readPalette } from './palette.js';
import { lineStyle, opacityOf, radiiOf, type Scene } from './renderer.js';
import { shapeScale } from './shape-programs.js';

const width = 1_200;
const height = 760;
const room = 60;
const legendHeight = 40;
const labelSize = 13;

/** The whole network as a picture, however the drawing is zoomed: lines, shapes, names that find room, and what they mean. */
export function networkPicture(scene: Scene): Picture {
  const palette = readPalette(document.body);
  const at = placesOf(scene);
  const radiusOf = radiiOf(scene.visible);
  const nodes = scene.visible.nodes.flatMap((node) => {
    const place = at.get(node.slug);
    return place === undefined ? [] : [{ ...node, place, radius: radiusOf(node.slug) * shapeScale[node.kind] }];
  });
  const shapes = nodes.map(({ kind, place: [x, y], radius }): Mark => shape(kind, [x, y], radius, palette));
  const names = nodes.map(({ name, slug, place: [x, y], radius }): Label => ({ text: name, x, y, radius, rank: radius, isBold: scene.litNodes.has(slug) }));
  const written = placed(names, ({ text, isBold }) => widthOf(text, labelSize, isBold), width).map(
    ({ text, x, y, isBold }): Text => ({ shape: 'text', text, at: [x, y], size: labelSize, colour: palette.ink, isBold, halo: palette.sheet }),
  );
  const taken = [...names.map(shapeBox), ...written.map(textBox)];
  const radii = new Map(nodes.map(({ slug, radius }) => [slug, radius]));
  return { width, height: height + legendHeight, marks: [...lines(scene, at, radii, palette, taken), ...shapes, ...written, ...legend(palette)] };
}

/** The layout fitted into the picture; there the y axis points down. */
function placesOf({ visible, layout }: Scene): ReadonlyMap<string, Point> {
  const points = visible.nodes.flatMap(({ slug }) => {
    const point = layout.get(slug);
    return point === undefined ? [] : [[slug, point] as const];
  });
  const xs = points.map(([, { x }]) => x);
  const ys = points.map(([, { y }]) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 2 * room) / (right - left || 1), (height - 2 * room) / (high - low || 1));
  const place = (x: number, y: number): Point => [width / 2 + (x - (left + right) / 2) * scale, height / 2 - (y - (low + high) / 2) * scale];
  return new Map(points.map(([slug, { x, y }]) => [slug, place(x, y)]));
}

const seenThrough = (colour: string, opacity: number): string => (opacity === 1 ? colour : colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${opacity.toFixed(3)})`));

/** Lines, those that stand out on top; what conduct is about is written on it. */
function lines(
  { visible, litLines, litNodes }: Scene,
  at: ReadonlyMap<string, Point>,
  radii: ReadonlyMap<string, number>,
  palette: Palette,
  taken: readonly Box[],
): readonly Mark[] {
  const opacity = opacityOf(visible.lines.length);
  const styled = visible.lines.flatMap((line) => {
    const [from, to] = [at.get(line.a), at.get(line.b)];
    const isLit = litLines.has(line.key);
    if (from === undefined || to === undefined) return [];
    return [{ line, from, to, isLit, ...lineStyle(line, palette, { isFaded: litNodes.size > 0 && !isLit, standsOut: isLit, touches: false, opacity }) }];
  });
  const drawn = styled
    .toSorted((a, b) => a.zIndex - b.zIndex)
    .flatMap(({ line, from, to, size, color, opacity, isLit }): readonly Mark[] => {
      const colour = isLit ? palette.lit : seenThrough(color, opacity);
      const direction = directionOf(line);
      return [
        { shape: 'line', from, to, width: size, colour },
        ...(direction === 'forward' || direction === 'both' ? [head(from, to, radii.get(line.b) ?? 0, size, colour)] : []),
        ...(direction === 'backward' || direction === 'both' ? [head(to, from, radii.get(line.a) ?? 0, size, colour)] : []),
      ];
    });
  const words = styled.filter(({ label }) => label !== '').map(({ line, from, to }) => lineWords(line, from, to, palette));
  return [...drawn, ...clearOf(taken, words)];
}

/** The head of an arrow that ends at the edge of a shape. */
function head(from: Point, to: Point, radius: number, width: number, colour: string): Mark {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y) || 1;
  const [dx, dy] = [x / length, y / length];
  const [long, wide] = [4 + 2.5 * width, 2 + width];
  const corner = (side: 1 | -1) => `${(-dx * long - dy * wide * side).toFixed(1)} ${(-dy * long + dx * wide * side).toFixed(1)}`;
  return { shape: 'path', d: `M0 0L${corner(1)}L${corner(-1)}Z`, at: [to[0] - dx * radius, to[1] - dy * radius], scale: 1, colour };
}

/** What is written on the middle of a line. */
const lineWords = (line: Line, from: Point, to: Point, palette: Palette): Text => ({
  shape: 'text',
  text: lineLabel(line),
  at: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 3],
  size: 10,
  colour: palette.ink,
  anchor: 'middle',
  halo: palette.sheet,
});

/** Those that cover neither a shape nor a name, nor each other. */
function clearOf(taken: readonly Box[], words: readonly Text[]): readonly Text[] {
  const boxes = [...taken];
  return words.filter((text) => {
    const box = textBox(text);
    if (boxes.some((other) => overlap(box, other))) return false;
    boxes.push(box);
    return true;
  });
}

function textBox({ text, at: [x, y], size, anchor }: Text): Box {
  const wide = widthOf(text, size);
  const left = anchor === 'middle' ? x - wide / 2 : x;
  return [left - 2, y - size, left + wide + 2, y + 4];
}

/** The shapes of `words/kinds.ts` have a radius of 6.5 in a box of 16. */
function shape(kind: keyof typeof shapeScale, [x, y]: Point, radius: number, palette: Palette): Mark {
  const scale = radius / 6.5;
  return { shape: 'path', d: kindWords[kind].shape, at: [x - 8 * scale, y - 8 * scale], scale, colour: palette.kinds[kind] };
}

function legend(palette: Palette): readonly Mark[] {
  const marks: Mark[] = [];
  let x = 8;
  const y = height + 26;
  const write = (text: string) => {
    marks.push({ shape: 'text', text, at: [x, y], size: 12, colour: palette.ink });
    x += widthOf(text, 12) + 18;
  };
  for (const kind of entityKinds) {
    marks.push(shape(kind, [x + 6, y - 4], 6.5, palette));
    x += 18;
    write(kindWords[kind].one);
  }
  const sides = [
    ['cooperation', '+ cooperation'],
    ['conflict', '− conflict'],
    ['both', '± both'],
    ['neither', 'structure, position'],
  ] as const;
  for (const [side, words] of sides) {
    marks.push({ shape: 'line', from: [x, y - 4], to: [x + 24, y - 4], width: 3, colour: palette.sides[side] });
    x += 30;
    write(words);
  }
  write('thicker: more claims, arrow: from who does it');
  return marks;
}
