/** A place in a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words right before and after a quote, where known: they tell its places apart (W3C TextQuoteSelector). */
export interface QuoteContext {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Characters kept before and after a quote. */
export const contextLength = 32;

/**
 * The places where `quote` stands in `text` exactly, after folding white space, curly quotes and dashes on both sides,
 * as whole words ("possible" is not in "impossible"), between the words of `context`. Never by similarity: a similarity
 * of .75 accepts a quote with "not" inserted.
 */
export function findQuote(text: string, quote: string, context: QuoteContext = {}): readonly Span[] {
  const found = findAsWritten(text, quote, context);
  if (found.length > 0 || !/\p{M}|[^\0-\x7f]/u.test(quote)) return found;
  // An accent may be written with its letter as one, or after it: the same words to every reader (Unicode, canonical equivalence).
  const forms = (['NFC', 'NFD'] as const).map((form) => findAsWritten(text, quote.normalize(form), mapContext(context, form)));
  return forms.find((spans) => spans.length > 0) ?? [];
}

const mapContext = ({ prefix, suffix }: QuoteContext, form: 'NFC' | 'NFD'): QuoteContext => ({
  prefix: prefix?.normalize(form),
  suffix: suffix?.normalize(form),
});

function findAsWritten(text: string, quote: string, context: QuoteContext): readonly Span[] {
  const folded = foldTypography(text);
  const wanted = foldTypography(quote).characters.trim();
  if (wanted === '') return [];
  const prefix = foldTypography(context.prefix ?? '').characters.trim();
  const suffix = foldTypography(context.suffix ?? '').characters.trim();
  const spans: Span[] = [];
  for (let at = folded.characters.indexOf(wanted); at >= 0; at = folded.characters.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isInsideWord(folded.characters, at) || isInsideWord(folded.characters, end)) continue;
    if (!endsWith(folded.characters, prefix, at) || !startsWith(folded.characters, suffix, end)) continue;
    spans.push({ start: folded.offsets[at] ?? 0, end: (folded.offsets[end - 1] ?? 0) + 1 });
  }
  return spans;
}

/** Letters and digits of scripts that put spaces between words. */
const wordCharacter = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]/u;

/** What may stand inside a word or number: "can't", "1,500", "3.5". */
const joint = /['.,]/;

/** Whether a word or number goes on across this place; an accent of its own belongs to the letter before it. */
function isInsideWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (/\p{M}/u.test(after)) return true;
  if (wordCharacter.test(before) && wordCharacter.test(after)) return true;
  if (joint.test(after)) return isJoint(text, at);
  return joint.test(before) && isJoint(text, at - 1);
}

/** An apostrophe between letters, but that of a possessive; a point or comma between digits. */
function isJoint(text: string, at: number): boolean {
  const [before, mark, after, next] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1), text.charAt(at + 2)];
  if (mark !== "'") return /\d/.test(before) && /\d/.test(after);
  const isPossessive = after === 's' && !wordCharacter.test(next);
  return !isPossessive && wordCharacter.test(before) && wordCharacter.test(after);
}

/** Whether two texts are the same words, white space, curly quotes and dashes aside. */
export function isSameQuote(a: string, b: string): boolean {
  const words = (text: string) => foldTypography(text.normalize('NFC')).characters.trim();
  return words(a) === words(b);
}

// In folded text one space at most stands between the quote and the words around it.
const endsWith = (folded: string, words: string, end: number): boolean => folded.endsWith(words, end) || folded.endsWith(`${words} `, end);

const startsWith = (folded: string, words: string, start: number): boolean => folded.startsWith(words, start) || folded.startsWith(` ${words}`, start);

interface Folded {
  readonly characters: string;
  /** For each character the offset of the one in the text that it stands for (for a run of white space, its first). */
  readonly offsets: readonly number[];
}

function foldTypography(text: string): Folded {
  const offsets: number[] = [];
  let characters = '';
  for (let index = 0; index < text.length; index++) {
    const character = typography[text.charAt(index)] ?? text.charAt(index);
    const isSpace = /\s/.test(character);
    if (isSpace && characters.endsWith(' ')) continue;
    characters += isSpace ? ' ' : character;
    offsets.push(index);
  }
  return { characters, offsets };
}

// biome-ignore format: a row for quotes, a row for dashes
const typography: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʼ': "'", '“': '"', '”': '"', '„': '"', '‟': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
};
