import type { Value } from '../../store/engine.js';
import type { Properties } from '../../store/writes/stored-properties.js';

/** What kind of thing is wrong, which decides what to do about it. */
export type FaultKind = 'RECORD' | 'EVIDENCE' | 'DERIVED' | 'LOG';

/** Something in a graph that cannot be, in plain words, and the id of what it is wrong with. */
export interface GraphFault {
  readonly kind: FaultKind;
  readonly id: string;
  readonly message: string;
}

/** What to do about each kind of fault. */
export const adviceOn: Readonly<Record<FaultKind, string>> = {
  RECORD: 'what was recorded is damaged: restore the graph from a copy, or correct these records by hand',
  EVIDENCE: "words do not stand where they should: add the article's text again, by its id",
  DERIVED: 'what follows from the records is damaged, and they are not: "entente export", and "entente add" to an empty graph, make it anew',
  LOG: 'the change log is damaged, so that answers about the past may be wrong: restore the graph from a copy',
};

export const recordFault = (id: string, message: string): GraphFault => ({ kind: 'RECORD', id, message });
export const evidenceFault = (id: string, message: string): GraphFault => ({ kind: 'EVIDENCE', id, message });
export const derivedFault = (id: string, message: string): GraphFault => ({ kind: 'DERIVED', id, message });
export const logFault = (id: string, message: string): GraphFault => ({ kind: 'LOG', id, message });

/** The properties in which two sets of them differ, with both values; absent and null are one. */
export function differences(actual: Properties, expected: Properties, ignored: readonly string[] = []): readonly string[] {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].filter((key) => !ignored.includes(key)).sort();
  return keys.filter((key) => !isSame(actual[key], expected[key])).map((key) => `${key} is ${shown(actual[key])}, not ${shown(expected[key])}`);
}

const isSame = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Characters of a value in a message. */
const shownLengthMax = 80;

function shown(value: Value | undefined): string {
  const text = JSON.stringify(value ?? null);
  return text.length <= shownLengthMax ? text : `${text.slice(0, shownLengthMax)}…`;
}

/** What of two sets is missing, and what is too many. */
export function setDifferences(
  actual: readonly string[],
  expected: readonly string[],
): { readonly missing: readonly string[]; readonly extra: readonly string[] } {
  const left = [...actual];
  const missing = expected.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { missing, extra: left };
}
