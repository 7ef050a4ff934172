import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AsOf, knownNow, present } from '../../../src/domain/as-of.js';
import { relationshipId } from '../../../src/domain/identity.js';
import { type EntityKind, entityKinds } from '../../../src/domain/kinds.js';
import { parsePartialDate } from '../../../src/domain/partial-date.js';
import { type Predicate, predicateNames } from '../../../src/domain/vocabulary.js';
import type { Statement } from '../../../src/store/engine.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import type { RelationshipQuery } from '../../../src/store/reads/relationship-reads.js';
import type { StoredRelationship } from '../../../src/store/rows.js';
import { foldRelationships } from '../../../src/store/writes/fold-relationships.js';
import { dumpGraph } from '../../support/graph-dump.js';
import { add, article, claim, institution, nation } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';
import { liveClaims, relationshipsAsOf, relationshipsOf } from '../oracle.js';
import { play } from '../play.js';
import { castIds, forRandomWorlds, someAsOf } from '../random-world.js';

const someQuery = (instants: readonly string[]) =>
  fc.record({
    direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
    predicates: fc.option(fc.subarray([...predicateNames]), { nil: undefined }),
    kinds: fc.option(fc.subarray<EntityKind>([...entityKinds]), { nil: undefined }),
    withIds: fc.option(fc.subarray([...castIds]), { nil: undefined, freq: 2 }),
    asOf: fc.oneof(fc.constant<AsOf>(present), someAsOf(instants)),
  });

async function allPages(store: GraphStore, id: string, query: RelationshipQuery & { readonly first: number }): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = (await store.relationshipsOf([id], { ...query, after })).get(id);
    ids.push(...(page?.rows ?? []).map((row) => row.id));
    if (page?.hasMore !== true) return ids;
    after = page.rows.at(-1)?.sortKey;
  }
}

/** Without the claims that those which were folded for the answer bring along. */
const foldsOf = (list: readonly StoredRelationship[] = []) => list.map(({ claims: _, ...fold }) => fold);

const dropRelationships: readonly Statement[] = [
  { name: 'test: drop the nodes', text: 'MATCH (r:Relationship) DETACH DELETE r' },
  { name: 'test: drop the typed relationships', text: `MATCH (:Entity)-[r:${predicateNames.join('|')}]->(:Entity) DELETE r` },
];

export function describeRelationships(openEmpty: OpenEmpty): void {
  describe('the relationships of an entity', () => {
    test('are the folds of its claims, as of any time, in any direction, with any of the others', async () => {
      await forRandomWorlds(16, {}, async (world, draw) => {
        const { store, engine } = await openEmpty();
        const { history, instants } = await play({ store, engine }, world);
        for (let round = 0; round < 8; round++) {
          const query = draw(someQuery, instants) as RelationshipQuery;
          const first = draw(fc.integer, { min: 1, max: 9 });
          const pages = await store.relationshipsOf(castIds, { ...query, first });
          const counts = await store.countRelationshipsOf(castIds, query);
          for (const id of castIds) {
            const expected = relationshipsOf(history, id, query);
            expect(foldsOf(pages.get(id)?.rows)).toEqual(expected.slice(0, first));
            expect(pages.get(id)?.hasMore).toBe(expected.length > first);
            expect(counts.get(id)).toBe(expected.length);
          }
          const id = draw(fc.constantFrom, ...castIds);
          expect(await allPages(store, id, { ...query, first: 2 })).toEqual(relationshipsOf(history, id, query).map((each) => each.id));
        }
      });
    });

    test('are the same by id, among a set, and as spells of their claims', async () => {
      await forRandomWorlds(16, {}, async (world, draw) => {
        const { store, engine } = await openEmpty();
        const { history, instants } = await play({ store, engine }, world);
        const ids = [...new Set(history.claims.map(({ draft }) => relationshipId(draft)))];
        for (const asOf of [present, draw(someAsOf, instants), draw(someAsOf, instants)]) {
          const expected = relationshipsAsOf(history, asOf);
          const found = [...(await store.relationshipsByIds(ids, asOf)).values()].filter(({ claimCount }) => claimCount > 0);
          expect(foldsOf(found.toSorted((a, b) => (a.sortKey < b.sortKey ? 1 : -1)))).toEqual(expected);
          const some = draw(fc.subarray, [...castIds]) as readonly string[];
          const predicates = draw(fc.subarray, [...predicateNames]) as readonly Predicate[];
          const isAmong = ({ subjectId, objectId }: { subjectId: string; objectId: string }) => some.includes(subjectId) && some.includes(objectId);
          expect(foldsOf(await store.relationshipsAmong(some, undefined, asOf))).toEqual(expected.filter(isAmong));
          expect(foldsOf(await store.relationshipsAmong(some, predicates, asOf))).toEqual(
            expected.filter((each) => isAmong(each) && predicates.includes(each.predicate)),
          );
          const spells = await store.spellsOf(found, asOf);
          const isFound = new Set(found.map(({ id }) => id));
          const asserting = liveClaims(history, asOf).filter(({ draft }) => draft.polarity === 'AFFIRMED' && isFound.has(relationshipId(draft)));
          expect(found.flatMap(({ id }) => spells.get(id) ?? [])).toHaveLength(asserting.length);
        }
      });
    });

    test('are the same whether they were stored or are folded from the claims', async () => {
      await forRandomWorlds(10, {}, async (world) => {
        const { store, engine } = await openEmpty();
        await play({ store, engine }, world);
        const query = { direction: 'BOTH', first: 100 } as const;
        const stored = await store.relationshipsOf(castIds, { ...query, asOf: present });
        const folded = await store.relationshipsOf(castIds, { ...query, asOf: { known: knownNow, match: 'POSSIBLE' } });
        for (const id of castIds) expect(stored.get(id)?.rows).toEqual(foldsOf(folded.get(id)?.rows));
        const walked = await store.relationshipStepsOf(castIds, { direction: 'BOTH', asOf: present }, 100);
        const all = new Set([...folded.values()].flatMap(({ rows }) => rows.map(({ id }) => id)));
        expect(new Set(walked.map(({ id }) => id))).toEqual(all);
        expect(walked).toHaveLength(all.size);
      });
    });

    test('are unchanged when every one is dropped and folded anew', async () => {
      await forRandomWorlds(10, {}, async (world) => {
        const { store, engine } = await openEmpty();
        const { history } = await play({ store, engine }, world);
        const dump = await dumpGraph(engine.read);
        await engine.transact(async (run) => {
          for (const statement of dropRelationships) await run(statement);
        });
        expect((await dumpGraph(engine.read)).length).toBeLessThan(dump.length);
        await engine.transact((run) => foldRelationships(run, [...new Set(history.claims.map(({ draft }) => relationshipId(draft)))]));
        expect(await dumpGraph(engine.read)).toEqual(dump);
      });
    });

    test('are one, when a symmetric predicate is claimed from either end', async () => {
      const { store } = await openEmpty();
      const [america, russia] = [nation('United States'), nation('Russia')];
      const [one, two] = [article('One'), article('Two')];
      await add(
        store,
        america,
        russia,
        one,
        two,
        claim(america, 'COOPERATES_WITH', russia, { article: one, from: '1991', to: '1999' }),
        claim(russia, 'COOPERATES_WITH', america, { article: two, from: '2001', to: '2004-05' }),
      );
      for (const direction of ['OUT', 'IN', 'BOTH'] as const) {
        const pages = await store.relationshipsOf([america.id, russia.id], { direction, asOf: present, first: 5 });
        for (const { rows } of pages.values()) expect(rows).toMatchObject([{ claimCount: 2, sourceCount: 2, validFrom: '1991', validTo: '2004-05' }]);
      }
    });

    test('as of a time between two spells are none, though the fold spans both', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      await add(
        store,
        russia,
        nato,
        claim(russia, 'CRITICIZES', nato, { from: '1991', to: '1993' }),
        claim(russia, 'CRITICIZES', nato, { from: '1999', to: '2004' }),
      );
      const countAsOf = async (valid: string) => {
        const asOf: AsOf = { valid: parsePartialDate(valid), match: 'POSSIBLE' };
        return (await store.countRelationshipsOf([russia.id], { direction: 'OUT', asOf })).get(russia.id);
      };
      expect([await countAsOf('1992'), await countAsOf('1996'), await countAsOf('2004')]).toEqual([1, 0, 1]);
    });

    test('that are left to a later fold are missing until then', async () => {
      const { store, engine } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      const said = claim(russia, 'CRITICIZES', nato);
      await store.apply({ by: 'test', action: 'load', summary: '', entities: [russia, nato], articles: [], claims: [said] }, { deferFold: true });
      const count = async () => (await store.countRelationshipsOf([russia.id], { direction: 'BOTH', asOf: present })).get(russia.id);
      expect(await count()).toBe(0);
      await engine.transact((run) => foldRelationships(run, [relationshipId(said)]));
      expect(await count()).toBe(1);
    });
  });
}
