import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { present } from '../../../src/domain/as-of.js';
import { relationshipId } from '../../../src/domain/identity.js';
import { predicateNames } from '../../../src/domain/vocabulary.js';
import { type ClaimOrder, type ClaimSide, claimPages, claimSides } from '../../../src/store/cypher/claims.js';
import { everything } from '../../../src/store/filter.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { type ClaimListQuery, orderKeyOf } from '../../../src/store/reads/claim-reads.js';
import { add, claim, institution, nation } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';
import { claimsOf, type History, orderClaims } from '../oracle.js';
import { play } from '../play.js';
import { castIds, forRandomWorlds, someAsOf, someClaimTerm, someFilter } from '../random-world.js';

const sides = Object.keys(claimSides) as readonly ClaimSide[];
const orders = Object.keys(claimPages.all) as readonly ClaimOrder[];
const details = ['none', 'ends', 'all'] as const;

/** Every key that a side of this history could be asked about, and one that it has not. */
function keysOf(side: ClaimSide, history: History): readonly string[] {
  switch (side) {
    case 'article':
      return [...new Set(history.articles.map(({ content }) => content.id)), 'art_missing'];
    case 'relationship':
      return [...new Set(history.claims.map(({ draft }) => relationshipId(draft)))];
    case 'predicate':
      return predicateNames;
    case 'all':
      return ['*'];
    default:
      return [...castIds, 'ent_missing'];
  }
}

/** Turns the pages of one key from the first to the last, and gives the ids on them. */
async function allPages(store: GraphStore, key: string, query: Omit<ClaimListQuery, 'after'>): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = (await store.claimsOf([key], { ...query, after })).get(key);
    const last = page?.rows.at(-1);
    ids.push(...(page?.rows ?? []).map(({ claim: each }) => each.id));
    if (page?.hasMore !== true || last === undefined) return ids;
    after = orderKeyOf(last.claim, query.order);
  }
}

export function describeListsOfClaims(openEmpty: OpenEmpty): void {
  describe('a list of claims', () => {
    test('has on every side, in every order, what is found by looking through all of them', async () => {
      await forRandomWorlds(16, {}, async (world, draw) => {
        const graph = await openEmpty();
        const { history, instants } = await play(graph, world);
        for (const side of sides) {
          const order = draw(fc.constantFrom, ...orders);
          const query = { side, asOf: draw(someAsOf, instants), filter: everything, includeRetracted: draw(fc.boolean) };
          const keys = keysOf(side, history);
          const first = draw(fc.integer, { min: 1, max: 8 });
          const pages = await graph.store.claimsOf(keys, { ...query, order, first, detail: draw(fc.constantFrom, ...details) });
          const counts = await graph.store.countClaimsOf(keys, query);
          for (const key of keys) {
            const expected = orderClaims(claimsOf(history, key, query), order).map(({ id }) => id);
            expect(pages.get(key)?.rows.map(({ claim: each }) => each.id)).toEqual(expected.slice(0, first));
            expect(pages.get(key)?.hasMore).toBe(expected.length > first);
            expect(counts.get(key)).toBe(expected.length);
          }
        }
      });
    });

    test('is the whole list, once, when its pages are turned to the end', async () => {
      await forRandomWorlds(16, { stepsMax: 2 }, async (world, draw) => {
        const graph = await openEmpty();
        const { history, instants } = await play(graph, world);
        for (const order of orders) {
          const side = draw(fc.constantFrom, ...sides);
          const query = { side, asOf: draw(someAsOf, instants), filter: everything };
          const key = draw(fc.constantFrom, ...keysOf(side, history));
          const expected = orderClaims(claimsOf(history, key, query), order).map(({ id }) => id);
          const first = draw(fc.integer, { min: 1, max: 4 });
          expect(await allPages(graph.store, key, { ...query, order, first, detail: draw(fc.constantFrom, ...details) })).toEqual(expected);
        }
      });
    });

    test('has what passes a filter, however its ands, ors and nots are nested', async () => {
      await forRandomWorlds(16, { stepsMax: 2 }, async (world, draw) => {
        const graph = await openEmpty();
        const { history, instants } = await play(graph, world);
        const someTerm = someClaimTerm(
          history.articles.map(({ content }) => content.id),
          instants,
        );
        for (let round = 0; round < 12; round++) {
          const query = { side: 'all' as const, asOf: draw(someAsOf, instants), filter: draw(someFilter, someTerm) };
          const expected = orderClaims(claimsOf(history, '*', query), 'newestValid').map(({ id }) => id);
          const pages = await graph.store.claimsOf(['*'], { ...query, order: 'newestValid', first: 100, detail: 'none' });
          expect(pages.get('*')?.rows.map(({ claim: each }) => each.id)).toEqual(expected);
          expect((await graph.store.countClaimsOf(['*'], query)).get('*')).toBe(expected.length);
        }
      });
    });

    test('gives the columns of a claim alike, whether its details are asked for or not', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      await add(store, russia, nato, claim(russia, 'CRITICIZES', nato, { from: '1999' }));
      const query = { side: 'either', order: 'oldestValid', first: 5, filter: everything, asOf: present } as const;
      const [plain, detailed] = [await store.claimsOf([nato.id], { ...query, detail: 'none' }), await store.claimsOf([nato.id], { ...query, detail: 'all' })];
      expect(plain.get(nato.id)?.rows.map(({ claim: each }) => each)).toEqual(detailed.get(nato.id)?.rows.map(({ claim: each }) => each));
      expect(plain.get(nato.id)?.rows[0]?.details).toBeUndefined();
    });

    test('counts a claim once that is found from both sides', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      const both = { authors: [russia], speakers: [nato] };
      await add(store, russia, nato, claim(russia, 'CRITICIZES', nato, both), claim(nato, 'CRITICIZES', russia, both));
      for (const side of ['either', 'any'] as const)
        expect(await store.countClaimsOf([russia.id, nato.id], { side, filter: everything, asOf: present })).toEqual(
          new Map([
            [russia.id, 2],
            [nato.id, 2],
          ]),
        );
    });

    test('of no keys is no list', async () => {
      const { store } = await openEmpty();
      expect(await store.claimsOf([], { side: 'any', order: 'newestValid', first: 5, filter: everything, asOf: present, detail: 'all' })).toEqual(new Map());
    });

    test('refuses a filter that comes to too many alternatives', async () => {
      const { store } = await openEmpty();
      const either = { or: [{ term: { field: 'dated' } }, { term: { field: 'quote', from: 'x' } }] };
      const filter = { and: Array.from({ length: 7 }, () => either) };
      await expect(store.countClaimsOf(['*'], { side: 'all', filter, asOf: present })).rejects.toMatchObject({ code: 'TOO_COSTLY' });
    });
  });
}
