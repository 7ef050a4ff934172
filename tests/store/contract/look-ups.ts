import { describe, expect, test } from 'vitest';
import { present } from '../../../src/domain/as-of.js';
import { claimId } from '../../../src/domain/identity.js';
import { add, article, claim, institution, leader, nation } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';

export function describeLookUps(openEmpty: OpenEmpty): void {
  describe('a look-up', () => {
    test('finds what is there, and leaves out what is not', async () => {
      const { store } = await openEmpty();
      const [russia, nato, source] = [nation('Russia', { wikidataId: 'Q159' }), institution('NATO'), article('Op-ed')];
      const said = claim(russia, 'CRITICIZES', nato);
      await add(store, russia, nato, source, said);
      expect([...(await store.entitiesByIds([russia.id, 'ent_missing', russia.id], present)).keys()]).toEqual([russia.id]);
      expect([...(await store.entitiesBySlugs(['nato', 'missing'], present)).keys()]).toEqual(['nato']);
      expect([...(await store.entitiesByWikidataIds(['Q159', 'Q0'], present)).keys()]).toEqual(['Q159']);
      expect([...(await store.articlesByIds([source.id, 'art_missing'], present)).keys()]).toEqual([source.id]);
      expect([...(await store.claimsByIds([claimId(said), 'clm_missing'], present)).keys()]).toEqual([claimId(said)]);
      expect(await store.articleTextsByIds([source.id], present)).toEqual(new Map());
    });

    test('of nothing gives nothing', async () => {
      const { store } = await openEmpty();
      await add(store, nation('Russia'));
      const answers = [
        await store.entitiesByIds([], present),
        await store.entitiesBySlugs([], present),
        await store.entitiesByNames([], present),
        await store.articlesByIds([], present),
        await store.claimsByIds([], present),
        await store.evidenceByClaimIds([], present),
        await store.relationshipsByIds([], present),
      ];
      for (const answer of answers) expect(answer).toEqual(new Map());
    });

    test('by name ignores case, accents and script, and gives every entity of that name', async () => {
      const { store } = await openEmpty();
      const [president, king] = [leader('Владимир', { slug: 'the-president' }), leader('VLADIMIR', { slug: 'a-king', aliases: [{ name: 'Володимир' }] })];
      await add(store, president, king, leader('Vladimira'));
      const found = await store.entitiesByNames(['vladimir', 'nobody'], present);
      expect(found.get('vladimir')?.map(({ slug }) => slug)).toEqual(['a-king', 'the-president']);
      expect(found.has('nobody')).toBe(false);
    });

    test('of three thousand ids at once finds each', async () => {
      const { store } = await openEmpty();
      const states = Array.from({ length: 40 }, (_, index) => nation(`State ${index}`));
      await add(store, ...states);
      const ids = [...states.map(({ id }) => id), ...Array.from({ length: 2960 }, (_, index) => `ent_missing${index}`)];
      expect((await store.entitiesByIds(ids, present)).size).toBe(40);
    });

    test('of articles that mention an entity finds those in whose claims it is an end or an issue', async () => {
      const { store } = await openEmpty();
      const [russia, nato, putin] = [nation('Russia'), institution('NATO'), leader('Vladimir Putin')];
      const [one, two, three] = [article('One'), article('Two'), article('Three')];
      await add(
        store,
        russia,
        nato,
        putin,
        one,
        two,
        three,
        claim(russia, 'CRITICIZES', nato, { article: one }),
        claim(nato, 'CRITICIZES', russia, { article: two }),
        claim(putin, 'CRITICIZES', nato, { article: three, speakers: [russia] }),
      );
      expect([...(await store.articleIdsMentioning([russia.id], present))].sort()).toEqual([one.id, two.id].sort());
    });
  });
}
