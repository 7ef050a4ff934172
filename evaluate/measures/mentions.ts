import type { EntityKind } from '../../src/domain/kinds.js';
import type { Span } from '../../src/domain/quote.js';
import type { FoundMention } from '../reading.js';
import type { Score } from './score.js';
import { isSame, overlapsAny } from './spans.js';

/** A name that a reader marked; several kinds where the marks of a data set do not tell ours apart, none where they say nothing of it. */
export interface WantedMention extends Span {
  readonly kinds: readonly EntityKind[];
}

export interface MentionScores {
  /** The very same characters. */
  readonly exact: Score;
  /** At least one character in common. */
  readonly overlap: Score;
  /** Of the names found exactly, those of the right kind; one that was taken for a place has none, and is wrong. */
  readonly kinds: Score;
}

/**
 * Compares names found with names wanted. Terms are no names, whatever names stand in them, and are left out. What was
 * found in an `ignored` place counts neither way, unless a wanted name is there too.
 */
export function scoreMentions(found: readonly FoundMention[], wanted: readonly WantedMention[], ignored: readonly Span[]): MentionScores {
  const counted = found.filter((mention) => !mention.isTerm && (overlapsAny(mention, wanted) || !overlapsAny(mention, ignored)));
  const pairs = counted.flatMap((mention) => {
    const kinds = wanted.filter((each) => isSame(each, mention)).flatMap((each) => each.kinds);
    return kinds.length > 0 ? [{ kind: mention.kind, kinds }] : [];
  });
  const rightKinds = pairs.filter(({ kind, kinds }) => kind !== undefined && kinds.includes(kind)).length;
  return {
    exact: {
      foundRight: counted.filter((mention) => wanted.some((each) => isSame(each, mention))).length,
      found: counted.length,
      wantedFound: wanted.filter((each) => counted.some((mention) => isSame(each, mention))).length,
      wanted: wanted.length,
    },
    overlap: {
      foundRight: counted.filter((mention) => overlapsAny(mention, wanted)).length,
      found: counted.length,
      wantedFound: wanted.filter((each) => overlapsAny(each, counted)).length,
      wanted: wanted.length,
    },
    kinds: { foundRight: rightKinds, found: pairs.length, wantedFound: rightKinds, wanted: pairs.length },
  };
}
