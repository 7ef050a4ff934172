import { fontOf, type Mark, type Picture } from './picture.js';

/** Pixels of the file for one of the picture, so that it can be printed; fewer where a browser would refuse so many. */
const scaleMax = 2;
const sideMax = 8_192;

/** A picture as PNG. Rejects where the browser cannot draw one of this size. */
export async function pngOf({ width, height, marks }: Picture): Promise<Blob> {
  const scale = Math.min(scaleMax, sideMax / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.scale(scale, scale);
  for (const mark of marks) draw(context, mark);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture is too large for this browser')) : resolve(blob)), 'image/png'),
  );
}

function draw(context: CanvasRenderingContext2D, mark: Mark): void {
  context.save();
  context.fillStyle = mark.colour;
  context.strokeStyle = mark.colour;
  switch (mark.shape) {
    case 'line':
      context.lineWidth = mark.width;
      context.stroke(new Path2D(`M${mark.from.join(' ')} ${mark.to.join(' ')}`));
      break;
    case 'path':
      context.translate(...mark.at);
      context.scale(mark.scale, mark.scale);
      context.fill(new Path2D(mark.d), 'evenodd');
      break;
    case 'box':
      if (mark.fade !== undefined) context.fillStyle = faded(context, mark.at[0], mark.width, mark.colour, mark.fade);
      context.fillRect(...mark.at, mark.width, mark.height);
      break;
    default:
      write(context, mark);
  }
  context.restore();
}

function faded(context: CanvasRenderingContext2D, x: number, width: number, colour: string, fade: readonly [number, number]): CanvasGradient {
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  const clear = colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0)');
  for (const [offset, stop] of [
    [0, clear],
    [fade[0], colour],
    [fade[1], colour],
    [1, clear],
  ] as const)
    gradient.addColorStop(offset, stop);
  return gradient;
}

function write(
  context: CanvasRenderingContext2D,
  { text, at, size, isBold, anchor = 'start', halo, isUpright }: Extract<Mark, { readonly shape: 'text' }>,
): void {
  context.font = fontOf(size, isBold);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.translate(...at);
  if (isUpright) context.rotate(-Math.PI / 2);
  if (halo !== undefined) {
    context.strokeStyle = halo;
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeText(text, 0, 0);
  }
  context.fillText(text, 0, 0);
}
