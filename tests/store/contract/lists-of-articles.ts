import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { present } from '../../../src/domain/as-of.js';
import { everything, type Filter } from '../../../src/store/filter.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { add, article, institution } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';
import { articlesMentioning, articlesOf } from '../oracle.js';
import { play } from '../play.js';
import { castIds, forRandomWorlds, someArticleTerm, someAsOf, someFilter } from '../random-world.js';

async function allPages(store: GraphStore, query: Omit<Parameters<GraphStore['listArticles']>[0], 'after'>): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const { rows, hasMore } = await store.listArticles({ ...query, after });
    ids.push(...rows.map(({ id }) => id));
    if (!hasMore) return ids;
    after = rows.at(-1)?.sortKey;
  }
}

export function describeListsOfArticles(openEmpty: OpenEmpty): void {
  describe('a list of articles', () => {
    test('has what is found by looking through all of them, the newest published first', async () => {
      await forRandomWorlds(12, { claimsMax: 12 }, async (world, draw) => {
        const graph = await openEmpty();
        const { history, instants } = await play(graph, world);
        const someTerm = someArticleTerm(history.articles.map(({ content }) => content.id));
        for (let round = 0; round < 8; round++) {
          const query = { filter: draw(someFilter, someTerm) as Filter, asOf: draw(someAsOf, instants) };
          const expected = articlesOf(history, query).map(({ content }) => content.id);
          expect(await allPages(graph.store, { ...query, first: draw(fc.integer, { min: 1, max: 3 }) })).toEqual(expected);
          expect(await graph.store.countArticles(query)).toBe(expected.length);
          const ids = draw(fc.subarray, [...castIds]) as readonly string[];
          expect([...(await graph.store.articleIdsMentioning(ids, query.asOf))].sort()).toEqual([...articlesMentioning(history, ids, query.asOf)].sort());
        }
      });
    });

    test('has an article of several publications at its earliest, and the undated last', async () => {
      const { store } = await openEmpty();
      const agora = institution('American Agora');
      const reprinted = article('Reprinted', { publisher: agora, publishedOn: '2017-01' });
      const again = {
        ...reprinted,
        publications: [{ publisherId: agora.id, publishedOn: article('x', { publishedOn: '2020' }).publications[0]?.publishedOn }],
      };
      await add(store, agora, reprinted, article('Middle', { publishedOn: '2018-05-06' }), article('Undated'), article('Oldest', { publishedOn: '1999' }));
      await add(store, again);
      const { rows } = await store.listArticles({ filter: everything, asOf: present, first: 9 });
      expect(rows.map(({ title }) => title)).toEqual(['Middle', 'Reprinted', 'Oldest', 'Undated']);
      expect(rows[1]?.publications).toHaveLength(2);
      expect(await store.countAllArticles(present)).toBe(4);
    });
  });
}
