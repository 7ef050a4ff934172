import type { EvidenceStatus, Method } from '../api/schema-types.js';
import type { ClaimFragment } from '../claims/claim.operations.js';
import { signed } from './numbers.js';
import { labelOf } from './vocabulary.js';

export const methodWords: Readonly<Record<Method, string>> = {
  HUMAN: 'read by a person',
  RULE: 'found by a rule',
  MODEL: 'found by a language model',
  IMPORT: 'imported from a data set',
};

export const evidenceWords: Readonly<Record<EvidenceStatus, string>> = {
  VERIFIED: 'The words stand in the text, checked.',
  TEXT_NOT_HELD: 'The text is not held here, so the words are not shown.',
  BROKEN: 'The text was corrected, and the words are no longer there.',
  PLACE_NOT_GIVEN: 'It rests on the source as a whole: no place in it was given.',
};

export const ruleWords: Readonly<Record<string, string>> = {
  OVERLAPPING_HOLDERS: 'Two holders of one office at one time',
  AFFIRMED_AND_DENIED: 'One affirms what the other denies',
  OPPOSITE_STANCES: 'For and against at one time',
  OPPOSED_CONDUCT: 'Conduct that excludes the other',
  OUTSIDE_EXISTENCE: 'Before it began or after it ended',
};

type Said = Pick<ClaimFragment, 'predicate' | 'office' | 'stance'>;

/** What stands between subject and object: "cooperates with", "opposes (−2)", "is President of". */
export function verbOf({ predicate, office, stance }: Said): string {
  if (predicate === 'HOLDS_OFFICE' && office !== null) return `is ${office} of`;
  if (predicate !== 'TAKES_POSITION_ON' || stance === null) return labelOf(predicate);
  if (stance === 0) return 'is neutral on';
  return `${stance > 0 ? 'supports' : 'opposes'} (${signed(stance)})`;
}

const nameOf = (entity: { readonly name: string } | null): string => entity?.name ?? 'something that could not be read';

type Sentence = Said &
  Pick<ClaimFragment, 'polarity'> & { readonly subject: { readonly name: string } | null; readonly object: { readonly name: string } | null };

/** A claim in a line: "Denied: United States cooperates with Russia". */
export const sentenceOf = (claim: Sentence): string =>
  `${claim.polarity === 'DENIED' ? 'Denied: ' : ''}${nameOf(claim.subject)} ${verbOf(claim)} ${nameOf(claim.object)}`;
