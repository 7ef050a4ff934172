import type { Span } from '../../domain/quote.js';
import { paragraphsOf } from '../extract/paragraphs.js';
import { isByline } from './bylines.js';

/** A credit for a picture, a line that sends the reader elsewhere, or a notice of rights, wherever it stands. */
const credit =
  /^\W*(?:(?:photo|image|picture|cover|illustration)s?\b[^.]{0,20}\b(?:credits?|by|courtesy|source|via)\b|(?:photo|image|picture)s?:|credits?:|\(?(?:AP|Reuters|AFP|Getty) (?:photo|images)|copyright\b|©|all rights reserved|this (?:article|post|piece|story) (?:was )?(?:originally|first) (?:appeared|published)|(?:read|see) (?:more|also|next)\b|related(?: articles?| posts?| stories)?:?$|advertisement$|sponsored$)/i;

/** The end of an article and the beginning of what every page of the site has. */
const tail =
  /^\W*(?:follow (?:us|me|him|her)\b|about (?:us|the authors?|this site)\b|share (?:this|on)\b|subscribe\b|sign up\b|(?:the )?(?:views|opinions) expressed\b|all views expressed\b|leave a (?:comment|reply)\b|comments?$|filed under\b|tags:|contact us\b|newsletter\b|more from\b|recommended\b|privacy policy\b|terms of (?:use|service)\b)/i;

/** Where a page's tail may begin at the earliest, as a share of the text. */
const tailFrom = 0.5;

/** Longer paragraphs are prose, whatever stands before them. */
const tailParagraphMax = 500;

/** Bylines stand among these first and last paragraphs. */
const bylineWithin = 4;

/**
 * The paragraphs that are not an article's body: bylines, credits, and the tail that begins with "follow us" and the like,
 * or with a credit that only short paragraphs and such a line follow.
 */
export function asidesOf(text: string): readonly Span[] {
  const paragraphs = paragraphsOf(text);
  const written = paragraphs.map(({ start, end }) => text.slice(start, end));
  const end = tailStart(text, paragraphs, written);
  return paragraphs.filter((_, index) => {
    const paragraph = written[index] ?? '';
    const isOuter = index < bylineWithin || index >= paragraphs.length - bylineWithin;
    return index >= end || credit.test(paragraph) || (isOuter && isByline(paragraph));
  });
}

function tailStart(text: string, paragraphs: readonly Span[], written: readonly string[]): number {
  const lastProse = written.findLastIndex((paragraph) => paragraph.length > tailParagraphMax);
  const markers = written.flatMap((paragraph, index) =>
    index > lastProse && (paragraphs[index]?.start ?? 0) >= text.length * tailFrom && tail.test(paragraph) ? [index] : [],
  );
  const [first] = markers;
  if (first === undefined) return paragraphs.length;
  const credited = written.findIndex(
    (paragraph, index) => index > lastProse && index < first && (paragraphs[index]?.start ?? 0) >= text.length * tailFrom && credit.test(paragraph),
  );
  return credited < 0 ? first : credited;
}
