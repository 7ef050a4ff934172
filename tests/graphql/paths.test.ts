import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, article, claim, holds, institution, issue, leader, nation, openWorld, person } from './ask.js';

const query = `query($from: EntityRef!, $to: EntityRef!, $maxHops: Int, $first: Int, $predicates: [Predicate!], $exclude: [Predicate!], $overlapping: Boolean, $asOf: AsOf) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first, predicates: $predicates, excludePredicates: $exclude, overlapping: $overlapping, asOf: $asOf) {
    explored truncated paths { length hops { from { slug } to { slug } forward relationship { predicate claimCount source { slug } target { slug } } } }
  }
}`;

/** A path as the entities on it. */
const stations = ({ hops }: Answer): string => [hops[0].from.slug, ...hops.map(({ to }: Answer) => to.slug)].join(' ');

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly predicate: string;
  readonly from: number;
  readonly to: number;
}

const entityCount = 7;
const edges: fc.Arbitrary<readonly Edge[]> = fc
  .uniqueArray(
    fc.record({
      a: fc.nat(entityCount - 1),
      b: fc.nat(entityCount - 1),
      predicate: fc.constantFrom('CRITICIZES', 'ALLIED_WITH', 'AIDS'),
      from: fc.integer({ min: 1990, max: 1995 }),
      years: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 4, maxLength: 16, selector: (edge) => JSON.stringify(edge) },
  )
  .map((list) => list.filter(({ a, b }) => a !== b).map(({ years, ...edge }) => ({ ...edge, to: edge.from + years })));

const question = fc.record({
  maxHops: fc.integer({ min: 1, max: 6 }),
  first: fc.constantFrom(1, 3, 50),
  exclude: fc.subarray(['CRITICIZES', 'ALLIED_WITH', 'AIDS'], { maxLength: 2 }),
  overlapping: fc.boolean(),
  valid: fc.option(fc.integer({ min: 1990, max: 1999 }), { nil: undefined }),
});

/** Every simple path, found by trying all. */
function allPaths(list: readonly Edge[], { maxHops, overlapping }: { readonly maxHops: number; readonly overlapping: boolean }): readonly string[] {
  const found: string[] = [];
  const between = (a: number, b: number) => list.filter((edge) => (edge.a === a && edge.b === b) || (edge.a === b && edge.b === a));
  const walk = (path: readonly number[], years: ReadonlySet<number>): void => {
    const here = path.at(-1) as number;
    if (here === 1) {
      found.push(path.map((each) => `n-${each}`).join(' '));
      return;
    }
    if (path.length > maxHops) return;
    for (let next = 0; next < entityCount; next++) {
      const joining = between(here, next);
      const shared = overlapping ? new Set([...years].filter((year) => joining.some(({ from, to }) => from <= year && year <= to))) : years;
      if (!path.includes(next) && joining.length > 0 && shared.size > 0) walk([...path, next], shared);
    }
  };
  walk([0], new Set(Array.from({ length: 12 }, (_, index) => 1990 + index)));
  return found;
}

const hopsOf = (path: string): number => path.split(' ').length - 1;

describe('Paths', () => {
  test('are the shortest simple paths that there are, as trying all of them shows', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edges, fc.array(question, { minLength: 4, maxLength: 4 }), async (list, questions) => {
        const world = await openWorld([
          ...Array.from({ length: entityCount }, (_, index) => nation(`n-${index}`)),
          ...list.map(({ a, b, predicate, from, to }) => claim(`n-${a}`, predicate, `n-${b}`, { validFrom: `${from}`, validTo: `${to}` })),
        ]);
        for (const { exclude, valid, ...asked } of questions) {
          const { paths } = await world.ask(query, { from: { slug: 'n-0' }, to: { slug: 'n-1' }, exclude, asOf: valid && { valid: `${valid}` }, ...asked });
          const passing = list.filter((edge) => !exclude.includes(edge.predicate) && (valid === undefined || (edge.from <= valid && valid <= edge.to)));
          const expected = allPaths(passing, asked);
          const found = paths.paths.map(stations);
          const lengths = expected
            .map(hopsOf)
            .sort((a, b) => a - b)
            .slice(0, asked.first);
          expect(found.map(hopsOf)).toEqual(lengths);
          expect(new Set(found).size).toBe(found.length);
          for (const path of found) expect(expected).toContain(path);
          for (const { hops, length } of paths.paths) {
            expect(hops).toHaveLength(length);
            for (const { from, to, forward, relationship } of hops)
              expect([relationship.source.slug, relationship.target.slug]).toEqual(forward ? [from.slug, to.slug] : [to.slug, from.slug]);
          }
          expect(paths.truncated).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('go by relationships alone: an article, its author or its publisher is never a hop', async () => {
    const { ask } = await openWorld([
      nation('russia'),
      nation('france'),
      nation('chad'),
      nation('peru'),
      person('ramon'),
      institution('agora'),
      issue('peace'),
      article('op-ed', { authors: ['ramon'], publisher: 'agora' }),
      claim('russia', 'CRITICIZES', 'france', { article: 'op-ed', authors: ['ramon'], about: ['peace'] }),
      claim('chad', 'CRITICIZES', 'peru', { article: 'op-ed', authors: ['ramon'], about: ['peace'] }),
    ]);
    for (const [from, to] of [
      ['russia', 'peru'],
      ['ramon', 'russia'],
      ['agora', 'france'],
      ['peace', 'russia'],
    ])
      expect((await ask(query, { from: { slug: from }, to: { slug: to }, maxHops: 6 })).paths.paths).toEqual([]);
  });

  test('show of several relationships between two the one with the most claims, and prefer the better supported path', async () => {
    const { ask } = await openWorld([
      nation('a'),
      nation('b'),
      nation('c'),
      nation('d'),
      article('one'),
      article('two'),
      claim('a', 'CRITICIZES', 'b'),
      claim('a', 'PRAISES', 'b', { article: 'one' }),
      claim('a', 'PRAISES', 'b', { article: 'two' }),
      claim('b', 'AIDS', 'd', { article: 'one' }),
      claim('b', 'AIDS', 'd', { article: 'two' }),
      claim('a', 'CRITICIZES', 'c'),
      claim('c', 'AIDS', 'd'),
    ]);
    const { paths } = (await ask(query, { from: { slug: 'a' }, to: { slug: 'd' } })).paths;
    expect(paths.map(stations)).toEqual(['a b d', 'a c d']);
    expect(paths[0].hops[0].relationship).toMatchObject({ predicate: 'PRAISES', claimCount: 2 });
  });

  test('whose hops overlapped in time leave out those that never held together', async () => {
    const { ask } = await openWorld([
      leader('reagan'),
      leader('gorbachev'),
      leader('yeltsin'),
      nation('soviet-union'),
      nation('russia'),
      holds('gorbachev', 'President', 'soviet-union', '1990', '1991'),
      claim('reagan', 'MEETS', 'gorbachev', { validFrom: '1986', validTo: '1988' }),
    ]);
    const found = async (overlapping: boolean) =>
      (await ask(query, { from: { slug: 'reagan' }, to: { slug: 'soviet-union' }, overlapping })).paths.paths.map(stations);
    expect(await found(false)).toEqual(['reagan gorbachev soviet-union']);
    expect(await found(true)).toEqual([]);
  });

  test('have limits, which they name', async () => {
    const { refusal } = await openWorld([nation('a'), nation('b')]);
    const [from, to] = [{ slug: 'a' }, { slug: 'b' }];
    for (const [variables, message] of [
      [{ maxHops: 0 }, 'maxHops: 0 is not between 1 and 6'],
      [{ maxHops: 7 }, 'maxHops: 7 is not between 1 and 6'],
      [{ first: 51 }, 'first: 51 is not between 1 and 50'],
      [{ to: from }, 'from and to are the same entity'],
    ] as const)
      expect(await refusal(query, { from, to, ...variables })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });
});
