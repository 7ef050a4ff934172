import type { AsOf } from '../../../src/domain/as-of.js';
import { epistemics, methods, polarities } from '../../../src/domain/claim.js';
import { actorKinds, entityKinds } from '../../../src/domain/kinds.js';
import { parsePartialDate } from '../../../src/domain/partial-date.js';
import { predicateNames } from '../../../src/domain/vocabulary.js';
import { asOfParameters, knownParameters } from '../../../src/store/as-of-parameters.js';
import type { Parameters, Value } from '../../../src/store/engine.js';
import { beforeAll } from '../../../src/store/page.js';
import type { Properties } from '../../../src/store/writes/stored-properties.js';
import type { Draw } from '../random-draw.js';
import { days, idsOf, instants, type RawGraph, textOf } from '../raw-graph.js';

/**
 * Draws the parameters of one statement for a graph. What a writing statement creates is always new. Neo4j plans a
 * statement anew for every order of magnitude of a list's or text's length (0, 1, up to 10, up to 100 …), at a few tenths
 * of a second each: so lists are of two to ten and texts of eleven or more, but where the draw is odd.
 */
export type DrawParameters = (draw: Draw, graph: RawGraph) => Parameters;

const drawAsOf = (draw: Draw): AsOf => ({
  match: draw.pick(['POSSIBLE', 'CERTAIN']),
  ...(draw.chance(0.6) && { valid: parsePartialDate(draw.pick(['1922', '1985', '1991-12', '1991-12-25', '2014-02-20'])) }),
  ...(draw.chance(0.6) && { known: drawInstant(draw) }),
});

export const drawInstant = (draw: Draw): string => draw.pick([...instants, '2025-12-31T00:00:00.000Z', '2026-01-15T00:00:00.000Z']);

export function drawBounds(draw: Draw): Parameters {
  const bounds = asOfParameters(drawAsOf(draw));
  return draw.chance(0.2) ? { ...bounds, retractedAfter: draw.odd ? '' : '0000-01-01T00:00:00.000Z' } : bounds;
}

export const drawKnown = (draw: Draw): Parameters => knownParameters(draw.chance(0.4) ? {} : { known: drawInstant(draw) });

/** Some ids, and unknown ones. */
export const someOf = (draw: Draw, ids: readonly string[]): readonly string[] =>
  draw.odd ? [...new Set(draw.some(ids, 1))] : [...new Set([...draw.some(ids, 6), 'missing', 'absent'])];

export const entityIds = (graph: RawGraph) => idsOf(graph.entities);
export const relationshipIds = (graph: RawGraph) => idsOf(graph.relationships);

export const valuesOf = (rows: readonly Properties[], key: string): readonly string[] =>
  rows.flatMap((row) => (row[key] === undefined ? [] : [textOf(row, key)]));

/** A filter in its normal form, of every field that a statement knows and one that it does not. */
function drawAlternatives(draw: Draw, fields: Readonly<Record<string, readonly string[]>>): Value {
  const names = [...Object.keys(fields), 'nothing'];
  const drawTerm = (): Value => {
    const field = draw.pick(names);
    const values = fields[field] ?? [];
    const [from, to] = [draw.pick(days), draw.pick(days)].sort() as [string, string];
    const isText = field === 'text' || field === 'quote' || field.startsWith('name') || field === 'recordedSince';
    return {
      field,
      wanted: draw.chance(0.7),
      texts: draw.some(values, 3),
      from: isText ? draw.pick(values) : from,
      to,
      min: draw.int(7) - 3,
      max: draw.int(7) - 3,
    };
  };
  const length = draw.odd ? draw.int(2) : 2 + draw.int(3);
  return Array.from({ length }, () => Array.from({ length: draw.int(3) }, drawTerm));
}

export const words = ['putin', 'syria', 'arms', 'control', 'zurich', ''];

export const claimAlternatives = (draw: Draw, graph: RawGraph): Value => {
  const ids = entityIds(graph);
  return drawAlternatives(draw, {
    subject: ids,
    object: ids,
    entity: ids,
    issue: ids,
    speaker: ids,
    author: ids,
    article: idsOf(graph.articles),
    predicate: predicateNames,
    office: ['President', ''],
    polarity: polarities,
    epistemic: epistemics,
    method: methods,
    stance: [],
    validBetween: [],
    dated: [],
    recordedSince: instants,
    quote: words,
  });
};

export const entityAlternatives = (draw: Draw, graph: RawGraph): Value =>
  drawAlternatives(draw, { id: entityIds(graph), kind: entityKinds, nameEquals: words, nameContains: words, nameStartsWith: words, text: words });

export const articleAlternatives = (draw: Draw, graph: RawGraph): Value =>
  drawAlternatives(draw, { id: idsOf(graph.articles), author: entityIds(graph), publisher: entityIds(graph), publishedBetween: [], text: words });

/** Where a page begins: at the beginning, or after a row of the list. */
export function drawAfter(draw: Draw, keys: readonly string[], descending: boolean): string {
  if (draw.odd) return beforeAll[descending ? 'descending' : 'ascending'];
  return draw.chance(0.3) || keys.length === 0 ? (descending ? '~' : '0').repeat(11) : draw.pick(keys);
}

export const drawLimit = (draw: Draw): number => 1 + draw.int(9);

export function boundsWithoutRetraction(draw: Draw): Parameters {
  const { retractedAfter: _, ...bounds } = asOfParameters(drawAsOf(draw));
  return bounds;
}

/** More than ten, however few they are. */
export const somePredicates = (draw: Draw): readonly string[] =>
  draw.odd ? draw.some(predicateNames, 1) : Array.from({ length: 20 }, () => draw.pick(predicateNames));

/** Where each direction begins; one that is not followed ends before its first row. */
export const drawStarts: DrawParameters = (draw, graph) => {
  const after = drawAfter(draw, valuesOf(graph.relationships, 'sortKey'), true);
  return { outwardAfter: draw.chance(0.1) ? '' : after, inwardAfter: draw.chance(0.1) ? '' : after };
};

/** Which claims of some entities a relationship may be folded from. */
export const drawFollowed: DrawParameters = (draw, graph) => ({
  keys: someOf(draw, entityIds(graph)),
  outward: somePredicates(draw),
  inward: somePredicates(draw),
  anyOther: draw.chance(0.5),
  others: someOf(draw, entityIds(graph)),
});

/** Which relationships of some entities. */
export const drawWhich: DrawParameters = (draw, graph) => ({
  ...drawFollowed(draw, graph),
  anyOutward: draw.chance(0.5),
  anyInward: draw.chance(0.5),
  kinds: draw.pick([entityKinds, actorKinds]),
  anyKind: draw.chance(0.5),
});

/** Rows of things to be created. */
export const drawRows = (draw: Draw, drawRow: () => Value): Parameters => ({ rows: Array.from({ length: draw.odd ? draw.int(2) : 2 + draw.int(3) }, drawRow) });

/** New contents for some of the rows, under the ids that they have. */
export const drawNewContents = (draw: Draw, rows: readonly Properties[], drawRow: () => Properties, kept: readonly string[]): Parameters => ({
  rows: [...new Set(draw.some(rows, draw.odd ? 1 : 6))].map((row) => ({ ...drawRow(), ...Object.fromEntries(kept.map((key) => [key, row[key] as Value])) })),
});

/** Earlier states of some things. */
export const drawEarlier = (draw: Draw, rows: readonly Properties[]): Parameters => ({
  rows: draw.some(rows, 4).map(({ id: _, ...state }) => ({ ...state, supersededAt: drawInstant(draw) })),
});

/** Each of some things with an entity, or an unknown one. */
export const drawIdPairs = (draw: Draw, key: string, ids: readonly string[], graph: RawGraph): Parameters => {
  const pairs = someOf(draw, ids).map((id) => ({ [key]: id, entityId: draw.pick([...entityIds(graph), 'missing']) }));
  return { rows: [...new Map(pairs.map((pair) => [Object.values(pair).join(), pair])).values()] };
};
