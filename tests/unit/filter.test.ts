import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntenteError } from '../../src/domain/errors.js';
import { alternativesMax, alternativesOf, everything, type Filter } from '../../src/store/filter.js';

const fields = ['a', 'b', 'c', 'd'];

/** Which of the fields hold: one row of a truth table. */
type Truth = ReadonlySet<string>;
const truths: readonly Truth[] = Array.from({ length: 2 ** fields.length }, (_, bits) => new Set(fields.filter((__, index) => (bits >> index) & 1)));

const { tree } = fc.letrec<{ tree: Filter }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...fields).map((field): Filter => ({ term: { field } })),
    fc.array(tie('tree'), { maxLength: 3 }).map((and): Filter => ({ and })),
    fc.array(tie('tree'), { maxLength: 3 }).map((or): Filter => ({ or })),
    tie('tree').map((not): Filter => ({ not })),
  ),
}));

function evaluate(filter: Filter, truth: Truth): boolean {
  if ('term' in filter) return truth.has(filter.term.field);
  if ('not' in filter) return !evaluate(filter.not, truth);
  return 'and' in filter ? filter.and.every((part) => evaluate(part, truth)) : filter.or.some((part) => evaluate(part, truth));
}

interface Literal {
  readonly field: string;
  readonly wanted: boolean;
}

/** As every statement reads the alternatives: see `matchesFilter` in src/store/cypher/conditions.ts. */
function matches(filter: Filter, truth: Truth): boolean {
  const alternatives = alternativesOf(filter) as unknown as readonly (readonly Literal[])[];
  return alternatives.some((alternative) => alternative.every((literal) => literal.wanted === truth.has(literal.field)));
}

const isTooCostly = (filter: Filter): boolean => {
  try {
    alternativesOf(filter);
    return false;
  } catch (error) {
    return error instanceof EntenteError && error.code === 'TOO_COSTLY';
  }
};

/** An "and" of `count` "or"s of two: 2^count alternatives. */
const product = (count: number): Filter => ({ and: Array.from({ length: count }, () => ({ or: [{ term: { field: 'a' } }, { term: { field: 'b' } }] })) });

describe('A filter', () => {
  test('lets through as alternatives what it lets through as a tree', () => {
    fc.assert(
      fc.property(tree, (filter) => {
        fc.pre(!isTooCostly(filter));
        for (const truth of truths) expect(matches(filter, truth)).toBe(evaluate(filter, truth));
      }),
      { numRuns: 500 },
    );
  });

  test('of no conditions lets everything through, and of no alternatives nothing', () => {
    for (const truth of truths) {
      expect(matches(everything, truth)).toBe(true);
      expect(matches({ or: [] }, truth)).toBe(false);
      expect(matches({ not: everything }, truth)).toBe(false);
    }
  });

  test('gives each term all the columns that a statement reads', () => {
    expect(alternativesOf({ not: { term: { field: 'stance', min: -3, max: -1 } } })).toEqual([
      [{ field: 'stance', wanted: false, texts: [], from: '', to: '', min: -3, max: -1 }],
    ]);
  });

  test('is refused as too costly beyond the limit, and only then', () => {
    expect(alternativesOf(product(6))).toHaveLength(alternativesMax);
    expect(() => alternativesOf(product(7))).toThrow(`more than ${alternativesMax} alternatives`);
    expect(isTooCostly(product(7))).toBe(true);
  });

  test('is refused before its alternatives fill the memory', () => {
    expect(isTooCostly(product(1_000))).toBe(true);
    expect(isTooCostly({ not: { or: Array.from({ length: 40 }, () => ({ not: product(1) })) } })).toBe(true);
  });
});
