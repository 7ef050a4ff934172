/** The letters that a file shows, without white space, and where each stands in it. */
export interface SourceLetters {
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Collects letters from the pieces of text that a parser found in `source`, in order. */
export function createSourceLetters(source: string): SourceLetters & { add(value: string, start: number, end: number): void } {
  const [pieces, starts, ends]: [string[], number[], number[]] = [[], [], []];
  return {
    starts,
    ends,
    get letters() {
      return pieces.join('');
    },
    add: (value, start, end) => {
      let at = start;
      for (let index = 0; index < value.length; index++) {
        const letter = value.charAt(index);
        const place = placeOf(source, at, end, letter);
        if (!/\s/.test(letter)) {
          pieces.push(letter);
          starts.push(place.start);
          ends.push(place.end);
        }
        // The second half of a character beyond the basic plane comes from the same reference.
        at = /[\ud800-\udbff]/.test(letter) && place.end - place.start > 1 ? place.start : place.end;
      }
    },
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the next letter of a text stands: as itself, as a character reference (`&rsquo;`), or behind marks of wrapped lines. */
function placeOf(source: string, from: number, end: number, letter: string): Place {
  for (let at = from; at < end; at++) {
    const here = source.charAt(at);
    if (here === letter && here !== '&') return { start: at, end: at + 1 };
    if (here === '&') return { start: at, end: at + (reference(letter).exec(source.slice(at, Math.min(end, at + 40)))?.[0].length ?? 1) };
    if (/\s/.test(here) && /\s/.test(letter)) return { start: at, end: at + 1 };
  }
  return { start: from, end: Math.min(end, from + 1) };
}

/** The reference that stands for a letter; an ampersand may also stand for itself. */
const reference = (letter: string): RegExp => (letter === '&' ? /^&(?:amp|AMP|#0*38|#[xX]0*26);?/ : /^&(?:#\d+|#[xX][\da-fA-F]+|\w+);?/);
