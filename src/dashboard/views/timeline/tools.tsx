import { ChosenEntities } from '../../components/chosen-entities.js';
import { Picker } from '../../components/picker.js';
import { TableSwitch } from '../../components/table-switch.js';
import type { ValuesOf } from '../../state/parameter.js';
import { goTo, ownText, ownValues } from '../../state/place.js';
import { contents, timelineParameters } from './parameters.js';

export type TimelineValues = ValuesOf<typeof timelineParameters>;

const set = (values: Partial<TimelineValues>) => goTo({ own: ownText(timelineParameters, values) });

/** Whose, of what sort, from which year to which. */
export function Tools({ own }: { readonly own: TimelineValues }) {
  return (
    <div class="view-tools">
      <h1>Timeline</h1>
      <ChosenEntities class="chosen" label="Whose" slugs={own.of} onChange={(of) => set({ of })} />
      <Picker label="Add an entity" onPick={({ slug }) => set({ of: [...new Set([...ownValues(timelineParameters).of, slug])].slice(-20) })} />
      <label class="check">
        Show
        <select value={own.show} onChange={(event) => set({ show: contents.find((name) => name === event.currentTarget.value) ?? 'offices' })}>
          {contents.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Year label="From year" value={own.start} onChange={(start) => set({ start })} />
      <Year label="To year" value={own.end} onChange={(end) => set({ end })} />
      <TableSwitch on={own.table} other="bars" onChange={(table) => set({ table })} />
    </div>
  );
}

interface YearProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** Takes a year; empty is the first or last that is known. What is no year is put back. */
function Year({ label, value, onChange }: YearProps) {
  const shown = value === 0 ? '' : String(value);
  return (
    <label class="check year">
      {label}
      <input
        key={shown}
        type="text"
        inputMode="numeric"
        placeholder="any"
        defaultValue={shown}
        onChange={({ currentTarget }) => {
          const text = currentTarget.value.trim();
          if (text === '' || /^[1-9]\d{0,3}$/.test(text)) onChange(Number(text));
          else currentTarget.value = shown;
        }}
      />
    </label>
  );
}
