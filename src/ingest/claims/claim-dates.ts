import type { Span } from '../../domain/quote.js';
import type { Validity } from '../../domain/validity.js';
import type { Document } from '../document.js';
import { datesOf } from '../extract/dates.js';
import type { Sentence } from '../extract/mention.js';
import type { Speech } from './speakers.js';

/**
 * When a claim holds, by the one date that its sentence gives of it: what happens is of that day, what lasts began then. A date
 * of when somebody said it is none.
 */
export function validityOf({ text, publishedOn }: Document, sentence: Sentence, claim: Span, speeches: readonly Speech[], isEvent: boolean): Validity {
  const dates = datesOf(text, sentence, publishedOn).filter(({ span }) => !speeches.some((speech) => isOfSpeech(text, span, speech.span, claim)));
  const [only, ...others] = dates;
  if (only === undefined || others.length > 0) return {};
  return isEvent && !only.isStart ? { validFrom: only.date, validTo: only.date } : { validFrom: only.date };
}

/**
 * A speech before the claim takes every date up to where its words begin ("announced on March 10 that …"), one behind the
 * claim every date from there on ("…, said Lavrov on March 10").
 */
function isOfSpeech(text: string, date: Span, speech: Span, claim: Span): boolean {
  if (speech.start >= claim.end) return date.start >= speech.start;
  if (speech.end > claim.start) return false;
  const between = text.slice(speech.end, claim.start);
  const mark = /^according/i.test(text.slice(speech.start, claim.start)) ? between.indexOf(',') : between.search(/\bthat\b(?!.*\bthat\b)|[:"“‘]/s);
  return date.start < speech.end + (mark < 0 ? between.length : mark);
}
