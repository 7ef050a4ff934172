import { KindMark } from '../components/kind-mark.js';
import { Picker } from '../components/picker.js';
import { goTo, place, sharedState } from '../state/place.js';
import type { FilterName, Shared } from '../state/shared.js';
import { views } from '../views.js';
import { certainties, epistemicWords } from '../words/certainties.js';
import { entityKinds, kindWords } from '../words/kinds.js';
import { predicateGroups } from '../words/predicates.js';
import { labelOf } from '../words/vocabulary.js';
import { ActiveFilters } from './active-filters.js';

/** What is counted by the filters: kinds, relations, issues, sources, confidence. The evidence panel follows all but the kinds. */
export function FilterBar() {
  return (
    <section class="filters" aria-label="Filters">
      <details>
        <summary>Filters</summary>
        <div class="filter-sheet">
          <Checks
            legend="Kinds"
            name="kinds"
            all={entityKinds}
            label={(kind) => (
              <>
                <KindMark kind={kind} /> {kindWords[kind].many}
              </>
            )}
          />
          {predicateGroups.map(({ group, predicates }) => (
            <Checks key={group} legend={`Relations: ${group}`} name="predicates" all={predicates} label={labelOf} />
          ))}
          <Checks legend="Said as" name="said" all={certainties} label={(certainty) => epistemicWords[certainty]} />
          <fieldset>
            <legend>Issues and sources</legend>
            <Picker label="Add an issue" kinds={['ISSUE', 'AGREEMENT']} onPick={({ slug }) => add('issues', slug)} />
            <Picker label="Add an author" onPick={({ slug }) => add('authors', slug)} />
            <Confidence />
          </fieldset>
        </div>
      </details>
      <ActiveFilters follows={views.find(({ name }) => name === place.value.view)?.follows ?? []} />
    </section>
  );
}

const add = (name: 'issues' | 'authors', slug: string) => goTo({ shared: { [name]: [...new Set([...sharedState.value[name], slug])] } });

interface ChecksProps<T> {
  readonly legend: string;
  readonly name: Extract<FilterName, 'kinds' | 'predicates' | 'said'>;
  readonly all: readonly T[];
  readonly label: (item: T) => preact.ComponentChildren;
}

function Checks<T extends string>({ legend, name, all, label }: ChecksProps<T>) {
  const chosen: readonly string[] = sharedState.value[name];
  const toggle = (item: string, isOn: boolean) =>
    goTo({ shared: { [name]: isOn ? [...chosen, item] : chosen.filter((each) => each !== item) } as Partial<Shared> });
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map((item) => (
        <label key={item} class="check">
          <input type="checkbox" checked={chosen.includes(item)} onChange={(event) => toggle(item, event.currentTarget.checked)} />
          <span>{label(item)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Confidence() {
  const { confidence } = sharedState.value;
  return (
    <label class="confidence">
      Confidence at least {confidence === 0 ? '0: all' : confidence}
      <input
        type="range"
        min="0"
        max="1"
        step="0.1"
        value={confidence}
        onChange={(event) => goTo({ shared: { confidence: Number(event.currentTarget.value) } })}
      />
    </label>
  );
}
