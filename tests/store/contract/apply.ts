import { describe, expect, test } from 'vitest';
import { present } from '../../../src/domain/as-of.js';
import { changeSetRowsMax, emptyReport } from '../../../src/domain/change-set.js';
import { claimId } from '../../../src/domain/identity.js';
import { dumpGraph } from '../../support/graph-dump.js';
import { add, agreement, article, changeSetOf, claim, institution, issue, leader, nation, person } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';

export function describeApply(openEmpty: OpenEmpty): void {
  describe('applying a change set', () => {
    test('keeps entities of every kind with all that is known of them', async () => {
      const { store } = await openEmpty();
      const entities = [
        leader('Владимир Путин', { aliases: [{ name: 'Poutine', language: 'fr', source: 'a newspaper' }], bornOn: '1952-10-07', wikidataId: 'Q7747' }),
        person('Alex de Ramon', { description: 'Writes op-eds 🚀\n"sometimes"' }),
        nation('Soviet Union', { existsFrom: '1922-12', existsTo: '1991-12-26', region: 'Eurasia', isoAlpha2: 'SU', isoAlpha3: 'SUN' }),
        institution('NATO', { category: 'alliance', foundedOn: '1949', dissolvedOn: '2099?' }),
        issue('Arms control', { category: 'security' }),
        agreement('New START', { signedOn: '2010-04-08', inForceFrom: '2011', inForceTo: '2026~' }),
      ];
      await add(store, ...entities);
      const found = await store.entitiesByIds(
        entities.map(({ id }) => id),
        present,
      );
      for (const entity of entities) expect(found.get(entity.id)).toMatchObject(entity);
    });

    test('keeps a claim with all that is said of it', async () => {
      const { store } = await openEmpty();
      const [russia, america, arms, author, speaker] = [
        nation('Russia'),
        nation('United States'),
        issue('Arms control'),
        person('A. Author'),
        leader('S. Peaker'),
      ];
      const source = article('Op-ed', { text: 'They talk.' });
      const said = claim(america, 'COOPERATES_WITH', russia, {
        about: [arms],
        authors: [author],
        speakers: [speaker],
        article: source,
        from: '1991',
        to: '1999-02~',
        stance: -3,
        polarity: 'DENIED',
        epistemic: 'PROPOSAL',
        confidence: 0.25,
        method: 'MODEL',
        summary: 'They should — «не» 🚀.',
      });
      await add(store, russia, america, arms, author, speaker, source, said);
      const { evidence: _, ...scalars } = said;
      expect((await store.claimsByIds([claimId(said)], present)).get(claimId(said))).toMatchObject(scalars);
    });

    test('reports what it created, and the second time that all of it was there', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      const source = article('Op-ed', { text: 'Russia criticizes NATO.', publisher: nato, publishedOn: '2017' });
      const records = [russia, nato, source, claim(russia, 'CRITICIZES', nato, { article: source, evidence: [{ quote: 'criticizes' }] })];
      const first = await store.apply(changeSetOf(...records));
      const second = await store.apply(changeSetOf(...records));
      expect(first).toEqual({ faults: [], report: { ...emptyReport, entitiesCreated: 2, articlesCreated: 1, claimsCreated: 1, evidenceAdded: 1 } });
      expect(second).toEqual({ faults: [], report: { ...emptyReport, entitiesUnchanged: 2, articlesUnchanged: 1, claimsUnchanged: 1 } });
    });

    test('writes nothing the second time, and does not move the change log', async () => {
      const { store, engine } = await openEmpty();
      const [russia, nato, author] = [nation('Russia', { aliases: [{ name: 'РФ' }] }), institution('NATO', { foundedOn: '1949' }), person('A. Author')];
      const source = article('Op-ed', { text: 'Russia criticizes NATO.', authors: [author], publisher: nato, publishedOn: '2017-01-02' });
      const records = [
        russia,
        nato,
        author,
        source,
        claim(russia, 'CRITICIZES', nato, { article: source, authors: [author], evidence: [{ quote: 'criticizes' }] }),
      ];
      await add(store, ...records);
      const [dump, change] = [await dumpGraph(engine.read), await store.latestChange()];
      await add(store, ...records);
      expect(await dumpGraph(engine.read)).toEqual(dump);
      expect(await store.latestChange()).toEqual(change);
    });

    test('counts the same claim twice in one change set as one, with the evidence of both', async () => {
      const { store } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      const source = article('Op-ed', { text: 'Russia criticizes NATO.' });
      const once = claim(russia, 'CRITICIZES', nato, { article: source, evidence: [{ quote: 'Russia' }] });
      const again = { ...once, evidence: [{ quote: 'NATO' }, { quote: 'Russia' }] };
      const { report } = await store.apply(changeSetOf(russia, nato, source, once, again));
      expect(report).toMatchObject({ claimsCreated: 1, claimsUnchanged: 1, evidenceAdded: 2 });
      const evidence = (await store.evidenceByClaimIds([claimId(once)], present)).get(claimId(once)) ?? [];
      expect(evidence.map(({ quote }) => quote)).toEqual(['Russia', 'NATO']);
    });

    test('unites what one change set says twice of the same entity or article', async () => {
      const { store } = await openEmpty();
      const [plain, more] = [nation('Russia', { aliases: [{ name: 'РФ' }] }), nation('Russia', { region: 'Eurasia', aliases: [{ name: 'Rossija' }] })];
      const [here, there] = [article('Op-ed', { text: 'So.', publishedOn: '2017' }), article('Op-ed', { text: 'So.', publishedOn: '2018' })];
      const { report, faults } = await store.apply(changeSetOf(plain, more, here, there));
      expect({ report, faults }).toMatchObject({ faults: [], report: { entitiesCreated: 1, articlesCreated: 1 } });
      const entity = (await store.entitiesByIds([plain.id], present)).get(plain.id);
      expect(entity).toMatchObject({ region: 'Eurasia', aliases: [{ name: 'РФ' }, { name: 'Rossija' }] });
      expect((await store.articlesByIds([here.id], present)).get(here.id)?.publications.map(({ publishedOn }) => publishedOn)).toEqual(['2017', '2018']);
    });

    test('adds to an entity what is new, and keeps what is not given', async () => {
      const { store } = await openEmpty();
      await add(store, nation('Russia', { region: 'Eurasia', aliases: [{ name: 'РФ' }] }));
      const { report } = await store.apply(changeSetOf(nation('Russia', { isoAlpha2: 'RU', aliases: [{ name: 'Rossija' }] })));
      expect(report).toMatchObject({ entitiesCreated: 0, entitiesUpdated: 1 });
      const [entity] = (await store.entitiesBySlugs(['russia'], present)).values();
      expect(entity).toMatchObject({ region: 'Eurasia', isoAlpha2: 'RU', aliases: [{ name: 'РФ' }, { name: 'Rossija' }] });
    });

    test('adds publications, and the text once somebody supplies it, to an article that is known', async () => {
      const { store } = await openEmpty();
      const [withText, publisher] = [article('Op-ed', { text: 'So it goes.', publishedOn: '2018' }), institution('American Agora')];
      const { text: _, ...metadata } = withText;
      await add(store, { ...metadata, publications: [] });
      expect((await store.articlesByIds([withText.id], present)).get(withText.id)?.textIsHeld).toBe(false);
      await add(store, publisher, withText, { ...metadata, publications: [{ publisherId: publisher.id }] });
      const known = (await store.articlesByIds([withText.id], present)).get(withText.id);
      expect(known).toMatchObject({ textIsHeld: true, publication: { publishedOn: '2018' } });
      expect(known?.publications).toHaveLength(2);
      expect((await store.articleTextsByIds([withText.id], present)).get(withText.id)).toBe('So it goes.');
    });

    test('with dryRun says what it would do, and does nothing', async () => {
      const { store, engine } = await openEmpty();
      const [russia, nato] = [nation('Russia'), institution('NATO')];
      const { report } = await store.apply(changeSetOf(russia, nato, claim(russia, 'CRITICIZES', nato)), { dryRun: true });
      expect(report).toEqual({ ...emptyReport, entitiesCreated: 2, claimsCreated: 1 });
      expect(await dumpGraph(engine.read)).toEqual([]);
    });

    test('refuses a change set that is too large, and says so', async () => {
      const { store } = await openEmpty();
      const claims = Array.from({ length: changeSetRowsMax + 1 }, () => claim(nation('Russia'), 'CRITICIZES', institution('NATO')));
      await expect(store.apply({ ...changeSetOf(), claims })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining('at most 5000 claims'),
      });
    });

    test('lets an entity have an empty list, a name of marks alone, and the longest slug', async () => {
      const { store } = await openEmpty();
      const odd = nation('🚀', { slug: 'x'.repeat(100) });
      await add(store, odd);
      expect((await store.entitiesBySlugs([odd.slug], present)).get(odd.slug)).toMatchObject({ name: '🚀', aliases: [] });
    });

    test('and taking everything away again leaves an empty graph', async () => {
      const { store, engine } = await openEmpty();
      const [russia, nato] = [nation('Russia', { existsFrom: '1991' }), institution('NATO')];
      const source = article('Op-ed', { publishedOn: '2017' });
      const said = claim(russia, 'CRITICIZES', nato, { article: source, from: '1980', evidence: [{ quote: 'so' }] });
      await add(store, russia, nato, source, said, { ...said, polarity: 'DENIED' });
      await add(store, { ...russia, existsFrom: undefined, name: 'Rossija' }, { ...article('Op-ed', { publishedOn: '2017' }), note: 'new' });
      await store.apply({ ...changeSetOf(), judgements: [{ kind: 'RETRACT_CLAIM', reason: 'no', claimId: claimId(said) }] });
      await store.clear();
      expect(await dumpGraph(engine.read)).toEqual([]);
      expect(await store.latestChange()).toEqual({ seq: 0, at: '' });
    });
  });
}
