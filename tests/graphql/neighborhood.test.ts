import { expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { type Answer, claim, institution, leader, nation, openWorld, times } from './ask.js';

const query = `query($of: [EntityRef!]!, $hops: Int, $maxNodes: Int, $predicates: [Predicate!], $kinds: [EntityKind!], $asOf: AsOf) {
  neighborhood(of: $of, hops: $hops, maxNodes: $maxNodes, predicates: $predicates, kinds: $kinds, asOf: $asOf) { totalNodes truncated nodes { slug } edges { source { slug } predicate target { slug } } }
}`;

// A chain a – b – c – d, two leaders of a, and an edge between neighbours of a.
const records = [
  ...['a', 'b', 'c', 'd'].map((slug) => nation(slug)),
  leader('x'),
  leader('y'),
  institution('club'),
  claim('a', 'AIDS', 'b'),
  claim('a', 'AIDS', 'b', { validFrom: '1990' }),
  claim('b', 'AIDS', 'c'),
  claim('c', 'AIDS', 'd'),
  claim('x', 'CRITICIZES', 'a'),
  claim('a', 'MEMBER_OF', 'club', { validFrom: '2000' }),
  claim('x', 'PRAISES', 'b'),
];

const slugsOf = (nodes: readonly Answer[]) => nodes.map(({ slug }) => slug);
const of = [{ slug: 'a' }];

for (const engineCase of engineCases)
  test(`A neighbourhood has the nearest entities, then those with more claims, and every relationship between them ${engineCase.name}`, async () => {
    const { ask } = await openWorld(records, engineCase);
    const found = async (variables: Answer) => (await ask(query, { of, ...variables })).neighborhood;
    const one = await found({});
    expect(slugsOf(one.nodes).slice(0, 2)).toEqual(['a', 'b']);
    expect(slugsOf(one.nodes).toSorted()).toEqual(['a', 'b', 'club', 'x']);
    expect(one).toMatchObject({ totalNodes: 4, truncated: false });
    expect(one.edges.map(({ source, predicate, target }: Answer) => `${source.slug} ${predicate} ${target.slug}`).toSorted()).toEqual([
      'a AIDS b',
      'a MEMBER_OF club',
      'x CRITICIZES a',
      'x PRAISES b',
    ]);
    expect(slugsOf((await found({ hops: 2 })).nodes).toSorted()).toEqual(['a', 'b', 'c', 'club', 'x']);
    expect((await found({ hops: 3 })).totalNodes).toBe(6);
    expect(slugsOf((await found({ kinds: ['NATION'] })).nodes)).toEqual(['a', 'b']);
    expect(slugsOf((await found({ predicates: ['CRITICIZES'] })).nodes)).toEqual(['a', 'x']);
    expect((await found({ asOf: { valid: '1995' } })).edges.map(({ predicate }: Answer) => predicate).toSorted()).toEqual(['AIDS', 'CRITICIZES', 'PRAISES']);
    expect(slugsOf((await found({ of: [{ slug: 'y' }] })).nodes)).toEqual(['y']);
    expect(
      slugsOf((await found({ of: [{ slug: 'a' }, { slug: 'd' }, { name: 'A' }] })).nodes)
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['a', 'd']);
  });

test('A neighbourhood that is larger than wanted is cut, and says so', async () => {
  const { ask } = await openWorld([nation('a'), ...times(12, (index) => nation(`n-${index}`)), ...times(12, (index) => claim('a', 'AIDS', `n-${index}`))]);
  const { neighborhood } = await ask(query, { of, maxNodes: 5 });
  expect(neighborhood).toMatchObject({ totalNodes: 13, truncated: true });
  expect([neighborhood.nodes.length, neighborhood.edges.length]).toEqual([5, 4]);
});

test('A neighbourhood has limits, which it names', async () => {
  const { refusal } = await openWorld([nation('a')]);
  for (const [variables, message] of [
    [{ hops: 0 }, 'hops: 0 is not between 1 and 3'],
    [{ hops: 4 }, 'hops: 4 is not between 1 and 3'],
    [{ of: [] }, 'name 1 to 20 entities'],
    [{ maxNodes: 501 }, 'maxNodes: 501 is not between 1 and 500'],
  ] as const)
    expect(await refusal(query, { of, ...variables })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
});
