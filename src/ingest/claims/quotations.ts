import type { Span } from '../../domain/quote.js';
import { paragraphsOf } from '../extract/paragraphs.js';

/**
 * The words of a text that stand in quotation marks, marks included. A quotation that its paragraph does not close goes on to
 * the paragraph's end, one that it does not open begins with the paragraph: whatever may be quoted counts as quoted.
 */
export const quotationsOf = (text: string): readonly Span[] =>
  paragraphsOf(text).flatMap((paragraph) => [...doubleQuotations(text, paragraph), ...singleQuotations(text, paragraph)]);

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A mark that looks the same on both sides opens where a word begins after it and none ends before it. */
const isOpening = (text: string, at: number): boolean =>
  /[“„«]/.test(text.charAt(at)) || (text.charAt(at) === '"' && /^[^\p{L}\p{N}.,;:!?)]$/u.test(text.charAt(at - 1) || ' ') && /\S/.test(text.charAt(at + 1)));

function doubleQuotations(text: string, { start, end }: Span): readonly Span[] {
  const quotations: Span[] = [];
  let openedAt: number | undefined;
  for (const { index } of text.slice(start, end).matchAll(/["“”„«»]/g)) {
    const at = start + index;
    if (isOpening(text, at)) openedAt ??= at;
    else {
      quotations.push({ start: openedAt ?? start, end: at + 1 });
      openedAt = undefined;
    }
  }
  return openedAt === undefined ? quotations : [...quotations, { start: openedAt, end }];
}

/**
 * A single mark is an apostrophe as often: a quotation opens before a word, and closes with the last mark after a word that
 * stands before the next opening one ("‘The states’ friends left,’ he said").
 */
function singleQuotations(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  const openings = [...words.matchAll(/(?<![^\s(["“„«—–-])[‘'](?=\p{L})/gu)].map(({ index }) => index);
  return openings.flatMap((opening, index) => {
    const within = words.slice(opening + 1, openings[index + 1]);
    const closing = [...within.matchAll(/['’](?![\p{L}\p{N}])/gu)].at(-1);
    return closing === undefined ? [] : [{ start: start + opening, end: start + opening + closing.index + 2 }];
  });
}
