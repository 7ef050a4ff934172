import { type Answer, ask } from '../../api/ask.js';
import type { AsOf, EntityKind, Predicate } from '../../api/schema-types.js';
import { asOfOf, chosenOrNull } from '../../state/filters.js';
import type { ValuesOf } from '../../state/parameter.js';
import type { Shared } from '../../state/shared.js';
import { predicatesOf, splitExpansion } from './expansion.js';
import { Surroundings as SurroundingsQuery, type SurroundingsQueryVariables, WayBetween, type WayBetweenQuery } from './network.operations.js';
import type { networkParameters } from './parameters.js';
import { relationsOf, type Surroundings, united } from './subgraph.js';
import { findUnknown, withoutThose } from './unknown-names.js';

export type NetworkValues = ValuesOf<typeof networkParameters>;

/** All that a drawing needs. */
export interface Found {
  /** As of the date chosen: what is drawn. */
  readonly present: Surroundings;
  /** At any time, and as of the date: what the layout is made of. */
  readonly ever: Surroundings;
  /** Entities there are around the focus, before the list was cut. */
  readonly total: number;
  readonly truncated: boolean;
  /** Expansions that found more than they add. */
  readonly cutExpansions: number;
  /** The way that is lit up; `undefined` where none was asked for. */
  readonly way: WayBetweenQuery['paths'] | undefined;
  /** Names in the address that nothing bears. */
  readonly unknown: readonly string[];
}

/** The most neighbours that one expansion adds. */
export const expansionMax = 60;

const nothing: Surroundings = { nodes: [], relations: [] };

/** All that is asked for and known; which names are not is looked up where something is missing, as one of them spoils the whole question. */
export async function findSurroundings(own: NetworkValues, shared: Shared): Promise<Answer<Found>> {
  const found = await findAll(own, shared);
  if (found.faults.length === 0 && found.data.way !== null) return found;
  const unknown = await findUnknown(own);
  if (unknown.length === 0) return found;
  const known = withoutThose(own, unknown);
  if (known.of.length === 0)
    return { data: { present: nothing, ever: nothing, total: 0, truncated: false, cutExpansions: 0, way: undefined, unknown }, faults: [] };
  const { data, faults } = await findAll(known, shared);
  return { data: { ...data, unknown }, faults };
}

/** Asks for everything at once: the surroundings, each expansion, and the way, as of the date and at any time. */
async function findAll(own: NetworkValues, shared: Shared): Promise<Answer<Found>> {
  const asOf = asOfOf(shared) ?? null;
  const atAnyTime = shared.known === '' ? null : { known: shared.known };
  const questions = questionsOf(own, shared.kinds, shared.predicates);
  const [present, ever, way] = await Promise.all([askAll(questions, asOf), askAll(questions, atAnyTime), askWay(own.path, shared.predicates, asOf)]);
  const [first] = present;
  const now = united([...present.map(({ found }) => found), ...surroundingsOfWay(way)]);
  return {
    data: {
      present: now,
      ever: united([now, ...ever.map(({ found }) => found)]),
      total: first?.total ?? 0,
      cutExpansions: present.slice(1).filter(({ total }) => total > expansionMax).length,
      truncated: present.some(({ truncated }) => truncated),
      way,
      unknown: [],
    },
    faults: [...present, ...ever].flatMap(({ faults }) => faults),
  };
}

type Question = Omit<SurroundingsQueryVariables, 'asOf'>;

function questionsOf({ of, hops, max, expand }: NetworkValues, kinds: readonly EntityKind[], predicates: readonly Predicate[]): readonly Question[] {
  const chosen = chosenOrNull(predicates);
  const around: Question = { of: of.map((slug) => ({ slug })), hops, maxNodes: max, predicates: chosen, kinds: chosenOrNull(kinds) };
  const expansions = expand.map(splitExpansion).flatMap(({ slug, predicate }): readonly Question[] => {
    const named = predicatesOf(predicate);
    const isLeftOut = named?.every((name) => chosen?.includes(name) === false);
    return isLeftOut ? [] : [{ ...around, of: [{ slug }], hops: 1, maxNodes: expansionMax, predicates: named ?? chosen }];
  });
  return [around, ...expansions];
}

const askAll = (questions: readonly Question[], asOf: AsOf | null) =>
  Promise.all(
    questions.map(async (question) => {
      const { data, faults } = await ask(SurroundingsQuery, { ...question, asOf });
      const { nodes = [], edges = [], totalNodes = 0, truncated = false } = data.neighborhood ?? {};
      return { found: { nodes, relations: relationsOf(edges) }, total: totalNodes, truncated, faults };
    }),
  );

async function askWay([pair]: readonly string[], predicates: readonly Predicate[], asOf: AsOf | null): Promise<Found['way']> {
  const [from, to] = pair?.split('~') ?? [];
  if (from === undefined || to === undefined) return undefined;
  const { data } = await ask(WayBetween, { from: { slug: from }, to: { slug: to }, predicates: chosenOrNull(predicates), asOf });
  return data.paths;
}

const surroundingsOfWay = (way: Found['way']): readonly Surroundings[] =>
  (way?.paths ?? []).map(({ hops }) => ({
    nodes: hops.flatMap(({ from, to }) => [from, to]),
    relations: relationsOf(hops.map(({ relationship }) => relationship)),
  }));
