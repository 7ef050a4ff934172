/**
 * A drawing as marks in pixels, with the first on the ground and the last on top: SVG is written from it, and PNG drawn, so
 * that both show the same. Colours are as style sheets write them.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark =
  | { readonly shape: 'line'; readonly from: Point; readonly to: Point; readonly width: number; readonly colour: string }
  /** A path in the coordinates of its own box, moved and scaled; what is within it twice is a hole. */
  | { readonly shape: 'path'; readonly d: string; readonly at: Point; readonly scale: number; readonly colour: string }
  /** `fade`: how far in, as shares of the width, the colour is full; outside of it fades. */
  | { readonly shape: 'box'; readonly at: Point; readonly width: number; readonly height: number; readonly colour: string; readonly fade?: Point }
  | Text;

export interface Text {
  readonly shape: 'text';
  readonly text: string;
  /** Where its base line begins, or its middle or end is. */
  readonly at: Point;
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Drawn around it, so that lines do not run through it. */
  readonly halo?: string;
  /** Written upwards. */
  readonly isUpright?: boolean;
}

export type Point = readonly [x: number, y: number];

/** Fonts that every system has one of; a file brings none along. */
export const fontFamily = 'system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

export const fontOf = (size: number, isBold = false): string => `${isBold ? 700 : 400} ${size}px ${fontFamily}`;

let measuring: CanvasRenderingContext2D | null | undefined;

/** How wide a text is. */
export function widthOf(text: string, size: number, isBold = false): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return text.length * size * 0.55;
  measuring.font = fontOf(size, isBold);
  return measuring.measureText(text).width;
}

/** A text in lines that are no wider, broken between words. */
export function wrapped(text: string, size: number, widthMax: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > widthMax) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Colours by the names that the style sheet gives them, as the theme has them now. */
export function colourReader(): { readonly named: (name: string) => string; readonly stop: () => void } {
  const probe = document.createElement('span');
  document.body.append(probe);
  return {
    named: (name) => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    },
    stop: () => probe.remove(),
  };
}
