import { expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { type Answer, allPages, nation, openWorld } from './ask.js';

const query = `query ($order: ChangeOrder, $since: ID, $first: Int, $after: String) {
  changes(order: $order, since: $since, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
}`;

const idsOf = (pages: readonly (readonly Answer[])[]): readonly string[] => pages.flat().map(({ id }) => id);

for (const engineCase of engineCases)
  test(`The change log is read from either end, page by page, and from a change on ${engineCase.name}`, async () => {
    const world = await openWorld([], engineCase);
    for (const slug of ['a', 'b', 'c', 'd', 'e']) await world.add(nation(slug));
    const read = async (variables: object) => idsOf(await allPages(world, query, variables, ({ changes }) => changes));
    const rising = await read({ first: 100 });
    expect(rising.length).toBeGreaterThanOrEqual(5);
    for (const first of [1, 2, 3, rising.length, 100]) {
      expect(await read({ first })).toEqual(rising);
      expect(await read({ order: 'NEWEST_FIRST', first })).toEqual(rising.toReversed());
    }
    const since = rising.at(-3);
    for (const first of [1, 2, 100]) expect(await read({ order: 'NEWEST_FIRST', since, first })).toEqual(rising.slice(-2).toReversed());
    expect(await read({ order: 'NEWEST_FIRST', since: rising.at(-1) })).toEqual([]);
    expect((await world.ask(query, { order: 'NEWEST_FIRST', since, first: 1 })).changes.totalCount).toBe(2);
  });

test('A page of the newest changes goes on where it ended, though others were made since', async () => {
  const world = await openWorld([nation('a')]);
  for (const slug of ['b', 'c']) await world.add(nation(slug));
  const { changes: page } = await world.ask(query, { order: 'NEWEST_FIRST', first: 1 });
  await world.add(nation('d'));
  const { changes: next } = await world.ask(query, { order: 'NEWEST_FIRST', first: 1, after: page.pageInfo.endCursor });
  const rising = idsOf([(await world.ask(query, {})).changes.nodes]);
  expect([page.nodes[0].id, next.nodes[0].id]).toEqual([rising.at(-2), rising.at(-3)]);
});

test('A cursor of one order is refused in the other', async () => {
  const world = await openWorld([nation('a')]);
  const { changes } = await world.ask(query, { order: 'NEWEST_FIRST' });
  expect(await world.refusal(query, { after: changes.pageInfo.endCursor })).toMatchObject({ code: 'BAD_USER_INPUT' });
});
