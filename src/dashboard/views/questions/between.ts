import { type Asking, useAnswer } from '../../api/use-answer.js';
import { asOfOf } from '../../state/filters.js';
import { sharedState } from '../../state/place.js';
import { numberWords } from '../../words/numbers.js';
import { groupOf } from '../../words/predicates.js';
import { BetweenTwo, type BetweenTwoQuery, type SaidFragment } from './questions.operations.js';
import type { Actor } from './questions-view.js';

export interface OfTwo {
  readonly a: Actor;
  readonly b: Actor;
}

/** What is said of the two: asked once for all questions that need it. */
export const useBetween = ({ a, b }: OfTwo): Asking<BetweenTwoQuery> =>
  useAnswer(BetweenTwo, { a: { slug: a.slug }, b: { slug: b.slug }, asOf: asOfOf(sharedState.value) ?? null });

export const saidIn = ({ claims }: BetweenTwoQuery): readonly SaidFragment[] => claims?.nodes ?? [];

/** Says that not all that is said of the two was looked at, if so. */
export function leftOut(between: BetweenTwoQuery): string | undefined {
  const [looked, total] = [saidIn(between).length, between.claims?.totalCount ?? 0];
  return looked < total ? `Of the ${numberWords(total)} claims on the two, the newest ${numberWords(looked)} are counted here.` : undefined;
}

/** Whether a claim speaks for the two getting on (asserted cooperation, denied conflict), against it, or about neither. */
export function tendencyOf({ predicate, polarity }: Pick<SaidFragment, 'predicate' | 'polarity'>): 'for' | 'against' | 'neither' {
  const group = groupOf(predicate);
  if (group !== 'cooperation' && group !== 'conflict') return 'neither';
  return (group === 'cooperation') === (polarity === 'AFFIRMED') ? 'for' : 'against';
}
