import { expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { type Answer, claim, institution, nation, openWorld } from './ask.js';

const query = `query($first: Int, $predicates: [Predicate!], $kinds: [EntityKind!], $asOf: AsOf) {
  wholeGraph(first: $first, predicates: $predicates, kinds: $kinds, asOf: $asOf) {
    version ids slugs names kinds claimCounts totalEntities sources targets predicateOf lineClaimCounts predicates totalLines
  }
}`;

const records = [
  ...['a', 'b', 'c', 'lonely'].map((slug) => nation(slug)),
  institution('club'),
  claim('a', 'AIDS', 'b'),
  claim('a', 'AIDS', 'b', { validFrom: '1990' }),
  claim('b', 'AIDS', 'c', { validFrom: '2000' }),
  claim('c', 'ALLIED_WITH', 'a'),
  claim('a', 'ALLIED_WITH', 'c', { validFrom: '1995' }),
  claim('b', 'MEMBER_OF', 'club', { polarity: 'DENIED' }),
  claim('a', 'MEMBER_OF', 'club'),
];

/** The lines in words, with the number of claims behind each. */
const linesOf = ({ slugs, sources, targets, predicateOf, predicates, lineClaimCounts }: Answer): readonly string[] =>
  sources.map((from: number, line: number) => `${slugs[from]} ${predicates[predicateOf[line]]} ${slugs[targets[line]]} ${lineClaimCounts[line]}`);

for (const engineCase of engineCases)
  test(`The whole graph has every entity that claims join, ranked by claims, and the lines between them ${engineCase.name}`, async () => {
    const world = await openWorld(records, engineCase);
    const whole = async (variables: Answer = {}) => (await world.ask(query, variables)).wholeGraph;
    const all = await whole();
    expect([all.slugs, all.claimCounts, all.totalEntities, all.totalLines]).toEqual([['a', 'b', 'c', 'club'], [5, 3, 3, 1], 4, 4]);
    expect(all.kinds).toEqual(['NATION', 'NATION', 'NATION', 'INSTITUTION']);
    // What is denied alone is no line; of a symmetric predicate both directions are one.
    const allied = linesOf(all)
      .find((line) => line.includes('ALLIED'))
      ?.replace(/^(\w) (\w+) (\w)/, (_, one: string, verb: string, other: string) => [one, other].sort().join(` ${verb} `));
    expect(allied).toBe('a ALLIED_WITH c 2');
    expect(linesOf(all).filter((line) => !line.includes('ALLIED'))).toEqual(['a AIDS b 2', 'a MEMBER_OF club 1', 'b AIDS c 1']);
    const two = await whole({ first: 2 });
    expect([two.slugs, two.totalEntities, two.totalLines, linesOf(two)]).toEqual([['a', 'b'], 4, 1, ['a AIDS b 2']]);
    expect(linesOf(await whole({ predicates: ['MEMBER_OF'] }))).toEqual(['a MEMBER_OF club 1']);
    expect((await whole({ kinds: ['INSTITUTION'] })).slugs).toEqual([]);
    expect(linesOf(await whole({ asOf: { valid: '1985' } }))).not.toContain('b AIDS c 1');
  });

for (const engineCase of engineCases)
  test(`The whole graph is what was known then, between the wholes of then ${engineCase.name}`, async () => {
    const world = await openWorld(records, engineCase);
    const whole = async (variables: Answer = {}) => (await world.ask(query, variables)).wholeGraph;
    const all = await whole();
    const known = (await world.ask('{ latestChange { at } }')).latestChange.at;
    await world.add(claim('lonely', 'CRITICIZES', 'a'));
    expect(linesOf(await whole())).toContain('lonely CRITICIZES a 1');
    expect(linesOf(await whole({ asOf: { known } }))).toEqual(linesOf(all));
    const judge = `mutation($input: EntityMergeInput!) { entityMerge(input: $input) { userErrors { message } } }`;
    expect(await world.ask(judge, { input: { a: { slug: 'b' }, b: { slug: 'lonely' } } })).toEqual({ entityMerge: { userErrors: [] } });
    const [merged, ...others] = (await whole()).slugs.filter((slug: string) => slug === 'b' || slug === 'lonely');
    expect(others).toEqual([]);
    expect(linesOf(await whole())).toEqual(expect.arrayContaining([`a AIDS ${merged} 2`, `${merged} CRITICIZES a 1`]));
    expect(linesOf(await whole({ asOf: { known } }))).toEqual(linesOf(all));
  });

test('The whole graph is counted once for each change', async () => {
  const world = await openWorld(records);
  const counts = async () => (await world.statements(query)).filter((name) => name === 'claim-counts-by-ends').length;
  expect([await counts(), await counts()]).toEqual([1, 0]);
  await world.add(claim('c', 'CRITICIZES', 'b'));
  expect([await counts(), await counts()]).toEqual([1, 0]);
  expect(await world.refusal(query, { first: 10_001 })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('10000') });
});
