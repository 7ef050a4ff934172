import { expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { type Answer, article, claim, nation, openWorld } from './ask.js';

const query = `query($ids: [ID!]!, $asOf: AsOf) { sources(ids: $ids, asOf: $asOf) { claimCount article { title licence } } }`;

const records = [
  nation('a'),
  nation('b'),
  nation('c'),
  article('op-ed'),
  article('yearbook', { licence: 'CC0 1.0' }),
  claim('a', 'AIDS', 'b', { article: 'op-ed' }),
  claim('a', 'AIDS', 'b', { article: 'yearbook', validFrom: '1990', validTo: '1991' }),
  claim('a', 'AIDS', 'b', { article: 'yearbook', validFrom: '2000', polarity: 'DENIED' }),
  claim('b', 'AIDS', 'c', { article: 'op-ed' }),
  claim('b', 'AIDS', 'c'),
];

for (const engineCase of engineCases)
  test(`What claims and relationships rest on is named with its licence, each claim counted once ${engineCase.name}`, async () => {
    const { ask, add, statements } = await openWorld(records, engineCase);
    const { claims } = await ask('{ claims(first: 100) { nodes { id subject { slug } relationship { id } article { title } } } }');
    const relationshipOf = (slug: string): string => claims.nodes.find(({ subject }: Answer) => subject.slug === slug).relationship.id;
    const ofA = relationshipOf('a');
    const sourcesOf = async (ids: readonly string[], asOf: Answer = null) =>
      (await ask(query, { ids, asOf })).sources.map(({ claimCount, article: { title, licence } }: Answer) => [title, licence, claimCount]);
    expect(await sourcesOf([ofA])).toEqual([
      ['yearbook', 'CC0 1.0', 2],
      ['op-ed', null, 1],
    ]);
    expect(await sourcesOf([ofA, ...claims.nodes.map(({ id }: Answer) => id)])).toEqual(
      expect.arrayContaining([
        ['yearbook', 'CC0 1.0', 2],
        ['op-ed', null, 2],
      ]),
    );
    expect(await sourcesOf([ofA], { valid: '1985' })).toEqual([['op-ed', null, 1]]);
    expect(await sourcesOf(['ent_00', 'nothing'])).toEqual([]);
    const { latestChange } = await ask('{ latestChange { at } }');
    await add(article('later'), claim('a', 'AIDS', 'b', { article: 'later' }));
    expect(await sourcesOf([ofA])).toContainEqual(['later', null, 1]);
    expect(await sourcesOf([ofA], { known: latestChange.at })).not.toContainEqual(['later', null, 1]);
    expect((await statements(query, { ids: [ofA, relationshipOf('b'), ...claims.nodes.map(({ id }: Answer) => id)] })).length).toBe(3);
  });

test('Sources are asked for of 1 to 2,000 things', async () => {
  const { refusal } = await openWorld(records);
  for (const ids of [[], Array.from({ length: 2_001 }, (_, index) => `clm_${index}`)])
    expect(await refusal(query, { ids })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('2000') });
});

test('The latest change is the last of the log, and none of an empty graph', async () => {
  const empty = await openWorld();
  expect((await empty.ask('{ latestChange { id } }')).latestChange).toBeNull();
  const at = await empty.add(nation('a'));
  expect((await empty.ask('{ latestChange { at } }')).latestChange).toEqual({ at });
});
