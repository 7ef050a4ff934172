import { ChosenEntities } from '../../components/chosen-entities.js';
import { Picker } from '../../components/picker.js';
import type { ValuesOf } from '../../state/parameter.js';
import { goTo, ownText, ownValues } from '../../state/place.js';
import type { NetworkValues } from './find-surroundings.js';
import { networkParameters } from './parameters.js';

const set = (values: Partial<ValuesOf<typeof networkParameters>>) => goTo({ own: ownText(networkParameters, values) });

/** Around whom, how far, and how it is shown. */
export function Toolbar({ own }: { readonly own: NetworkValues }) {
  return (
    <div class="network-toolbar">
      <h1>Network</h1>
      <button type="button" aria-pressed={own.all} onClick={() => set({ all: !own.all })}>
        {own.all ? 'Around some entities' : 'Everything'}
      </button>
      {!own.all && <AroundWhom own={own} />}
      <button type="button" aria-pressed={own.table} onClick={() => set({ table: !own.table })}>
        {own.table ? 'Show the drawing' : 'Show as table'}
      </button>
    </div>
  );
}

function AroundWhom({ own }: { readonly own: NetworkValues }) {
  return (
    <>
      <ChosenEntities class="active-filters" label="Around whom" slugs={own.of} onChange={(of) => set({ of })} />
      <Picker label="Add an entity" onPick={({ slug }) => set({ of: [...new Set([...ownValues(networkParameters).of, slug])] })} />
      <label class="check">
        Steps
        <select value={own.hops} onChange={(event) => set({ hops: Number(event.currentTarget.value) })}>
          <option value="1">1</option>
          <option value="2">2</option>
          <option value="3">3</option>
        </select>
      </label>
      <label class="check">
        <input type="checkbox" checked={own.isolated} onChange={(event) => set({ isolated: event.currentTarget.checked })} />
        also isolated ones
      </label>
    </>
  );
}
