import type { PlacedClaim } from './find-claims.js';

/** A piece of a text, with the claims whose words it belongs to; where several overlap, the one with the fewest words first. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly string[];
}

interface Span {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text wherever the words of a claim begin or end. The pieces make up the whole text; places outside it are left out. */
export function segmentsOf(text: string, claims: readonly Pick<PlacedClaim, 'id' | 'evidence'>[]): readonly Segment[] {
  const spans = claims.flatMap((claim) => spansOf(claim, text.length)).toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = spans.filter((span) => span.start <= start && span.end >= end).map(({ claim }) => claim);
    return { start, text: text.slice(start, end), claims: [...new Set(over)] };
  });
}

const spansOf = ({ id, evidence }: Pick<PlacedClaim, 'id' | 'evidence'>, length: number): readonly Span[] =>
  (evidence ?? []).flatMap(({ start, end, status }) =>
    status === 'VERIFIED' && start !== null && end !== null && start >= 0 && start < end && end <= length ? [{ claim: id, start, end }] : [],
  );
