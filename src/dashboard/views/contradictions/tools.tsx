import { Picker } from '../../components/picker.js';
import { TableSwitch } from '../../components/table-switch.js';
import type { ValuesOf } from '../../state/parameter.js';
import { goTo, ownText } from '../../state/place.js';
import { contradictionsParameters, standings } from './parameters.js';

export type ContradictionsValues = ValuesOf<typeof contradictionsParameters>;

const set = (values: Partial<ContradictionsValues>) => goTo({ own: ownText(contradictionsParameters, values) });

/** Of which entity, judged or not, and how they are shown. */
export function Tools({ own }: { readonly own: ContradictionsValues }) {
  return (
    <div class="view-tools">
      <h1>Contradictions</h1>
      {own.of !== '' && (
        <button type="button" onClick={() => set({ of: '' })}>
          on {own.of.replaceAll('-', ' ')} <span aria-hidden="true">×</span>
        </button>
      )}
      <Picker label="On an entity" onPick={({ slug }) => set({ of: slug })} />
      <label class="check">
        Show
        <select
          value={own.status}
          onChange={(event) => set({ status: standings.find((name) => name === event.currentTarget.value) ?? contradictionsParameters.status.absent })}
        >
          {standings.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <TableSwitch on={own.table} other="two sides" onChange={(table) => set({ table })} />
    </div>
  );
}
