import { neverRetracted } from './as-of.js';
import type { Polarity } from './claim.js';
import { firstDay, lastDay, type PartialDate } from './partial-date.js';

/** The columns of a claim that its relationship is folded from. */
export interface FoldableClaim {
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
  readonly validEarliest: string;
  readonly validLatest: string;
  readonly polarity: Polarity;
  readonly articleId?: string | undefined;
  readonly retractedAt: string;
}

/** What the claims of one subject, predicate and object amount to. */
export interface RelationshipFold {
  /** Claims that assert it and are not retracted. */
  readonly claimCount: number;
  /** Claims that deny it and are not retracted. */
  readonly denialCount: number;
  /** Different articles behind them. */
  readonly sourceCount: number;
  /** The hull of their validity: absent where an end is open. A fold cannot hold disjoint spells; the claims do. */
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
  readonly validEarliest: string;
  readonly validLatest: string;
}

/**
 * Folds the claims of one relationship, in any order. It is asserted by the affirmed ones that are not retracted; a fold
 * of nothing but retracted or denied claims still is one, with a count of 0, or answers about the past would lose it.
 */
export function foldClaims(claims: readonly FoldableClaim[]): RelationshipFold {
  const live = claims.filter((claim) => claim.retractedAt === neverRetracted);
  const asserting = live.filter((claim) => claim.polarity === 'AFFIRMED');
  const shown = asserting.length > 0 ? asserting : live.length > 0 ? live : claims;
  const first = shown.reduce((a, b) => (startsBefore(b, a) ? b : a));
  const last = shown.reduce((a, b) => (endsAfter(b, a) ? b : a));
  return {
    claimCount: asserting.length,
    denialCount: live.length - asserting.length,
    sourceCount: new Set(asserting.map((claim) => claim.articleId).filter((id) => id !== undefined)).size,
    validFrom: first.validEarliest === firstDay ? undefined : first.validFrom,
    validTo: last.validLatest === lastDay ? undefined : last.validTo,
    validEarliest: first.validEarliest,
    validLatest: last.validLatest,
  };
}

// Ties go to the text that sorts first, so that the order of the claims changes nothing.
const startsBefore = (a: FoldableClaim, b: FoldableClaim): boolean =>
  a.validEarliest === b.validEarliest ? (a.validFrom ?? '') < (b.validFrom ?? '') : a.validEarliest < b.validEarliest;

const endsAfter = (a: FoldableClaim, b: FoldableClaim): boolean =>
  a.validLatest === b.validLatest ? (a.validTo ?? '') < (b.validTo ?? '') : a.validLatest > b.validLatest;
