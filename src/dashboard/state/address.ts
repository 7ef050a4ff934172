import type { Parameter, Parameters } from './parameter.js';
import { type Shared, shared } from './shared.js';

/** What a link says: the view, what all views share, and the view's own parameters, still as text. */
export interface Place {
  readonly view: string;
  readonly shared: Shared;
  readonly own: Readonly<Record<string, string>>;
}

/** What an address says, and what in it was not understood. */
export interface ReadAddress {
  readonly place: Place;
  readonly notices: readonly string[];
}

/** The parameters of each view that there is, the opening view first. */
export type ParametersByView = ReadonlyMap<string, Parameters>;

const absentShared = Object.fromEntries(Object.entries(shared).map(([name, { absent }]) => [name, absent])) as Shared;

export const openingPlace = (views: ParametersByView): Place => ({ view: [...views.keys()][0] ?? '', shared: absentShared, own: {} });

/** `#/network?on=1999-06&select=russia`. What is not known or not well formed is left out, with a notice each. */
export function readAddress(hash: string, views: ParametersByView): ReadAddress {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const named = path.replace(/^\//, '');
  const opening = openingPlace(views);
  const isKnown = named === '' || views.has(named);
  const view = isKnown && named !== '' ? named : opening.view;
  const notices = isKnown ? [] : [`There is no view “${named}”; this is the opening page.`];
  const own: Record<string, string> = {};
  const common: Record<string, unknown> = { ...absentShared };
  const known = new Map<string, Parameter<unknown>>(Object.entries({ ...views.get(view), ...shared }));
  for (const [name, text] of new URLSearchParams(query)) {
    const parameter = known.get(name);
    const value = parameter?.read(text);
    if (value === undefined) notices.push(noticeOf(name, text, parameter));
    else if (name in shared) common[name] = value;
    else own[name] = text;
  }
  return { place: { view, shared: common as Shared, own }, notices };
}

function noticeOf(name: string, text: string, parameter: Parameter<unknown> | undefined): string {
  if (parameter === undefined) return `The address has “${name}”, which means nothing here; it was left out.`;
  return `The address has “${name}=${text.slice(0, 60)}”, which is not understood; it was left out.`;
}

/** The address of a place. One place has one address. */
export function writeAddress({ view, shared: common, own }: Place): string {
  const pairs = Object.entries(shared).flatMap(([name, parameter]) => {
    const text = (parameter as Parameter<unknown>).write(common[name as keyof Shared]);
    return text === undefined ? [] : [[name, text] as const];
  });
  const query = [...Object.entries(own), ...pairs].map(([name, text]) => `${name}=${encode(text)}`).join('&');
  return `#/${view}${query === '' ? '' : `?${query}`}`;
}

/** As readable as an address may be: commas, colons and tildes stay. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
