import { EntenteError } from '../domain/errors.js';
import type { Parameters, Value } from './engine.js';

/**
 * Refuses what one engine would store and the other would not: undefined, NaN, infinities, integers beyond 2^53,
 * lists that are nested, mixed or hold null. Throws `INVALID_INPUT` naming the parameter.
 */
export function checkParameters(parameters: Parameters): void {
  const fault = faultIn(parameters);
  if (fault !== undefined) throw new EntenteError('INVALID_INPUT', `cannot store ${fault.what} ($${fault.path.join('')})`);
}

/** What cannot be stored, and the way to it. Only put together where there is a fault: big batches are checked often. */
interface ValueFault {
  readonly what: string;
  readonly path: readonly string[];
}

function faultOf(value: Value | undefined): ValueFault | undefined {
  if (value === undefined) return { what: 'undefined', path: [] };
  if (typeof value === 'number') return isStorableNumber(value) ? undefined : { what: String(value), path: [] };
  if (value === null || typeof value !== 'object') return undefined;
  return isList(value) ? faultInList(value) : faultIn(value, '.');
}

function faultIn(map: { readonly [key: string]: Value }, separator = ''): ValueFault | undefined {
  for (const key in map) {
    const fault = faultOf(map[key]);
    if (fault !== undefined) return { ...fault, path: [`${separator}${key}`, ...fault.path] };
  }
  return undefined;
}

function faultInList(list: readonly Value[]): ValueFault | undefined {
  for (let index = 0; index < list.length; index++) {
    const inner = list[index];
    const fault = inner === null ? { what: 'null in a list', path: [] } : faultOf(inner);
    if (fault !== undefined) return { ...fault, path: [`[${index}]`, ...fault.path] };
    if (typeof inner !== typeof list[0]) return { what: 'a list of unlike things', path: [] };
  }
  return undefined;
}

// `Array.isArray` does not tell read-only lists apart.
const isList = (value: object): value is readonly Value[] => Array.isArray(value);

const isStorableNumber = (value: number): boolean => Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
