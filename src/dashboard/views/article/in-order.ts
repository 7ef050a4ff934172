import type { PlacedClaim } from './find-claims.js';

/** By where their words begin; those that rest on the whole article come last, as they were given. */
export const inOrder = <T extends { readonly evidence: PlacedClaim['evidence'] }>(claims: readonly T[]): readonly T[] =>
  claims.toSorted((a, b) => beginOf(a) - beginOf(b));

/** Far behind any text, and finite, so that two of them can be compared. */
const nowhere = Number.MAX_SAFE_INTEGER;

const beginOf = ({ evidence }: { readonly evidence: PlacedClaim['evidence'] }): number =>
  Math.min(nowhere, ...(evidence ?? []).flatMap(({ start }) => (start === null ? [] : [start])));
