import { describe, expect, test } from 'vitest';
import { addRecords } from '../../src/exchange/jsonl/add-records.js';
import { faultsOf } from '../exchange/faults-of.js';
import { article, claim, institution, issue, jsonlOf, leader, nation, openWorld, person } from '../graphql/ask.js';
import { engineCases } from '../support/engines.js';
import { articleIdOf, claimsWhere, done, mutate, retractClaim } from './judge.js';

const putin = leader('vladimir-putin', {
  aliases: ['Poutine', { name: 'Poutin', language: 'fr' }],
  description: 'A singer.',
  wikidataId: 'Q1',
  diedOn: '2001',
});
const meeting = claim('vladimir-putin', 'MEETS', 'france', { summary: 'He met her.', confidence: 0.5, validFrom: '2001' });

for (const engineCase of engineCases)
  describe(`What an editor corrects ${engineCase.name}`, () => {
    test('of a claim is how it is worded: shown from now on, told in its history, and as known before what it was', async () => {
      const world = await openWorld([putin, nation('france'), meeting], engineCase);
      const { at: before } = await world.store.latestChange();
      const [{ id }] = (await claimsWhere(world, {})) as [{ id: string }];
      const reword = (wording: object) => done(world, 'claimReword', { id, ...wording }, 'claim { id summary confidence predicate }');
      expect((await reword({ summary: 'He met France.' })).claim).toEqual({ id, summary: 'He met France.', confidence: 0.5, predicate: 'MEETS' });
      const { at: between } = await world.store.latestChange();
      expect((await reword({ confidence: 1 })).claim).toMatchObject({ summary: 'He met France.', confidence: 1 });
      const { seq } = await world.store.latestChange();
      await reword({ summary: 'He met France.', confidence: 1 });
      expect((await world.store.latestChange()).seq).toBe(seq);
      const asKnown = async (known: string) =>
        (await world.ask('query($known: DateTime) { claims(asOf: {known: $known}) { nodes { summary confidence } } }', { known })).claims.nodes;
      expect([await asKnown(before), await asKnown(between)]).toEqual([
        [{ summary: 'He met her.', confidence: 0.5 }],
        [{ summary: 'He met France.', confidence: 0.5 }],
      ]);
      const [{ history }] = (await claimsWhere(world, {}, 'history { nodes { action summary } }')) as [{ history: unknown }];
      expect(history).toMatchObject({ nodes: [{ action: 'add' }, { action: 'reword', summary: '1 claim reworded' }, { action: 'reword' }] });
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('of a claim may come as the same record with other words, and not from a rule or a model', async () => {
      const world = await openWorld([putin, nation('france'), meeting], engineCase);
      await world.add({ ...meeting, summary: 'A model saw them meet.', method: 'MODEL', model: 'some-model' });
      expect(await claimsWhere(world, {}, 'summary')).toMatchObject([{ summary: 'He met her.' }]);
      await world.add({ ...meeting, summary: 'He met France.' });
      expect(await claimsWhere(world, {}, 'summary')).toMatchObject([{ summary: 'He met France.' }]);
    });

    test('of an entity is what is given, and what it is to be without', async () => {
      const world = await openWorld([putin], engineCase);
      const { at: before } = await world.store.latestChange();
      const input = {
        kind: 'LEADER',
        slug: 'vladimir-putin',
        name: 'Vladimir Putin',
        wikidataId: 'Q7747',
        bornOn: '1952-10-07',
        without: ['diedOn', 'description'],
        withoutAliases: ['Poutin'],
      };
      const fields = 'entity { wikidataId description aliases { name } ... on Leader { bornOn diedOn } }';
      const { entity } = await done(world, 'entityUpsert', input, fields);
      expect(entity).toEqual({ wikidataId: 'Q7747', description: null, aliases: [{ name: 'Poutine' }], bornOn: '1952-10-07', diedOn: null });
      const found = async (name: string) => (await world.ask('query($name: String!) { entity(ref: {name: $name}) { slug } }', { name })).entity;
      expect([await found('Poutin'), await found('Poutine')]).toEqual([null, { slug: 'vladimir-putin' }]);
      const then = await world.ask(
        'query($known: DateTime) { entity(ref: {name: "Poutin"}, asOf: {known: $known}) { wikidataId description ... on Leader { bornOn diedOn } } }',
        { known: before },
      );
      expect(then.entity).toEqual({ wikidataId: 'Q1', description: 'A singer.', bornOn: null, diedOn: '2001' });
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('is not undone by loading the seeds again, which only fill in what is missing', async () => {
      const world = await openWorld([putin, nation('france'), meeting], engineCase);
      await done(world, 'entityUpsert', { kind: 'LEADER', slug: 'vladimir-putin', name: 'V. Putin', description: 'A president.' });
      const [{ id }] = (await claimsWhere(world, {})) as [{ id: string }];
      await done(world, 'claimReword', { id, summary: 'They met.' });
      const { seq } = await world.store.latestChange();
      const seeds = jsonlOf([putin, nation('france'), meeting]);
      await addRecords(world.store, seeds, { by: 'seeds', action: 'seed', fillsOnly: true });
      expect((await world.store.latestChange()).seq).toBe(seq);
      await addRecords(world.store, jsonlOf([{ ...putin, bornOn: '1952-10-07' }]), { by: 'seeds', action: 'seed', fillsOnly: true });
      const { entity } = await world.ask('{ entity(ref: {slug: "vladimir-putin"}) { name description ... on Leader { bornOn } } }');
      expect(entity).toEqual({ name: 'V. Putin', description: 'A president.', bornOn: '1952-10-07' });
      expect(await claimsWhere(world, {}, 'summary')).toMatchObject([{ summary: 'They met.' }]);
    });

    test('of an entity is its kind too: from now on it is of the other, as known before of the wrong one', async () => {
      const hamas = person('hamas', { name: 'Hamas', bornOn: '1987' });
      const critic = claim('hamas', 'CRITICIZES', 'france');
      const world = await openWorld([hamas, nation('france'), critic], engineCase);
      const { at: before } = await world.store.latestChange();
      const corrected = { slug: 'hamas', name: 'Hamas', kind: 'INSTITUTION', formerKinds: ['PERSON'], without: ['bornOn'], foundedOn: '1987' };
      const seen = async (asOf: object) =>
        world.ask(
          `query($asOf: AsOf) {
            entity(ref: {slug: "hamas"}, asOf: $asOf) { __typename kind ... on Person { bornOn } ... on Institution { foundedOn } }
            persons: entities(filter: {kinds: [PERSON]}, asOf: $asOf) { nodes { slug } }
            institutions(asOf: $asOf) { nodes { slug } }
            claims(asOf: $asOf) { nodes { subject { __typename kind slug } } }
            france: entity(ref: {slug: "france"}, asOf: $asOf) { persons: relationships(kinds: [PERSON]) { nodes { source { kind } } } institutions: relationships(kinds: [INSTITUTION]) { totalCount } }
          }`,
          { asOf },
        );
      const then = await seen({});
      expect(then).toMatchObject({
        entity: { __typename: 'Person', bornOn: '1987' },
        claims: { nodes: [{ subject: { kind: 'PERSON' } }] },
        france: { persons: { nodes: [{ source: { kind: 'PERSON' } }] } },
      });
      await done(world, 'entityUpsert', corrected);
      const [change] = (await world.ask('{ changes(order: NEWEST_FIRST, first: 1) { nodes { summary } } }')).changes.nodes as [{ summary: string }];
      expect(change.summary).toBe('1 entity updated; kind corrected: hamas from PERSON to INSTITUTION');
      expect(await seen({})).toMatchObject({
        entity: { __typename: 'Institution', kind: 'INSTITUTION', foundedOn: '1987' },
        persons: { nodes: [] },
        institutions: { nodes: [{ slug: 'hamas' }] },
        claims: { nodes: [{ subject: { __typename: 'Institution', kind: 'INSTITUTION', slug: 'hamas' } }] },
        france: { persons: { nodes: [] }, institutions: { totalCount: 1 } },
      });
      expect((await world.ask('{ search(text: "hamas") { entity { kind } } }')).search).toEqual([{ entity: { kind: 'INSTITUTION' } }]);
      expect(await seen({ known: before })).toEqual(then);
      const { seq } = await world.store.latestChange();
      // The same script once more, and the seeds, say what they said before.
      await world.add(hamas, critic, { type: 'entity', ...corrected });
      await addRecords(world.store, jsonlOf([hamas]), { by: 'seeds', action: 'seed', fillsOnly: true });
      expect((await world.store.latestChange()).seq).toBe(seq);
      expect(await faultsOf(world.engine)).toEqual([]);
      await world.add({ ...hamas, formerKinds: ['INSTITUTION'], without: ['foundedOn'] });
      expect(await seen({})).toEqual(then);
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('of a kind is refused where something that stands would be lost or false', async () => {
      const office = claim('hamas', 'HOLDS_OFFICE', 'france', { office: 'Premier' });
      const world = await openWorld([person('hamas', { bornOn: '1987' }), leader('haniyeh'), person('ismail'), nation('france'), office], engineCase);
      const upsert = { slug: 'hamas', name: 'Hamas', kind: 'INSTITUTION', without: ['bornOn'] };
      const refusal = async (input: object) => (await mutate(world, 'entityUpsert', { ...upsert, ...input })).userErrors;
      const unnamed =
        'hamas is a PERSON, not an INSTITUTION: if that is wrong, give formerKinds [PERSON] too; if another is meant, give that a slug of its own';
      expect(await refusal({})).toMatchObject([{ field: ['kind'], message: unnamed }]);
      const all = await refusal({ formerKinds: ['PERSON'], without: [] });
      expect(all.map(({ message }: { message: string }) => message)).toEqual([expect.stringContaining('has no bornOn')]);
      const [{ id }] = (await claimsWhere(world, {})) as [{ id: string }];
      const misfit = `HOLDS_OFFICE cannot have an INSTITUTION as subject: it takes LEADER, PERSON; ${id} says so: retract that in a change before this one`;
      expect(await refusal({ formerKinds: ['PERSON'] })).toMatchObject([{ field: ['kind'], message: misfit }]);
      const retraction = await retractClaim(world, id);
      await done(world, 'entityUpsert', { ...upsert, formerKinds: ['PERSON'] });
      await world.add(office);
      expect((await mutate(world, 'judgementUndo', { id: retraction })).userErrors).toMatchObject([
        { message: expect.stringContaining('correct the kind first') },
      ]);
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('of a kind is not what a record of something else says, and a former kind is no way round', async () => {
      const world = await openWorld([nation('georgia'), nation('abkhazia')], engineCase);
      await done(world, 'entityUpsert', { slug: 'abkhazia', name: 'abkhazia', kind: 'INSTITUTION', formerKinds: ['NATION'] });
      const refusal = async (input: object) => (await mutate(world, 'entityUpsert', input)).userErrors;
      const back =
        'abkhazia was a NATION until that was corrected: give the kind INSTITUTION to change it; to correct it back, give formerKinds [INSTITUTION] too';
      expect(await refusal({ slug: 'abkhazia', name: 'Abkhazia', kind: 'NATION' })).toMatchObject([{ field: ['kind'], message: back }]);
      expect(await refusal({ slug: 'abkhazia', name: 'abkhazia', kind: 'NATION' })).toEqual([]);
      const { id } = (await world.ask('{ entity(ref: {slug: "georgia"}) { id } }')).entity;
      await done(world, 'entityUpsert', { id, slug: 'sakartvelo', name: 'Georgia', kind: 'NATION' });
      const renamed = '"georgia" was the slug of sakartvelo until that was renamed: to change sakartvelo, give that slug; for another entity, choose another';
      expect(await refusal({ slug: 'georgia', name: 'Georgia, the state', kind: 'NATION' })).toMatchObject([{ field: ['slug'], message: renamed }]);
      await done(world, 'entityUpsert', { id, slug: 'georgia', name: 'Georgia', kind: 'NATION' });
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('of a kind is refused while a country or a voice would be none', async () => {
      const praise = claim('france', 'PRAISES', 'italy', { speakers: ['paris'] });
      const bank = institution('banque', { country: 'france' });
      const world = await openWorld([nation('france'), nation('italy'), person('paris'), bank, praise], engineCase);
      const refusal = async (input: object) => (await mutate(world, 'entityUpsert', { name: 'x', ...input })).userErrors;
      const country = 'it is the country of banque, and a country is a NATION: take that away first, with without ["country"]';
      expect(await refusal({ slug: 'france', kind: 'INSTITUTION', formerKinds: ['NATION'] })).toMatchObject([{ message: country }]);
      expect(await refusal({ slug: 'other', kind: 'INSTITUTION', country: { slug: 'paris' } })).toMatchObject([
        { field: ['country'], message: 'paris is a PERSON: a country is a NATION' },
      ]);
      expect(await refusal({ slug: 'paris', kind: 'ISSUE', formerKinds: ['PERSON'] })).toMatchObject([
        { message: expect.stringContaining('an ISSUE says nothing') },
      ]);
      expect(await refusal({ slug: 'banque', kind: 'ISSUE', formerKinds: ['INSTITUTION'] })).toMatchObject([
        { message: expect.stringContaining('without ["country"]') },
      ]);
      await done(world, 'entityUpsert', { slug: 'banque', name: 'banque', kind: 'ISSUE', formerKinds: ['INSTITUTION'], without: ['country'] });
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('of several is refused where it is wrong, and nowhere else', async () => {
      const seeks = claim('ann', 'SEEKS', 'peace');
      const meets = claim('ben', 'MEETS', 'cleo');
      const world = await openWorld([leader('ann'), leader('ben'), leader('cleo'), issue('peace'), seeks, meets], engineCase);
      const ids = (await claimsWhere(world, {}, 'subject { slug }')).toSorted((a, b) => (a.subject.slug < b.subject.slug ? -1 : 1)).map(({ id }) => id);
      const [first, second] = [await retractClaim(world, ids[0]), await retractClaim(world, ids[1])];
      await done(world, 'entityUpsert', { slug: 'ben', name: 'ben', kind: 'ISSUE', formerKinds: ['LEADER'] });
      const jsonl = [first, second].map((judgement) => JSON.stringify({ type: 'undo', judgement })).join('\n');
      const payload = await mutate(world, 'bulkAdd', { jsonl }, 'report { claimsRestored }');
      expect(payload).toMatchObject({
        report: { claimsRestored: 1 },
        userErrors: [{ field: ['line 2', 'id'], message: expect.stringContaining('ben is an ISSUE') }],
      });
      const span = await mutate(world, 'entityUpsert', { slug: 'ann', name: 'ann', kind: 'LEADER', bornOn: '1950' });
      expect(span.userErrors).toEqual([]);
      expect((await mutate(world, 'entityUpsert', { slug: 'ann', name: 'ann', kind: 'LEADER', diedOn: '1940' })).userErrors).toMatchObject([
        { field: ['diedOn'] },
      ]);
    });

    test('of the kind of an author who took office lets him be judged the same as the leader', async () => {
      const world = await openWorld([leader('michael-mcfaul'), person('mcfaul'), person('mike-mcfaul')], engineCase);
      const correct = (slug: string, kind: string, from: string) => mutate(world, 'entityUpsert', { slug, name: slug, kind, formerKinds: [from] });
      const same = { a: { slug: 'mcfaul' }, b: { slug: 'michael-mcfaul' }, verdict: 'SAME' };
      const advice = 'a PERSON and a LEADER cannot be the same entity: if a kind is wrong, correct it first (entityUpsert with formerKinds)';
      expect((await mutate(world, 'entityMerge', same)).userErrors).toMatchObject([{ message: advice }]);
      await correct('mcfaul', 'LEADER', 'PERSON');
      await done(world, 'entityMerge', same);
      const refused = await correct('mcfaul', 'PERSON', 'LEADER');
      expect(refused.userErrors).toMatchObject([
        { message: expect.stringContaining('it is judged the same as michael-mcfaul, a LEADER: correct all of them in one change') },
      ]);
      await world.add(...['mcfaul', 'michael-mcfaul'].map((slug) => person(slug, { formerKinds: ['LEADER'] })));
      expect((await world.ask('{ entity(ref: {slug: "mcfaul"}) { kind sameAs { slug kind } } }')).entity.kind).toBe('PERSON');
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('of an article are its authors, publications and notes, as much as its title', async () => {
      const press = [institution('daily'), institution('weekly'), person('ann'), person('ben')];
      const wrong = article('talks', { url: 'https://example.org/1', publisher: 'daily', authors: ['ann'], note: 'a draft', licence: 'CC0' });
      const world = await openWorld([...press, wrong], engineCase);
      const id = await articleIdOf(world, 'https://example.org/1');
      const fields = 'title note licence authors { slug } publisher { slug } url publications { url }';
      const correct = (record: object) => done(world, 'bulkAdd', { jsonl: JSON.stringify({ type: 'article', id, ...record }) }, 'report { articlesUpdated }');
      const gone = { publisher: 'daily', url: 'https://example.org/1' };
      await correct({
        authors: ['ben'],
        withoutAuthors: ['ann'],
        publisher: 'weekly',
        url: 'https://example.org/2',
        withoutPublications: [gone],
        without: ['note'],
      });
      expect((await world.ask(`{ articles { nodes { ${fields} } } }`)).articles.nodes).toEqual([
        {
          title: 'talks',
          note: null,
          licence: 'CC0',
          authors: [{ slug: 'ben' }],
          publisher: { slug: 'weekly' },
          url: 'https://example.org/2',
          publications: [{ url: 'https://example.org/2' }],
        },
      ]);
      const byAnn = '{ entity(ref: {slug: "ann"}) { ... on Person { articles { totalCount } } } }';
      expect((await world.ask(byAnn)).entity.articles.totalCount).toBe(0);
      const itself = await mutate(world, 'bulkAdd', { jsonl: JSON.stringify({ type: 'article', id, basedOn: [id] }) });
      expect(itself.userErrors).toMatchObject([{ field: ['line 1', 'basedOn'], code: 'INVALID' }]);
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('of a text stays, when the script that brought the text runs again; the corrected text elsewhere is the same article', async () => {
      const world = await openWorld([nation('a'), nation('b')], engineCase);
      const script = [
        article('t', { url: 'https://example.org/1', text: 'A praises B. Teh end.' }),
        claim('a', 'PRAISES', 'b', { article: 't', evidence: [{ quote: 'A praises B.' }] }),
      ];
      await world.add(...script);
      const id = await articleIdOf(world, 'https://example.org/1');
      await world.add({ type: 'article', id, text: 'A praises B. The end.' } as never);
      const { seq } = await world.store.latestChange();
      await world.add(...script);
      expect((await world.store.latestChange()).seq).toBe(seq);
      await world.add(article('elsewhere', { url: 'https://example.org/2', text: 'A praises B. The end.' }));
      const { articles } = await world.ask('{ articles { nodes { id publications { url } } } }');
      expect(articles.nodes).toMatchObject([{ id, publications: [{ url: 'https://example.org/1' }, { url: 'https://example.org/2' }] }]);
      expect((await claimsWhere(world, {}, 'evidence { quote status }'))[0]?.['evidence']).toEqual([{ quote: 'A praises B.', status: 'VERIFIED' }]);
    });

    test('of a text moves and breaks the words that it moves and breaks, and others in their old place are other words', async () => {
      const text = 'Aland praises Bland today. Nothing else was said by anybody in the room.';
      const world = await openWorld([nation('a'), nation('b'), article('t', { url: 'https://example.org/1', text })], engineCase);
      const id = await articleIdOf(world, 'https://example.org/1');
      const assert = (predicate: string, selector: object) => world.add(claim('a', predicate, 'b', { article: id, evidence: [selector] }));
      await assert('PRAISES', { start: 0, end: 26 });
      await world.add({ type: 'article', id, text: `Inserted words here, first. ${text}` } as never);
      await assert('MEETS', { start: 0, end: 26 });
      const words = async () =>
        Object.fromEntries((await claimsWhere(world, {}, 'predicate evidence { quote status }')).map(({ predicate, evidence }) => [predicate, evidence]));
      expect(await words()).toEqual({
        PRAISES: [{ quote: 'Aland praises Bland today.', status: 'VERIFIED' }],
        MEETS: [{ quote: 'Inserted words here, first', status: 'VERIFIED' }],
      });
      const historyOf = async (predicate: string) =>
        (await claimsWhere(world, { predicates: [predicate] }, 'history { nodes { summary } }'))[0]?.['history'] as { nodes: { summary: string }[] };
      expect((await historyOf('PRAISES')).nodes.map(({ summary }) => summary)).toEqual(['1 claim added, 1 piece of evidence added', '1 article updated']);
      // What was corrected nearby leaves words alone that still stand.
      await world.add({ type: 'article', id, text: `Inserted words here, first. ${text.replace('Nothing', 'Little')}` } as never);
      expect((await words())['PRAISES']).toEqual([{ quote: 'Aland praises Bland today.', status: 'VERIFIED' }]);
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('may not contradict itself: judgements of one change are held against each other', async () => {
      const world = await openWorld([nation('a'), nation('b'), nation('c')], engineCase);
      const judged = (kind: string, a: string, b: string) => JSON.stringify({ type: 'judgement', kind, a, b });
      const jsonl = [judged('SAME', 'a', 'b'), judged('SAME', 'b', 'c'), judged('DIFFERENT', 'a', 'c')].join('\n');
      const { userErrors } = await mutate(world, 'bulkAdd', { jsonl });
      expect(userErrors).toMatchObject([{ field: ['line 3', 'b'], code: 'CONFLICT', message: expect.stringContaining('a = b') }]);
      expect(await faultsOf(world.engine)).toEqual([]);
    });

    test('is refused with what to do instead where it cannot be', async () => {
      const world = await openWorld([putin, nation('france'), meeting], engineCase);
      const [{ id }] = (await claimsWhere(world, {})) as [{ id: string }];
      const refused = async (mutation: string, input: object) => (await mutate(world, mutation, input)).userErrors;
      expect(await refused('claimReword', { id: 'clm_0', summary: 'x' })).toMatchObject([{ field: ['id'], code: 'UNKNOWN_REFERENCE' }]);
      expect(await refused('claimReword', { id, confidence: 2 })).toMatchObject([{ field: ['confidence'], code: 'INVALID' }]);
      expect(await refused('entityUpsert', { kind: 'NATION', name: 'France', without: ['name'] })).toMatchObject([
        { field: ['without', '0'], code: 'INVALID' },
      ]);
      expect(await refused('entityUpsert', { kind: 'NATION', name: 'Fra\u0000nce' })).toMatchObject([{ field: ['name'], code: 'INVALID' }]);
      expect(await refused('entityUpsert', { kind: 'NATION', name: 'F'.repeat(501) })).toMatchObject([{ field: ['name'], message: 'at most 500 characters' }]);
      expect(await refused('judgementUndo', { id: 'jdg_0' })).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
      expect(await refused('claimRetract', { id: 'clm_0', reason: 'x' })).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
      expect(await refused('claimRetract', { id, reason: ' ' })).toMatchObject([{ field: ['reason'], code: 'INVALID' }]);
      expect(await refused('claimRetract', { id, reason: 'z'.repeat(20_001) })).toMatchObject([{ field: ['reason'], code: 'INVALID' }]);
    });
  });
