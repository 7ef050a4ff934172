import { expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { article, claim, institution, nation, openWorld } from './ask.js';

const query = '{ statistics { entities claims relationships articles byKind { kind count } byPredicate { predicate count } } }';

for (const engineCase of engineCases)
  test(`Statistics count entities, claims, relationships and articles, most first ${engineCase.name}`, async () => {
    const world = await openWorld(
      [
        nation('a'),
        nation('b'),
        institution('club'),
        article('one'),
        claim('a', 'CRITICIZES', 'b'),
        claim('a', 'CRITICIZES', 'b', { article: 'one' }),
        claim('b', 'MEMBER_OF', 'club'),
      ],
      engineCase,
    );
    expect((await world.ask(query)).statistics).toEqual({
      entities: 3,
      claims: 3,
      relationships: 2,
      articles: 1,
      byKind: [
        { kind: 'NATION', count: 2 },
        { kind: 'INSTITUTION', count: 1 },
      ],
      byPredicate: [
        { predicate: 'CRITICIZES', count: 2 },
        { predicate: 'MEMBER_OF', count: 1 },
      ],
    });
  });

test('Statistics of an empty graph are 0', async () => {
  expect((await (await openWorld()).ask(query)).statistics).toEqual({ entities: 0, claims: 0, relationships: 0, articles: 0, byKind: [], byPredicate: [] });
});
