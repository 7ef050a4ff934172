import type { Span } from '../../src/domain/quote.js';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const overlapsAny = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlaps(span, other));
