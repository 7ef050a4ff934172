import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AsOf, present } from '../../../src/domain/as-of.js';
import { entityKinds } from '../../../src/domain/kinds.js';
import { parsePartialDate } from '../../../src/domain/partial-date.js';
import { everything } from '../../../src/store/filter.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import type { EntityOrder, EntityQuery } from '../../../src/store/reads/entity-reads.js';
import { add, nation } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';
import { entitiesOf, orderEntities } from '../oracle.js';
import { play } from '../play.js';
import { forRandomWorlds, someAsOf, someEntityTerm, someFilter } from '../random-world.js';

const orders: readonly EntityOrder[] = [
  'nameAscending',
  'nameDescending',
  'createdAscending',
  'createdDescending',
  'claimCountAscending',
  'claimCountDescending',
];

async function allPages(store: GraphStore, query: EntityQuery & { readonly order: EntityOrder; readonly first: number }): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const { rows, hasMore } = await store.listEntities({ ...query, after });
    ids.push(...rows.map(({ entity }) => entity.id));
    if (!hasMore) return ids;
    after = rows.at(-1)?.orderKey;
  }
}

export function describeListsOfEntities(openEmpty: OpenEmpty): void {
  describe('a list of entities', () => {
    test('has in every order what is found by looking through all of them, and its pages are the whole list', async () => {
      await forRandomWorlds(12, { claimsMax: 12 }, async (world, draw) => {
        const graph = await openEmpty();
        const { history, instants } = await play(graph, world);
        for (const order of orders) {
          const query = { filter: draw(someFilter, someEntityTerm), asOf: draw(someAsOf, instants) };
          const expected = orderEntities(history, entitiesOf(history, query), order, query.asOf);
          const first = draw(fc.integer, { min: 1, max: 9 });
          expect(await allPages(graph.store, { ...query, order, first })).toEqual(expected.map(({ content }) => content.id));
          expect(await graph.store.countEntities(query)).toBe(expected.length);
        }
      });
    });

    test('gives the state of each entity as of the time', async () => {
      await forRandomWorlds(12, { claimsMax: 1 }, async (world, draw) => {
        const graph = await openEmpty();
        const { history, instants } = await play(graph, world);
        const asOf: AsOf = draw(someAsOf, instants);
        const expected = entitiesOf(history, { filter: everything, asOf });
        const { rows } = await graph.store.listEntities({ filter: everything, asOf, order: 'nameAscending', first: 100 });
        expect(rows).toHaveLength(expected.length);
        for (const { entity } of rows) {
          const version = expected.find(({ content }) => content.id === entity.id);
          expect(entity).toMatchObject({ ...version?.content, createdAt: version?.createdAt });
        }
        const counts = await graph.store.countEntitiesByKind(asOf);
        for (const kind of entityKinds) expect(counts.get(kind) ?? 0).toBe(expected.filter(({ content }) => content.kind === kind).length);
      });
    });

    test('leaves out a state that had ended, or has not begun', async () => {
      const { store } = await openEmpty();
      await add(
        store,
        nation('Soviet Union', { existsFrom: '1922-12-30', existsTo: '1991-12-26' }),
        nation('Russia', { existsFrom: '1991-12' }),
        nation('Iceland'),
      );
      const namesAsOf = async (valid: string, match: AsOf['match']) => {
        const { rows } = await store.listEntities({ filter: everything, asOf: { valid: parsePartialDate(valid), match }, order: 'nameAscending', first: 9 });
        return rows.map(({ entity }) => entity.name);
      };
      expect(await namesAsOf('1985', 'POSSIBLE')).toEqual(['Iceland', 'Soviet Union']);
      expect(await namesAsOf('1991-12', 'POSSIBLE')).toEqual(['Iceland', 'Russia', 'Soviet Union']);
      expect(await namesAsOf('1991-12', 'CERTAIN')).toEqual(['Iceland']);
      expect(await namesAsOf('1995', 'CERTAIN')).toEqual(['Iceland', 'Russia']);
    });

    test('of an empty graph is empty', async () => {
      const { store } = await openEmpty();
      expect(await store.listEntities({ filter: everything, asOf: present, order: 'claimCountDescending', first: 5 })).toEqual({ rows: [], hasMore: false });
      expect(await store.countEntities({ filter: everything, asOf: present })).toBe(0);
      expect(await store.namedEntities()).toEqual([]);
    });
  });
}
