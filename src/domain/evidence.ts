import type { EvidenceSelector } from './claim.js';
import { contextLength, findQuote, isSameQuote, type Span } from './quote.js';

/** A selector that was found in its text, or why it was not. */
export type Located = { readonly selector: EvidenceSelector } | { readonly fault: string };

/**
 * Finds the place that a selector means in an article's canonical text. The quote must stand there exactly (white
 * space, curly quotes and dashes aside); prefix and suffix choose among several places. Gives the selector back
 * with offsets, the exact words and `contextLength` characters on each side.
 */
export function locateEvidence(text: string, selector: EvidenceSelector): Located {
  const span = selector.start === undefined ? findByQuote(text, selector) : checkSpan(text, selector);
  return typeof span === 'string' ? { fault: span } : { selector: selectorAt(text, span) };
}

/** What is wrong with a selector that cannot be checked against a text, since none is held. */
export function selectorFault(selector: EvidenceSelector): string | undefined {
  const { start, end, quote } = selector;
  if (start === undefined && end === undefined) return quote === undefined || quote.trim() === '' ? 'evidence needs start and end, or a quote' : undefined;
  if (start === undefined || end === undefined) return 'give both start and end';
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) return `start ${start} and end ${end} are no place in a text`;
  return undefined;
}

function checkSpan(text: string, selector: EvidenceSelector): Span | string {
  const { start = 0, end = 0, quote } = selector;
  const fault = selectorFault(selector);
  if (fault !== undefined) return fault;
  if (end > text.length) return `end ${end} lies beyond the article's text (${text.length} characters)`;
  if (quote !== undefined && !isSameQuote(text.slice(start, end), quote)) return 'the quote does not stand at start and end, word for word';
  return { start, end };
}

function findByQuote(text: string, selector: EvidenceSelector): Span | string {
  const fault = selectorFault(selector);
  if (fault !== undefined) return fault;
  const places = findQuote(text, selector.quote ?? '', selector);
  const [place] = places;
  if (place === undefined)
    return findQuote(text, selector.quote ?? '').length > 0
      ? 'the quote is in the article, but not between this prefix and suffix'
      : 'the quote is not in the article, word for word';
  return places.length === 1 ? place : `the quote stands in ${places.length} places: add prefix or suffix, or start and end`;
}

function selectorAt(text: string, { start, end }: Span): EvidenceSelector {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}
