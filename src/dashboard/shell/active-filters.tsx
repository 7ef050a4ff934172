import { activeFilters } from '../state/active-filters.js';
import { goTo, linkTo, sharedState } from '../state/place.js';
import { type FilterName, type Shared, shared } from '../state/shared.js';

const cleared: Partial<Shared> = { kinds: [], predicates: [], said: [], issues: [], authors: [], articles: [], confidence: shared.confidence.absent };

/** The filters that are on, each to be taken off; those that the view does not follow say that they count in the evidence only. */
export function ActiveFilters({ follows }: { readonly follows: readonly FilterName[] }) {
  const active = activeFilters(sharedState.value);
  if (active.length === 0) return <span class="filters-none">none</span>;
  return (
    <>
      <ul class="active-filters" aria-label="Filters that are on">
        {active.map(({ name, words, without }) => (
          <li key={`${name} ${words}`}>
            <button type="button" onClick={() => goTo({ shared: without })}>
              <span class="for-listeners">Take off: </span>
              {words}
              {!follows.includes(name) && name !== 'kinds' && <span class="only"> · evidence only</span>}
              {!follows.includes(name) && name === 'kinds' && <span class="only"> · not in this view</span>}
              <span aria-hidden="true"> ×</span>
            </button>
          </li>
        ))}
      </ul>
      <a href={linkTo({ shared: cleared })}>Take all off</a>
    </>
  );
}
