import type { ClaimDraft } from '../../src/domain/claim.js';
import { symmetricPredicates } from '../../src/domain/vocabulary.js';
import { type Score, scoreOf } from './score.js';

/** What of a claim is compared: whether it says the same of the same two. */
export type ComparedClaim = Pick<ClaimDraft, 'subjectId' | 'predicate' | 'objectId' | 'polarity'>;

/** A claim is right where an analyst wrote the same subject, predicate, object and polarity for the text. */
export function scoreClaims(found: readonly ComparedClaim[], wanted: readonly ComparedClaim[]): Score {
  const wantedKeys = new Set(wanted.map(keyOf));
  const foundKeys = new Set(found.map(keyOf));
  return scoreOf([...foundKeys].filter((key) => wantedKeys.has(key)).length, foundKeys.size, wantedKeys.size);
}

/** The same without the predicate: did the two ends meet at all? */
export function scorePairs(found: readonly ComparedClaim[], wanted: readonly ComparedClaim[]): Score {
  const pair = ({ subjectId, objectId }: ComparedClaim): string => [subjectId, objectId].toSorted().join(' ');
  const [foundPairs, wantedPairs] = [new Set(found.map(pair)), new Set(wanted.map(pair))];
  return scoreOf([...foundPairs].filter((key) => wantedPairs.has(key)).length, foundPairs.size, wantedPairs.size);
}

function keyOf({ subjectId, predicate, objectId, polarity }: ComparedClaim): string {
  const ends = symmetricPredicates.includes(predicate) ? [subjectId, objectId].toSorted() : [subjectId, objectId];
  return JSON.stringify([predicate, polarity, ...ends]);
}
