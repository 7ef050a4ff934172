import { expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { type Answer, allPages, claim, holds, issue, leader, nation, openWorld, times } from './ask.js';

const records = [
  leader('bush'),
  leader('gorbachev'),
  nation('soviet-union', { name: 'Soviet Union' }),
  issue('reform'),
  holds('gorbachev', 'President', 'soviet-union', '1990-03-15', '1991-12-25'),
  claim('bush', 'MEETS', 'gorbachev', { validFrom: '1989-12-02', validTo: '1989-12-03' }),
  claim('bush', 'CRITICIZES', 'gorbachev'),
  claim('gorbachev', 'TAKES_POSITION_ON', 'reform', { stance: 3, validFrom: '1985' }),
  claim('bush', 'TAKES_POSITION_ON', 'reform', { stance: -1, validFrom: '1991', epistemic: 'OPINION' }),
  claim('bush', 'COOPERATES_WITH', 'gorbachev', { validFrom: '1991-06', polarity: 'DENIED', epistemic: 'PREDICTION' }),
];

const query =
  'query($of: [EntityRef!]!, $from: PartialDate, $to: PartialDate, $predicates: [Predicate!], $first: Int, $after: String) { timeline(of: $of, from: $from, to: $to, predicates: $predicates, first: $first, after: $after) { totalCount nodes { from to title claim { id } } pageInfo { hasNextPage endCursor } } }';
const titles = (nodes: readonly Answer[]) => nodes.map(({ title }) => title);
const both = [{ slug: 'bush' }, { slug: 'gorbachev' }];

for (const engineCase of engineCases)
  test(`A timeline merges the dated claims of several entities, earliest first, each once ${engineCase.name}`, async () => {
    const { ask } = await openWorld(records, engineCase);
    const titlesOf = async (variables: Answer) => titles((await ask(query, variables)).timeline.nodes);
    const all = [
      'Gorbachev supports Reform',
      'Bush meets Gorbachev',
      'Gorbachev, President (Soviet Union)',
      'Bush opposes Reform (opinion)',
      'Bush works with Gorbachev (denied, prediction)',
    ];
    const merged = await titlesOf({ of: both });
    expect(merged.map((title: string) => title.replace('cooperates', 'works'))).toEqual(all);
    expect(await titlesOf({ of: [{ slug: 'gorbachev' }], from: '1990-01', to: '1991-05' })).toEqual([all[0], all[2]]);
    expect(await titlesOf({ of: both, to: '1989' })).toEqual([all[0], all[1]]);
    expect(await titlesOf({ of: both, from: '1991-12-26' })).toHaveLength(3);
    expect(await titlesOf({ of: both, predicates: ['MEETS'] })).toEqual([all[1]]);
    expect(await titlesOf({ of: [{ slug: 'bush' }, { name: 'Bush' }], predicates: ['MEETS'] })).toEqual([all[1]]);
  });

test('A merged timeline pages to the end and counts each claim once', async () => {
  const world = await openWorld([...records, ...times(7, (index) => claim('bush', 'MEETS', 'gorbachev', { validFrom: `1990-0${index}` }))]);
  const pages = await allPages(world, query, { of: both, first: 5 }, (data) => data.timeline);
  expect(pages.map((page) => page.length)).toEqual([5, 5, 2]);
  expect(new Set(pages.flat().map(({ claim: { id } }) => id)).size).toBe(12);
  expect((await world.ask(query, { of: both })).timeline.totalCount).toBe(12);
});

test('A timeline is about 1 to 20 entities', async () => {
  const { refusal } = await openWorld(records);
  for (const of of [[], times(21, () => ({ slug: 'bush' }))])
    expect(await refusal(query, { of })).toMatchObject({ code: 'BAD_USER_INPUT', message: `of: name 1 to 20 entities, not ${of.length}` });
});
