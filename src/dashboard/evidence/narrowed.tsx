import { ask } from '../api/ask.js';
import type { ClaimFilter } from '../api/schema-types.js';
import { useAhead } from '../api/use-ahead.js';
import { latest, useAnswer } from '../api/use-answer.js';
import { activeFilters, withoutEvidenceFilters } from '../state/active-filters.js';
import { asOfOf } from '../state/filters.js';
import { goTo, sharedState } from '../state/place.js';
import type { Shared } from '../state/shared.js';
import { numberWords } from '../words/numbers.js';
import { ClaimTotal } from './evidence.operations.js';

/** The filters that the API chooses claims by, in words; it does not choose by confidence, nor claims by kind. */
const narrowingWords = (state: Shared): readonly string[] =>
  activeFilters(state).flatMap(({ name, words }) => (name === 'kinds' || name === 'confidence' ? [] : [words]));

interface NarrowedProps {
  /** What the list is of, without the shared filters. */
  readonly filter: ClaimFilter;
  /** Claims that pass the shared filters too. */
  readonly total: number;
}

/** "6 of 45 claims, by the filters on arms control." Nothing where no filter is on. */
export function Narrowed({ filter, total }: NarrowedProps) {
  const state = sharedState.value;
  const words = narrowingWords(state);
  const questionAt = (shared: Shared) => ({ filter, asOf: asOfOf(shared) ?? null });
  const asking = useAnswer(ClaimTotal, words.length === 0 ? undefined : questionAt(state));
  useAhead(asking, state, (next) => ask(ClaimTotal, questionAt(next)));
  const whole = latest(asking)?.claims?.totalCount;
  if (words.length === 0) return null;
  const counted = whole === undefined || whole === null ? 'Not all claims are listed' : `${numberWords(total)} of ${numberWords(whole)} claims`;
  return (
    <div class="notice narrowed">
      <p>
        {counted}, by the {words.length === 1 ? 'filter' : 'filters'}: {words.join(', ')}.
      </p>
      <button type="button" onClick={() => goTo({ shared: withoutEvidenceFilters })}>
        {words.length === 1 ? 'Take it off' : 'Take them off'}
        <span class="for-listeners">, and show all claims</span>
      </button>
    </div>
  );
}
