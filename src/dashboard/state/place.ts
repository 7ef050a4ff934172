import { computed, signal } from '@preact/signals';
import { openingPlace, type ParametersByView, type Place, readAddress, writeAddress } from './address.js';
import { isEmbedded } from './embed.js';
import type { Parameter, Parameters, ValuesOf } from './parameter.js';
import type { Shared } from './shared.js';

let views: ParametersByView = new Map();

/** Where the reader is: the one state that all views share, and the same as the address says. */
export const place = signal<Place>(openingPlace(views));

/** What in the address was not understood, until it is dismissed. */
export const notices = signal<readonly string[]>([]);

export const sharedState = computed<Shared>(() => place.value.shared);

/** Goes where the address says, now and whenever it changes: by a link, by going back or forward. */
export function followAddress(parametersByView: ParametersByView): void {
  views = parametersByView;
  const follow = () => {
    wasPassing = false;
    const read = readAddress(location.hash, views);
    place.value = read.place;
    notices.value = read.notices;
  };
  follow();
  addEventListener('popstate', follow);
}

/** A change of place: of the view, of what views share, of the view's own parameters. */
export interface Change {
  readonly view?: string;
  readonly shared?: Partial<Shared>;
  readonly own?: Readonly<Record<string, string | undefined>>;
}

/** The place after a change. Another view begins with its own parameters absent; what all views share stays. */
function after(change: Change): Place {
  const { view, shared, own } = place.value;
  const kept = change.view === undefined || change.view === view ? own : {};
  const merged = Object.entries({ ...kept, ...change.own }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { view: change.view ?? view, shared: { ...shared, ...change.shared }, own: Object.fromEntries(merged) };
}

/** The address of the place after a change, from its hash on. */
export const hashOf = (change: Change): string => writeAddress(after(change));

/** The same for links, which lead out of an embedded view. */
export const linkTo = (change: Change): string => `${isEmbedded() ? '/' : ''}${hashOf(change)}`;

/** Whether the last step was a passing one, which the next passing one takes the place of. */
let wasPassing = false;

/**
 * Goes there; an embedded view stays as it is, and the full view opens beside it. Steps that are passing, as while a slider
 * moves, are together one step to go back from, to where the first of them began.
 */
export function goTo(change: Change, isPassing = false): void {
  const next = after(change);
  const address = writeAddress(next);
  if (isEmbedded()) return void open(`/${address}`, '_blank', 'noopener');
  const isElsewhere = address !== location.hash;
  if (isElsewhere && isPassing && wasPassing) history.replaceState(null, '', address);
  else if (isElsewhere) history.pushState(null, '', address);
  wasPassing = isPassing && (wasPassing || isElsewhere);
  place.value = next;
}

/** Says more exactly where the reader is, as which item is looked at: no step to go back from. */
export function refine(own: NonNullable<Change['own']>): void {
  const next = after({ own });
  history.replaceState(null, '', writeAddress(next));
  place.value = next;
}

/** The values of the view's own parameters, where the reader is or at another place. */
export function ownValues<P extends Parameters>(parameters: P, { own }: Pick<Place, 'own'> = place.value): ValuesOf<P> {
  const values = Object.entries(parameters).map(([name, parameter]) => {
    const text = own[name];
    return [name, (text === undefined ? undefined : parameter.read(text)) ?? parameter.absent];
  });
  return Object.fromEntries(values) as ValuesOf<P>;
}

/** Values of a view's own parameters as text, for `goTo` and `linkTo`. */
export function ownText<P extends Parameters>(parameters: P, values: Partial<ValuesOf<P>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (parameters[name] as Parameter<unknown>).write(value)]));
}
