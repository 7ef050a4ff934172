import { TableSwitch } from '../../components/table-switch.js';
import { TwoPickers } from '../../components/two-pickers.js';
import { goTo, ownText, sharedState } from '../../state/place.js';
import { labelOf } from '../../words/vocabulary.js';
import { pathsParameters, structural } from './parameters.js';
import type { PathsValues } from './paths-view.js';

const setPaths = (values: Partial<PathsValues>) => goTo({ own: ownText(pathsParameters, values) });

interface ToolsProps {
  readonly names: readonly [string, string];
  readonly own: PathsValues;
}

/** Between which two, how far, and by what. */
export function Tools({ names, own }: ToolsProps) {
  return (
    <>
      <div class="view-tools">
        <h1>
          From {names[0]} to {names[1]}
        </h1>
        <TwoPickers
          names={names}
          onChange={({ first = own.from, second = own.to, isSwap }) => setPaths(isSwap ? { from: own.to, to: own.from } : { from: first, to: second })}
        />
        <label class="check">
          Steps at most
          <select value={own.steps} onChange={(event) => setPaths({ steps: Number(event.currentTarget.value) })}>
            {[1, 2, 3, 4, 5, 6].map((steps) => (
              <option key={steps} value={steps}>
                {steps}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" checked={own.together} onChange={(event) => setPaths({ together: event.currentTarget.checked })} />
          at one same time
        </label>
        <TableSwitch on={own.table} other="ways" onChange={(table) => setPaths({ table })} />
      </div>
      <Structure own={own} />
    </>
  );
}

/** Relations of structure that ways may go by. Where the filters name relations, a way goes by these, unless they are left out here. */
function Structure({ own: { without } }: { readonly own: PathsValues }) {
  const { predicates } = sharedState.value;
  return (
    <fieldset class="structure">
      <legend>Ways may go by{predicates.length > 0 ? ' those relations of the filters, and not by what is not ticked' : ''}</legend>
      {structural.map((predicate) => (
        <label key={predicate} class="check">
          <input
            type="checkbox"
            checked={!without.includes(predicate)}
            onChange={(event) => setPaths({ without: event.currentTarget.checked ? without.filter((other) => other !== predicate) : [...without, predicate] })}
          />
          {labelOf(predicate)}
        </label>
      ))}
    </fieldset>
  );
}
