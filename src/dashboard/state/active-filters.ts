import { epistemicWords } from '../words/certainties.js';
import { dateWords, knownWords } from '../words/dates.js';
import { kindWords } from '../words/kinds.js';
import { spaced } from '../words/slugs.js';
import { labelOf } from '../words/vocabulary.js';
import type { FilterName, Shared } from './shared.js';

interface ActiveFilter {
  readonly name: FilterName;
  readonly words: string;
  /** The state without it. */
  readonly without: Partial<Shared>;
}

/** What takes off every filter that the evidence follows, but the dates. */
export const withoutEvidenceFilters = { predicates: [], said: [], issues: [], authors: [], articles: [], confidence: 0 } as const satisfies Partial<Shared>;

/** Every date that is set. */
export const activeDates = ({ on, known, certain }: Shared): readonly ActiveFilter[] => [
  ...(on === '' ? [] : [{ name: 'on', words: `as of ${dateWords(on)}`, without: { on: '', certain: false } } as const]),
  ...(on === '' || !certain ? [] : [{ name: 'certain', words: 'for certain', without: { certain: false } } as const]),
  ...(known === '' ? [] : [{ name: 'known', words: `as known on ${knownWords(known)}`, without: { known: '' } } as const]),
];

/** Every filter that is on, but the dates. */
export function activeFilters(state: Shared): readonly ActiveFilter[] {
  const each = <T extends string>(
    name: 'kinds' | 'predicates' | 'said' | 'issues' | 'authors' | 'articles',
    items: readonly T[],
    words: (item: T) => string,
  ): readonly ActiveFilter[] =>
    items.map((item) => ({ name, words: words(item), without: { [name]: items.filter((other) => other !== item) } as Partial<Shared> }));
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
