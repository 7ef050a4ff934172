import { fontFamily, type Mark, type Picture } from './picture.js';
import { linesOf, type Stamp } from './stamp.js';
import { xmlText } from './xml.js';

/** A picture as an SVG document that stands by itself; what it shows and where it is from can be read out, and by programs. */
export function svgOf({ width, height, marks }: Picture, stamp: Stamp): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${xmlText(fontFamily)}">`,
    `<title>${xmlText(stamp.title)}</title>`,
    `<desc>${xmlText(linesOf(stamp).join('\n'))}</desc>`,
    ...marks.map(elementOf),
    '</svg>\n',
  ].join('\n');
}

function elementOf(mark: Mark, index: number): string {
  switch (mark.shape) {
    case 'line':
      return `<path d="M${pair(mark.from)} ${pair(mark.to)}" stroke="${xmlText(mark.colour)}" stroke-width="${short(mark.width)}"/>`;
    case 'path':
      return `<path d="${mark.d}" transform="translate(${pair(mark.at)}) scale(${short(mark.scale)})" fill="${xmlText(mark.colour)}" fill-rule="evenodd"/>`;
    case 'box':
      return boxOf(mark, `fade-${index}`);
    default:
      return textOf(mark);
  }
}

type MarkOf<S extends Mark['shape']> = Extract<Mark, { readonly shape: S }>;

function boxOf({ at: [x, y], width, height, colour, fade }: MarkOf<'box'>, id: string): string {
  const fill = xmlText(colour);
  const box = (paint: string) => `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${paint}"/>`;
  if (fade === undefined) return box(fill);
  const stop = (offset: number, opacity: number) => `<stop offset="${short(offset)}" stop-color="${fill}" stop-opacity="${opacity}"/>`;
  return `<linearGradient id="${id}">${stop(0, 0)}${stop(fade[0], 1)}${stop(fade[1], 1)}${stop(1, 0)}</linearGradient>${box(`url(#${id})`)}`;
}

function textOf({ text, at, size, colour, isBold, anchor, halo, isUpright }: MarkOf<'text'>): string {
  const attributes = [
    isUpright ? `transform="translate(${pair(at)}) rotate(-90)"` : `x="${short(at[0])}" y="${short(at[1])}"`,
    `font-size="${size}" fill="${xmlText(colour)}"`,
    isBold && 'font-weight="700"',
    anchor !== undefined && anchor !== 'start' && `text-anchor="${anchor}"`,
    halo !== undefined && `stroke="${xmlText(halo)}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`,
  ];
  return `<text ${attributes.filter(Boolean).join(' ')}>${xmlText(text)}</text>`;
}

const short = (value: number): number => Math.round(value * 100) / 100;

const pair = ([x, y]: readonly [number, number]): string => `${short(x)} ${short(y)}`;
