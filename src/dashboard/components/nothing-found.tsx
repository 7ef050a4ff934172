import { activeDates, activeFilters } from '../state/active-filters.js';
import { isEmbedded } from '../state/embed.js';
import { linkTo } from '../state/place.js';
import { type FilterName, type Shared, shared } from '../state/shared.js';
import { useShown } from '../state/shown.js';
import { Empty } from './notice.js';

interface NothingFoundProps {
  /** What is empty, in a sentence without its full stop. */
  readonly what: string;
  /** The dates and filters that it may be empty for, if not all that count in the view. */
  readonly follows?: readonly FilterName[];
  /** What else may help, in a sentence. */
  readonly otherwise?: string;
}

/** Nothing to show by the dates and filters that are set: each of them is named, with a link that takes off that one alone. */
export function NothingFound({ what, follows, otherwise = '' }: NothingFoundProps) {
  const shown = useShown();
  const state = shown.place.shared;
  const set = [...activeDates(state), ...activeFilters(state)].filter(({ name }) => (follows ?? shown.follows).includes(name));
  // What is embedded cannot be changed, and so is given no advice.
  if (isEmbedded()) return <Empty>{what}, by the date and filters that this was made with. The full view, by the link below, can be asked for others.</Empty>;
  if (set.length === 0) return <Empty>{`${what}. ${otherwise}`.trim()}</Empty>;
  return (
    <div class="notice notice-empty">
      <p>
        {what}, by what is set above. {otherwise}
      </p>
      <ul class="set-above" aria-label="Take off what may be the cause">
        {set.map(({ name, words, without }) => (
          <li key={`${name} ${words}`}>
            <a href={linkTo({ shared: without })}>Take off “{words}”</a>
          </li>
        ))}
        {set.length > 1 && (
          <li>
            <a href={linkTo({ shared: withoutAll(set.map(({ name }) => name)) })}>Take off all {set.length}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

const withoutAll = (names: readonly FilterName[]): Partial<Shared> => Object.fromEntries(names.map((name) => [name, shared[name].absent]));
