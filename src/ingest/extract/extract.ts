import type { Span } from '../../domain/quote.js';
import type { Document } from '../document.js';
import type { Gazetteer, KnownName } from './gazetteer.js';
import { startsUpper } from './letters.js';
import type { Mention, Sentence } from './mention.js';
import { nameRunsOf } from './name-runs.js';
import { paragraphsOf } from './paragraphs.js';
import { isPast, rolesOf } from './roles.js';
import { sentencesOf } from './sentences.js';
import { splitRun } from './split-run.js';
import { tokensOf } from './tokens.js';

/** The sentences of an article's body and the names in them, in the order in which they stand. */
export interface Extracted {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

export function extract(document: Document, gazetteer: Gazetteer): Extracted {
  const { text, asides } = document;
  const isAside = (span: Span): boolean => asides.some((aside) => aside.start < span.end && span.start < aside.end);
  const sentences = paragraphsOf(text)
    .filter((paragraph) => !isAside(paragraph))
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .map((span) => ({ ...span, tokens: tokensOf(text, span), isHeading: isHeading(text.slice(span.start, span.end)) }));
  return { sentences, mentions: sentences.flatMap((sentence, index) => mentionsOf(text, sentence, index, knownIn(text, sentence, gazetteer))) };
}

/** "US$". */
const isMoney = (text: string, end: number): boolean => /[$€£]/.test(text.charAt(end));

/** Sentence by sentence: no name reaches over its end. */
const knownIn = (text: string, sentence: Span, gazetteer: Gazetteer): readonly KnownName[] =>
  gazetteer(text.slice(sentence.start, sentence.end))
    .map((name) => ({ ...name, start: sentence.start + name.start, end: sentence.start + name.end }))
    .filter(({ end }) => !isMoney(text, end));

/** A sentence without a full stop in which nearly every long word has a capital. */
function isHeading(sentence: string): boolean {
  const words = sentence.split(/\s+/).filter((word) => word.length > 3);
  return !/[.;:,]["”’)]*$/.test(sentence) && words.length > 1 && words.filter(startsUpper).length >= words.length * 0.8;
}

function mentionsOf(text: string, sentence: Sentence, index: number, known: readonly KnownName[]): readonly Mention[] {
  const issues = known.filter(({ isIssue }) => isIssue);
  const names = known.filter(({ isIssue }) => !isIssue);
  const runs = sentence.isHeading ? [] : nameRunsOf(sentence.tokens).filter(({ end }) => !isMoney(text, end));
  const parts = distinct(runs.flatMap((run) => splitRun(text, widen(run, names), names)));
  const apart = names.filter((name) => !runs.some((run) => run.start < name.end && name.start < run.end)).map((name) => ({ ...name, known: name }));
  const mentions = [...parts, ...apart, ...issues.map((issue) => ({ ...issue, known: issue }))].map((part) => mentionOf(part, index));
  const roles = rolesOf(text, sentence.tokens, names, index).filter(({ span }) => !isPast(sentence.tokens, span.start));
  return [...mentions, ...roles].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Two runs that one known name joins (`Peter the Great`) give it twice. */
const distinct = <T extends Span>(parts: readonly T[]): readonly T[] => [...new Map(parts.map((part) => [`${part.start} ${part.end}`, part])).values()];

/** A known name that a run cuts into belongs to it: `the Brookings Institution’s`. */
function widen(run: Span, names: readonly KnownName[]): Span {
  const cut = names.filter((name) => name.start < run.end && run.start < name.end);
  return { start: Math.min(run.start, ...cut.map(({ start }) => start)), end: Math.max(run.end, ...cut.map(({ end }) => end)) };
}

function mentionOf(
  { start, end, known, title }: Span & { readonly known?: KnownName | undefined; readonly title?: string | undefined },
  sentence: number,
): Mention {
  const span = { start, end };
  if (known === undefined) return { form: 'UNKNOWN', span, sentence, title };
  return { form: known.form, span, sentence, title, entityIds: known.entityIds, isIssue: known.isIssue };
}
