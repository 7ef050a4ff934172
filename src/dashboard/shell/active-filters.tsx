import { goTo, linkTo, sharedState } from '../state/place.js';
import { type FilterName, type Shared, shared } from '../state/shared.js';
import { epistemicWords } from '../words/certainties.js';
import { kindWords } from '../words/kinds.js';
import { labelOf } from '../words/vocabulary.js';

interface Active {
  readonly name: FilterName;
  readonly words: string;
  readonly without: Partial<Shared>;
}

const spaced = (slug: string): string => slug.replaceAll('-', ' ');

/** Every filter that is on, with what the state is without it. */
function activeOf(state: Shared): readonly Active[] {
  const each = <T extends string>(
    name: 'kinds' | 'predicates' | 'said' | 'issues' | 'authors' | 'articles',
    items: readonly T[],
    words: (item: T) => string,
  ): readonly Active[] => items.map((item) => ({ name, words: words(item), without: { [name]: items.filter((other) => other !== item) } as Partial<Shared> }));
  return [
    ...each('kinds', state.kinds, (kind) => kindWords[kind].many),
    ...each('predicates', state.predicates, labelOf),
    ...each('said', state.said, (certainty) => epistemicWords[certainty]),
    ...each('issues', state.issues, (slug) => `on ${spaced(slug)}`),
    ...each('authors', state.authors, (slug) => `by ${spaced(slug)}`),
    ...each('articles', state.articles, (id) => `in ${id}`),
    ...(state.confidence > 0 ? [{ name: 'confidence', words: `confidence ≥ ${state.confidence}`, without: { confidence: 0 } } as const] : []),
  ];
}

const cleared: Partial<Shared> = { kinds: [], predicates: [], said: [], issues: [], authors: [], articles: [], confidence: shared.confidence.absent };

/** The filters that are on, each to be taken off; those that the view does not follow say that they count in the evidence only. */
export function ActiveFilters({ follows }: { readonly follows: readonly FilterName[] }) {
  const active = activeOf(sharedState.value);
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
