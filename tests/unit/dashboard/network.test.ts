import { describe, expect, test } from 'vitest';
import { directionOf } from '../../../src/dashboard/views/network/direction.js';
import { layoutOf } from '../../../src/dashboard/views/network/layout.js';
import { linesOf, type Relation } from '../../../src/dashboard/views/network/subgraph.js';
import { visibleOf } from '../../../src/dashboard/views/network/visible.js';

const node = (slug: string) => ({ id: `ent_${slug}`, slug, kind: 'NATION', name: slug }) as const;

const relation = (source: string, target: string, more: Partial<Relation> = {}): Relation => ({
  id: `${source} ${more.predicate ?? 'SANCTIONS'} ${target}`,
  predicate: 'SANCTIONS',
  quadClass: 'MATERIAL_CONFLICT',
  claimCount: 1,
  denialCount: 0,
  sourceCount: 1,
  contested: false,
  validFrom: null,
  validTo: null,
  source,
  target,
  ...more,
});

const nodes = ['a', 'b', 'c', 'd'].map(node);
const sight = { focus: ['a'], hidden: [], isolated: false };

describe('The lines of a network', () => {
  test('join all relations of two, whichever way they run, and count their claims', () => {
    const both = [relation('b', 'a', { claimCount: 2 }), relation('a', 'b', { predicate: 'AIDS', quadClass: 'MATERIAL_COOPERATION', denialCount: 1 })];
    expect(linesOf(both)).toEqual([expect.objectContaining({ key: 'a~b', claimCount: 4, side: 'both' })]);
  });

  test('say from whom to whom they go', () => {
    const directions = [[relation('a', 'b')], [relation('b', 'a')], [relation('a', 'b'), relation('b', 'a')], []].map((relations) =>
      directionOf({ a: 'a', relations }),
    );
    expect(directions).toEqual(['forward', 'backward', 'both', 'none']);
  });

  test('tell cooperation, conflict and structure apart', () => {
    const sides = linesOf([relation('a', 'b'), relation('a', 'c', { quadClass: 'VERBAL_COOPERATION' }), relation('a', 'd', { quadClass: null })]);
    expect(sides.map(({ key, side }) => [key, side])).toEqual([
      ['a~b', 'conflict'],
      ['a~c', 'cooperation'],
      ['a~d', 'neither'],
    ]);
  });
});

describe('What is drawn', () => {
  test('leaves out what nothing joins to others, but never whom it is about, and counts what it leaves out', () => {
    const { nodes: drawn, isolatedCount } = visibleOf({ nodes, relations: [relation('b', 'c')] }, sight);
    expect([drawn.map(({ slug }) => slug), isolatedCount]).toEqual([['a', 'b', 'c'], 1]);
  });

  test('leaves out what was hidden, and what only that joined to others', () => {
    const { nodes: drawn, lines } = visibleOf({ nodes, relations: [relation('b', 'c'), relation('a', 'd')] }, { ...sight, hidden: ['b'] });
    expect([drawn.map(({ slug }) => slug), lines.map(({ key }) => key)]).toEqual([['a', 'd'], ['a~d']]);
  });
});

describe('The layout', () => {
  const relations = [relation('a', 'b'), relation('b', 'c'), relation('c', 'd')];

  test('is the same for the same content, in whatever order it comes', () => {
    const forth = layoutOf({ nodes, relations });
    const back = layoutOf({ nodes: nodes.toReversed(), relations: relations.toReversed() });
    for (const { slug } of nodes) expect(back.get(slug)).toEqual(forth.get(slug));
  });

  test('gives each a place of its own', () => {
    const places = [...layoutOf({ nodes, relations }).values()];
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    for (const { x, y } of places) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  });
});
