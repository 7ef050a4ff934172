import { describe, expect, test } from 'vitest';
import { type AsOf, present } from '../../../src/domain/as-of.js';
import { claimId, relationshipId } from '../../../src/domain/identity.js';
import { everything } from '../../../src/store/filter.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import type { StoredRelationship } from '../../../src/store/rows.js';
import { add, article, claim, institution, issue, leader, nation } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';
import { retractClaims } from '../play.js';

const knownAt = (known: string): AsOf => ({ known, match: 'POSSIBLE' });
const before = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

/** The claims that a relationship brings along when it was folded for the answer are asked for by themselves. */
const withoutClaims = ({ claims: _, ...relationship }: StoredRelationship) => relationship;

/** Everything that the port can be asked about these entities as of a time. */
async function everyAnswer(store: GraphStore, ids: readonly string[], asOf: AsOf) {
  const claims = { side: 'any', order: 'newestRecorded', filter: everything, asOf, detail: 'all', first: 50 } as const;
  const relationships = { direction: 'BOTH', asOf, first: 50 } as const;
  return {
    entities: await store.entitiesByIds(ids, asOf),
    bySlug: await store.entitiesBySlugs(['russia', 'rossija', 'nato'], asOf),
    byName: await store.entitiesByNames(['russia', 'rossija', 'nato'], asOf),
    listed: await store.listEntities({ filter: everything, asOf, order: 'claimCountDescending', first: 50 }),
    kinds: await store.countEntitiesByKind(asOf),
    claims: await store.claimsOf(ids, claims),
    claimCounts: await store.countClaimsOf(ids, claims),
    relationships: [...(await store.relationshipsOf(ids, relationships))].map(([id, { rows }]) => [id, rows.map(withoutClaims)]),
    relationshipCounts: await store.countRelationshipsOf(ids, relationships),
    among: (await store.relationshipsAmong(ids, undefined, asOf)).map(withoutClaims),
    articles: await store.listArticles({ filter: everything, asOf, first: 50 }),
    mentioning: [...(await store.articleIdsMentioning(ids, asOf))].sort(),
    predicates: [...(await store.countClaimsByPredicate(asOf))].sort((a, b) => (a.predicate < b.predicate ? -1 : 1)),
    articleCount: await store.countAllArticles(asOf),
  };
}

export function describeKnownTime(openEmpty: OpenEmpty): void {
  describe('what was known at a time', () => {
    test('stays the same, whatever is added, renamed, and taken back later', async () => {
      const { store } = await openEmpty();
      const [russia, nato, talks] = [nation('Russia'), institution('NATO'), issue('Talks')];
      const [old, later] = [article('Old', { text: 'Old.', publishedOn: '1999' }), article('Later', { text: 'Later.' })];
      const said = claim(russia, 'CRITICIZES', nato, { article: old, about: [talks], from: '1999', evidence: [{ quote: 'Old' }] });
      const then = await add(store, russia, nato, talks, old, said, claim(nato, 'CRITICIZES', russia));
      const ids = [russia.id, nato.id, talks.id];
      const answer = await everyAnswer(store, ids, knownAt(then));

      await add(store, { ...russia, slug: 'rossija', name: 'Rossija', existsTo: undefined, region: 'Eurasia' }, leader('Vladimir Putin'));
      await add(
        store,
        later,
        claim(russia, 'PRAISES', nato, { article: later, from: '2001' }),
        claim(russia, 'CRITICIZES', nato, { article: later, from: '1990' }),
      );
      await retractClaims(store, [said]);

      expect(await everyAnswer(store, ids, knownAt(then))).toEqual(answer);
      expect(await everyAnswer(store, ids, present)).not.toEqual(answer);
    });

    test('is nothing before the first change', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      const then = await add(store, russia, nato, article('Op-ed'), claim(russia, 'CRITICIZES', nato));
      const answer = await everyAnswer(store, [russia.id, nato.id], knownAt(before(then)));
      expect(answer).toMatchObject({
        entities: new Map(),
        bySlug: new Map(),
        byName: new Map(),
        kinds: new Map(),
        predicates: [],
        articleCount: 0,
        mentioning: [],
      });
      expect(answer.listed.rows).toEqual([]);
      expect([...answer.claimCounts.values(), ...answer.relationshipCounts.values()]).toEqual([0, 0, 0, 0]);
    });

    test('is what is known now, when the time is the last change', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      await add(store, russia, nato, claim(russia, 'CRITICIZES', nato, { from: '1999' }));
      const now = await add(store, { ...nato, name: 'Nato' }, claim(nato, 'CRITICIZES', russia, { to: '2004' }));
      expect(await everyAnswer(store, [russia.id, nato.id], knownAt(now))).toEqual(await everyAnswer(store, [russia.id, nato.id], present));
    });

    test('keeps every earlier state of an entity, with the slug and the names of its time', async () => {
      const { store } = await openEmpty();
      const first = nation('Burma', { aliases: [{ name: 'Birma' }] });
      const then = await add(store, first);
      await add(store, { ...first, slug: 'myanmar', name: 'Myanmar', aliases: [] });
      await add(store, { ...first, slug: 'myanmar', name: 'Myanmar (Burma)', aliases: [] });

      expect((await store.entitiesBySlugs(['burma', 'myanmar'], knownAt(then))).get('burma')).toMatchObject({ id: first.id, name: 'Burma' });
      expect(await store.entitiesBySlugs(['burma'], present)).toEqual(new Map());
      expect((await store.entitiesBySlugs(['myanmar'], present)).get('myanmar')).toMatchObject({ id: first.id, name: 'Myanmar (Burma)', createdAt: then });
      expect((await store.entitiesByNames(['burma'], knownAt(then))).get('burma')).toHaveLength(1);
      expect(await store.entitiesByNames(['burma'], present)).toEqual(new Map());
      expect((await store.entitiesByNames(['birma'], present)).get('birma')).toHaveLength(1);
      expect(await store.namedEntities()).toMatchObject([{ id: first.id, slug: 'myanmar', name: 'Myanmar (Burma)' }]);
    });

    test('lets another entity take a slug that was given up', async () => {
      const { store } = await openEmpty();
      const [republic, state] = [nation('Georgia'), { ...nation('Georgia (US)'), slug: 'georgia' }];
      const then = await add(store, republic);
      await add(store, { ...republic, slug: 'georgia-republic' });
      await add(store, state);
      expect((await store.entitiesBySlugs(['georgia'], knownAt(then))).get('georgia')?.id).toBe(republic.id);
      expect((await store.entitiesBySlugs(['georgia'], present)).get('georgia')?.id).toBe(state.id);
    });

    test('has a claim until it is taken back, and as one that was taken back afterwards', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      const said = claim(russia, 'CRITICIZES', nato);
      await add(store, russia, nato, said);
      const at = await retractClaims(store, [said]);
      const count = async (asOf: AsOf, includeRetracted = false) =>
        (await store.countClaimsOf([russia.id], { side: 'subject', filter: everything, asOf, includeRetracted })).get(russia.id);
      expect([await count(present), await count(present, true)]).toEqual([0, 1]);
      expect([await count(knownAt(at)), await count(knownAt(before(at)))]).toEqual([0, 1]);
      expect((await store.claimsByIds([claimId(said)], present)).get(claimId(said))?.retractedAt).toBe(at);
      expect((await store.claimsByIds([claimId(said)], knownAt(before(at)))).get(claimId(said))?.retractedAt).toBeUndefined();
    });

    test('has a relationship until its last claim is taken back, and its count of none afterwards', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      const said = claim(russia, 'CRITICIZES', nato, { from: '1999' });
      await add(store, russia, nato, said);
      const at = await retractClaims(store, [said]);
      const of = async (asOf: AsOf) => (await store.relationshipsOf([russia.id], { direction: 'OUT', asOf, first: 5 })).get(russia.id)?.rows;
      expect([await of(present), await of(knownAt(at))]).toEqual([[], []]);
      expect(await of(knownAt(before(at)))).toMatchObject([{ claimCount: 1, validFrom: '1999' }]);
      expect((await store.relationshipsByIds([relationshipId(said)], present)).get(relationshipId(said))?.claimCount).toBe(0);
    });
  });
}
