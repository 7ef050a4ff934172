import { describe, expect, test } from 'vitest';
import { dumpGraph } from '../../support/graph-dump.js';
import { add, article, changeSetOf, claim, institution, issue, leader, nation, type WorldRecord } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';

const [russia, nato, arms, putin] = [nation('Russia'), institution('NATO'), issue('Arms control'), leader('Vladimir Putin')];
const source = article('Op-ed', { text: 'They should talk. They talk.' });
const nobody = nation('Nobody');

/** A record that may not be, and the fault that says so; all of the world above is there. */
const faulty: readonly (readonly [title: string, record: WorldRecord, list: string, field: string, message: RegExp])[] = [
  ['a slug that another entity has', { ...institution('Atlantic pact'), slug: 'nato' }, 'entities', 'slug', /"nato".*another entity/],
  ['a slug that is no slug', { ...nation('Côte d’Ivoire'), slug: 'Côte d’Ivoire' }, 'entities', 'slug', /"Côte d’Ivoire"/],
  ['an empty name', { ...nation('x'), name: ' ' }, 'entities', 'name', /empty/],
  ['another kind for a known entity', { ...russia, kind: 'ISSUE' }, 'entities', 'kind', /NATION/],
  ['an attribute that its kind does not have', { ...arms, isoAlpha2: 'AC' }, 'entities', 'isoAlpha2', /ISSUE/],
  ['a text that is not the one whose digest is given', { ...source, text: 'They should not talk.' }, 'articles', 'text', /SHA-256/],
  ['an author who is unknown', article('By nobody', { authors: [nobody] }), 'articles', 'authors', /no entity ent_/],
  ['a publisher who is unknown', article('Nowhere', { publisher: nobody }), 'articles', 'publisher', /no entity ent_/],
  ['an unknown subject', claim(nobody, 'CRITICIZES', nato), 'claims', 'subject', /no entity ent_/],
  ['an unknown object', claim(russia, 'CRITICIZES', nobody), 'claims', 'object', /no entity ent_/],
  ['an unknown issue', claim(russia, 'CRITICIZES', nato, { about: [issue('Nothing')] }), 'claims', 'about', /no entity ent_/],
  ['an unknown author', claim(russia, 'CRITICIZES', nato, { authors: [nobody], speakers: [] }), 'claims', 'authors', /no entity ent_/],
  ['an unknown speaker', claim(russia, 'CRITICIZES', nato, { speakers: [nobody] }), 'claims', 'speakers', /no entity ent_/],
  ['an unknown article', claim(russia, 'CRITICIZES', nato, { article: article('Nothing') }), 'claims', 'article', /no article art_/],
  ['a subject of the wrong kind', claim(arms, 'CRITICIZES', nato), 'claims', 'subject', /cannot have an ISSUE/],
  ['a subject that is the object', claim(russia, 'CRITICIZES', russia), 'claims', 'object', /same entity/],
  ['something other than an issue to be about', claim(russia, 'CRITICIZES', nato, { about: [putin] }), 'claims', 'about', /issues only/],
  ['a stance out of range', claim(russia, 'TAKES_POSITION_ON', arms, { stance: 4 }), 'claims', 'stance', /-3 to 3/],
  ['an end before the beginning', claim(russia, 'CRITICIZES', nato, { from: '2000', to: '1999' }), 'claims', 'validTo', /1999.*2000/],
  ['evidence without an article', claim(russia, 'CRITICIZES', nato, { evidence: [{ quote: 'talk' }] }), 'claims', 'article', /name the article/],
  [
    'a quote with a word inserted',
    claim(russia, 'CRITICIZES', nato, { article: source, evidence: [{ quote: 'They should not talk' }] }),
    'claims',
    'evidence.0',
    /word for word/,
  ],
];

export function describeFaultyRecords(openEmpty: OpenEmpty): void {
  describe('a change set with one faulty record', () => {
    test('is refused, naming the record and its field, and nothing of it is written', async () => {
      const { store, engine } = await openEmpty();
      await add(store, russia, nato, arms, putin, source);
      const dump = await dumpGraph(engine.read);
      for (const [title, record, list, field, message] of faulty) {
        const valid = [issue('Another'), article('Another'), claim(putin, 'PRAISES', russia)];
        const { faults, report } = await store.apply(changeSetOf(...valid, record));
        expect(faults, title).toEqual([{ list, index: 1, field, message: expect.stringMatching(message) }]);
        expect(
          Object.values(report).every((count) => count === 0),
          title,
        ).toBe(true);
      }
      expect(await dumpGraph(engine.read)).toEqual(dump);
    });

    test('names every faulty record, not the first alone', async () => {
      const { store } = await openEmpty();
      await add(store, russia, nato);
      const { faults } = await store.apply(
        changeSetOf(claim(russia, 'CRITICIZES', nobody), claim(russia, 'CRITICIZES', nato), claim(nobody, 'CRITICIZES', nato)),
      );
      expect(faults.map(({ list, index }) => `${list} ${index}`)).toEqual(['claims 0', 'claims 2']);
    });

    test('is refused where it calls one new entity by two kinds', async () => {
      const { store, engine } = await openEmpty();
      const { faults } = await store.apply(changeSetOf(nation('Syria'), issue('Syria')));
      expect(faults).toEqual([{ list: 'entities', index: 1, field: 'kind', message: expect.stringContaining('is a NATION') }]);
      expect(await dumpGraph(engine.read)).toEqual([]);
    });

    test('is refused where it gives two new entities one slug', async () => {
      const { store, engine } = await openEmpty();
      const { faults } = await store.apply(changeSetOf(nation('Georgia'), { ...issue('Georgia (the conflict)'), slug: 'georgia' }));
      expect(faults).toEqual([{ list: 'entities', index: 1, field: 'slug', message: expect.stringContaining('"georgia"') }]);
      expect(await dumpGraph(engine.read)).toEqual([]);
    });
  });
}
