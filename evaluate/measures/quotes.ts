import { locateEvidence } from '../../src/domain/evidence.js';
import type { Span } from '../../src/domain/quote.js';

/** How many of the quotes tried were taken. */
export interface Taken {
  readonly title: string;
  readonly taken: number;
  readonly tried: number;
}

type Change = (quote: string) => string;

/** The same words as another editor sets them: each must be taken. */
const typography: Readonly<Record<string, Change>> = {
  'straight quotation marks': (quote) => quote.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  'curly quotation marks': (quote) => quote.replace(/'/g, '’').replace(/"/g, '”'),
  'hyphens for dashes': (quote) => quote.replace(/[–—]/g, '-'),
  'no-break spaces': (quote) => quote.replaceAll(' ', '\u00a0'),
  'lines broken elsewhere': (quote) => quote.replace(/ (\S+) /g, '\n  $1 '),
};

/** Other words: none may be taken. */
const alterations: Readonly<Record<string, Change>> = {
  '"not" inserted': (quote) => inTheMiddle(quote, 'not'),
  'a word left out': (quote) => withoutMiddleWord(quote),
  'two words swapped': (quote) => quote.replace(/(\w{4,})(\W+)(\w{4,})/, '$3$2$1'),
  'a letter changed': (quote) => quote.replace(/[a-z](?=[a-z]*\W*$)/, (letter) => (letter === 'e' ? 'o' : 'e')),
  'a year changed': (quote) =>
    quote.replace(/\b(1[5-9]|20)(\d)(\d)\b/, (_, century: string, decade: string, year: string) => `${century}${decade}${(Number(year) + 1) % 10}`),
};

/** Tries every span of a text, as it stands there and changed; a change that leaves the words as they are is not tried. */
export function quotesTaken(text: string, spans: readonly Span[]): { readonly typography: readonly Taken[]; readonly alterations: readonly Taken[] } {
  const tryAll = (changes: Readonly<Record<string, Change>>): readonly Taken[] =>
    Object.entries(changes).map(([title, change]) => {
      const tried = spans.filter(({ start, end }) => change(text.slice(start, end)) !== text.slice(start, end));
      return { title, tried: tried.length, taken: tried.filter((span) => isTaken(text, span, change(text.slice(span.start, span.end)))).length };
    });
  return { typography: tryAll(typography), alterations: tryAll(alterations) };
}

/** The two states of a sentence in each other's place ("Russia" for "the United States"): none may be taken. */
export function swapsTaken(text: string, pairs: readonly (readonly [Span, Span, Span])[]): Taken {
  const swapped = pairs.map(([sentence, a, b]) => {
    const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
    return text.slice(sentence.start, a.start) + second + text.slice(a.end, b.start) + first + text.slice(b.end, sentence.end);
  });
  return { title: 'two names swapped', tried: swapped.length, taken: swapped.filter((quote) => 'selector' in locateEvidence(text, { quote })).length };
}

/** Taken by the words alone, or, where they stand in several places, at the place that they are from. */
function isTaken(text: string, { start, end }: Span, quote: string): boolean {
  return 'selector' in locateEvidence(text, { quote }) || 'selector' in locateEvidence(text, { start, end, quote });
}

function inTheMiddle(quote: string, word: string): string {
  const words = quote.split(/\s+/);
  return words.length < 2 ? quote : [...words.slice(0, words.length >> 1), word, ...words.slice(words.length >> 1)].join(' ');
}

function withoutMiddleWord(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length < 3 ? quote : words.filter((_, index) => index !== words.length >> 1).join(' ');
}
