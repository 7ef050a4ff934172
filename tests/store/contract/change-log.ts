import { describe, expect, test } from 'vitest';
import { type AsOf, present } from '../../../src/domain/as-of.js';
import { claimId, relationshipId } from '../../../src/domain/identity.js';
import type { Statement } from '../../../src/store/engine.js';
import { add, changeSetOf, claim, institution, nation } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';
import { liveClaims } from '../oracle.js';
import { play } from '../play.js';
import { forRandomWorlds, someAsOf } from '../random-world.js';

const everyChange: Statement = {
  name: 'test: every change',
  text: 'MATCH (h:Change) RETURN h.seq AS seq, h.at AS at, h.by AS who, h.action AS action, h.claimIds AS claimIds ORDER BY h.seq',
};

export function describeChangeLog(openEmpty: OpenEmpty): void {
  describe('the change log', () => {
    test('of a new graph is empty', async () => {
      const { store } = await openEmpty();
      expect(await store.latestChange()).toEqual({ seq: 0, at: '' });
      expect(await store.changesSince(0, 10)).toEqual([]);
    });

    test('has who, what and when of every change, in the order in which they came', async () => {
      const { store, engine } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      const said = claim(russia, 'CRITICIZES', nato);
      await store.apply({ ...changeSetOf(russia, nato), by: 'ada', action: 'seed' });
      await store.apply({ ...changeSetOf(said), by: 'bob', action: 'add' });
      const log = await engine.read(everyChange);
      expect(log.map(([seq, , who, action, claimIds]) => [seq, who, action, claimIds])).toEqual([
        [1, 'ada', 'seed', []],
        [2, 'bob', 'add', [claimId(said)]],
      ]);
      expect(await store.changesSince(0, 10)).toMatchObject([
        { seq: 1, by: 'ada', action: 'seed', entityIds: [russia.id, nato.id], claimIds: [] },
        { seq: 2, by: 'bob', action: 'add', entityIds: [], claimIds: [claimId(said)] },
      ]);
      expect(await store.changesSince(1, 10)).toHaveLength(1);
      expect(await store.changesSince(0, 1)).toHaveLength(1);
    });

    test('has times that strictly rise, however fast the changes come', async () => {
      const { store, engine } = await openEmpty();
      for (let index = 0; index < 20; index++) await add(store, nation(`State ${index}`));
      const times = (await engine.read(everyChange)).map(([, at]) => at as string);
      expect(times).toEqual([...new Set(times)].sort());
      expect(times).toHaveLength(20);
      expect(await store.latestChange()).toEqual({ seq: 20, at: times.at(-1) });
    });

    test('names the entities that a change created or updated, and no others', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      await add(store, russia, nato);
      await add(store, russia, { ...nato, name: 'North Atlantic Treaty Organization' });
      expect(await store.changesSince(1, 10)).toMatchObject([{ seq: 2, entityIds: [nato.id] }]);
    });
  });

  describe('the statistics', () => {
    test('count claims and relationships by predicate as of any time', async () => {
      await forRandomWorlds(8, {}, async (world, draw) => {
        const graph = await openEmpty();
        const { history, instants } = await play(graph, world);
        for (const asOf of [present, draw(someAsOf, instants) as AsOf]) {
          const live = liveClaims(history, asOf);
          const counts = await graph.store.countClaimsByPredicate(asOf);
          expect(counts.reduce((sum, { claims }) => sum + claims, 0)).toBe(live.length);
          for (const { predicate, claims, relationships } of counts) {
            const own = live.filter(({ draft }) => draft.predicate === predicate);
            const asserted = new Set(own.filter(({ draft }) => draft.polarity === 'AFFIRMED').map(({ draft }) => relationshipId(draft)));
            expect({ claims, relationships }).toEqual({ claims: own.length, relationships: asserted.size });
          }
        }
      });
    });
  });
}
