import { Picker } from '../../components/picker.js';
import { TableSwitch } from '../../components/table-switch.js';
import type { ValuesOf } from '../../state/parameter.js';
import { goTo, ownText, ownValues } from '../../state/place.js';
import type { Stances } from './find-stances.js';
import { type Order, orders, stancesParameters } from './parameters.js';
import type { StancesValues } from './stances-view.js';

const set = (values: Partial<ValuesOf<typeof stancesParameters>>) => goTo({ own: ownText(stancesParameters, values) });

const orderWords: Readonly<Record<Order, string>> = {
  likeness: 'likeness: each beside the one most like it',
  evidence: 'number of positions',
  name: 'name',
};

interface ToolsProps {
  readonly stances: Stances;
  readonly own: StancesValues;
}

/** Whose positions, in what order, and how they are shown. */
export function Tools({ stances, own }: ToolsProps) {
  return (
    <div class="view-tools">
      <h1>Stances</h1>
      <Chosen stances={stances} own={own} />
      <Picker label="Add an actor" onPick={({ slug }) => set({ of: [...new Set([...ownValues(stancesParameters).of, slug])].slice(-20) })} />
      <Ordering stances={stances} own={own} />
      <TableSwitch on={own.table} other="matrix" onChange={(table) => set({ table })} />
    </div>
  );
}

/** Those that were picked, each to be taken away; one without a position is still among them. */
function Chosen({ stances, own }: ToolsProps) {
  const chosen = own.of.filter((slug) => !stances.unknown.includes(slug));
  if (own.of.length === 0) return <span class="quiet">of everybody who takes one</span>;
  const nameOf = (slug: string) => stances.actors.find((actor) => actor.slug === slug)?.name ?? `${slug.replaceAll('-', ' ')} (no position)`;
  return (
    <ul class="chosen" aria-label="Whose positions">
      {chosen.map((slug) => (
        <li key={slug}>
          <button type="button" aria-label={`Take ${nameOf(slug)} away`} onClick={() => set({ of: own.of.filter((other) => other !== slug) })}>
            {nameOf(slug)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Ordering({ stances: { actors }, own }: ToolsProps) {
  const choose = (value: string) => {
    const order = orders.find((name) => name === value);
    set(order === undefined ? { like: value.slice(1) } : { order, like: '' });
  };
  return (
    <label class="check">
      Order by
      <select value={own.like === '' ? own.order : `~${own.like}`} onChange={(event) => choose(event.currentTarget.value)}>
        {orders.map((order) => (
          <option key={order} value={order}>
            {orderWords[order]}
          </option>
        ))}
        {actors
          .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
          .map(({ slug, name }) => (
            <option key={slug} value={`~${slug}`}>
              agreement with {name}
            </option>
          ))}
      </select>
    </label>
  );
}
