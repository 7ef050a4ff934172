import { describe, expect, onTestFinished, test } from 'vitest';
import { createIngestion } from '../../src/ingest/steps.js';
import { faultsOf } from '../exchange/faults-of.js';
import { claim, institution, issue, type JsonRecord, leader, nation, type World, worldOn } from '../graphql/ask.js';
import { answeredClaim, answerWith } from '../ingest/model/passage.js';
import { openEndpoint, type Reply } from '../ingest/model/stand-in-endpoint.js';
import { type EngineCase, engineCases, memoryCase } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { claimsWhere, done } from '../trust/judge.js';

const known: readonly JsonRecord[] = [
  nation('syldavia', { name: 'Syldavia' }),
  nation('borduria', { name: 'Borduria' }),
  institution('league', { name: 'League of Cities' }),
  leader('ottokar', { name: 'Muskar Ottokar', aliases: ['Ottokar'] }),
  claim('ottokar', 'HOLDS_OFFICE', 'syldavia', { office: 'President', validFrom: '2010' }),
];

const article = `---
title: Two neighbours talk
author: Jane Doe
date: 2016-05-04
---

Muskar Ottokar criticized Borduria on Tuesday. Syldavia and Borduria share a river. Igor Wagner met Muskar Ottokar in the capital.
`;

const counts = 'itemsKnown notes report { itemsProposed claimsCreated } proposal { id pendingCount items { id kind summary quote } }';

async function open(engineCase: EngineCase, reply?: Reply): Promise<World> {
  const endpoint = reply && (await openEndpoint(() => reply));
  if (endpoint) onTestFinished(() => endpoint.close());
  const { engine } = await engineCase.openEmpty();
  return worldOn(engine, known, { ingestion: createIngestion(endpoint && { url: endpoint.url, model: 'stand-in', key: undefined }) });
}

const read = (world: World) => done(world, 'articleIngest', { text: article, format: 'MARKDOWN' }, counts);

for (const engineCase of engineCases)
  describe(`An article, the whole way ${engineCase.name}`, () => {
    test('is read, linked and proposed; accepted, it is in the graph; read again, it changes nothing', async () => {
      const world = await open(engineCase);
      const made = await read(world);
      expect(made.notes).toEqual([]);
      const items = made.proposal.items as readonly { readonly kind: string; readonly summary: string; readonly quote: string }[];
      expect(items.filter(({ kind }) => kind === 'ENTITY').map(({ summary }) => summary)).toEqual([
        expect.stringContaining('"Jane Doe"'),
        expect.stringContaining('"Igor Wagner"'),
      ]);
      expect(items.filter(({ kind }) => kind === 'CLAIM').map(({ summary, quote }) => `${summary}: ${quote}`)).toEqual([
        expect.stringMatching(/^Muskar Ottokar criticizes Borduria: Muskar Ottokar criticized Borduria/),
        expect.stringMatching(/^Igor Wagner meets Muskar Ottokar: Igor Wagner met Muskar Ottokar/),
      ]);
      await done(world, 'proposalDecide', { id: made.proposal.id, all: 'ACCEPT' });
      const recorded = await claimsWhere(world, { methods: ['RULE'] }, 'predicate subject { name } authors { slug } evidence { status }');
      expect(recorded.toSorted((a, b) => (a.predicate < b.predicate ? -1 : 1))).toMatchObject([
        { predicate: 'CRITICIZES', subject: { name: 'Muskar Ottokar' }, authors: [{ slug: 'jane-doe' }], evidence: [{ status: 'VERIFIED' }] },
        { predicate: 'MEETS', subject: { name: 'Igor Wagner' }, authors: [{ slug: 'jane-doe' }], evidence: [{ status: 'VERIFIED' }] },
      ]);
      const written = await world.engine.transact(dumpGraph);
      expect(await read(world)).toMatchObject({ report: { itemsProposed: 0, claimsCreated: 0 } });
      expect(await world.engine.transact(dumpGraph)).toEqual(written);
      expect(await faultsOf(world.engine)).toEqual([]);
    });
  });

describe('Read again', () => {
  const talks = 'Ottokar criticized Borduria. Ottokar and the League of Cities share a river.';
  const openWith = async (...more: readonly JsonRecord[]) => {
    const { engine } = await memoryCase.openEmpty();
    return worldOn(engine, [...known, ...more], { ingestion: createIngestion() });
  };
  const propose = (world: World, input: object) => done(world, 'articleIngest', input, counts);
  const kindsOf = (made: { readonly proposal: { readonly items: readonly { readonly kind: string }[] } }) => made.proposal.items.map(({ kind }) => kind);

  test('an article whose ambiguous name somebody has explained says what it says of the one that is meant', async () => {
    const world = await openWith(leader('ottokar-the-younger', { name: 'Ottokar' }));
    const made = await propose(world, { text: talks });
    expect(kindsOf(made)).toEqual(['LINK']);
    const [{ id: item }] = made.proposal.items;
    await done(world, 'proposalDecide', { id: made.proposal.id, items: [{ item, decision: 'ACCEPT', useEntity: { slug: 'ottokar' } }] });
    const again = await propose(world, { text: talks });
    expect(again.proposal.items.map(({ summary }: { readonly summary: string }) => summary)).toEqual([
      expect.stringContaining('Ottokar'),
      'Muskar Ottokar criticizes Borduria',
      'Muskar Ottokar and League of Cities in one sentence',
    ]);
    expect((await propose(world, { text: talks })).report).toMatchObject({ itemsProposed: 0 });
    await done(world, 'proposalDecide', { id: made.proposal.id, all: 'ACCEPT' });
    expect(await claimsWhere(world, { methods: ['RULE'] }, 'subject { slug }')).toMatchObject([{ subject: { slug: 'ottokar' } }]);
  });

  test('with other details, an article proposes nothing twice, and says which details it keeps', async () => {
    const world = await openWith();
    const text = 'Muskar Ottokar criticized Borduria on 4 May.';
    const first = await propose(world, { text });
    const again = await propose(world, { text, publishedOn: '2027-05-05', title: 'A title' });
    expect([kindsOf(first), kindsOf(again)]).toEqual([['CLAIM'], ['CLAIM']]);
    expect(again.notes).toEqual([expect.stringMatching(/keeps the title and the publisher, date or address that it had then/)]);
  });

  test('an article whose author was rejected keeps its statements, without the author', async () => {
    const world = await openWith();
    const made = await propose(world, { text: 'Muskar Ottokar criticized Borduria.', authors: ['Jane Doe'] });
    const author = made.proposal.items.find(({ kind }: { readonly kind: string }) => kind === 'ENTITY');
    await done(world, 'proposalDecide', { id: made.proposal.id, all: 'ACCEPT', items: [{ item: author.id, decision: 'REJECT' }] });
    expect(await claimsWhere(world, { methods: ['RULE'] }, 'authors { slug } speakers { slug }')).toMatchObject([{ authors: [], speakers: [] }]);
  });

  test('all that can be accepted is, past a statement that cannot be made of whom was taken instead', async () => {
    const world = await openWith(issue('peace'));
    const made = await propose(world, { text: 'Igor Wagner met Muskar Ottokar in the capital. Muskar Ottokar criticized Borduria.' });
    const name = made.proposal.items.find(({ kind }: { readonly kind: string }) => kind === 'ENTITY');
    const items = [{ item: name.id, decision: 'ACCEPT', useEntity: { slug: 'peace' } }];
    const decided = await done(world, 'proposalDecide', { id: made.proposal.id, all: 'ACCEPT', items }, 'report { claimsCreated } proposal { pendingCount }');
    expect(decided).toMatchObject({ report: { claimsCreated: 1 }, proposal: { pendingCount: 1 } });
  });

  test.each([
    [{ authors: ['Jane Doe', ' '] }, 'authors.1: the name is empty: leave it out'],
    [{ url: 'javascript:alert(1)' }, 'url: "javascript:alert(1)" is no address on the web: write https://…'],
  ])('%j is refused', async (details, message) => {
    const world = await openWith();
    const asked = world.ask('mutation($input: ArticleIngestInput!) { articleIngest(input: $input) { itemsKnown } }', { input: { text: talks, ...details } });
    await expect(asked).rejects.toThrow(message);
  });
});

describe('With a model', () => {
  const said = (quote: string) =>
    answerWith(answeredClaim({ subject: 'e3', predicate: 'PARTNERS_WITH', object: 'e2', about: [], validFrom: null, quotes: [quote], summary: '' }));

  test('what it says of words that stand there is proposed besides, under its name, and nothing else', async () => {
    const world = await open(memoryCase, said('Syldavia and Borduria share a river'));
    const made = await read(world);
    const claims = made.proposal.items.filter(({ kind }: { kind: string }) => kind === 'CLAIM');
    expect(claims).toHaveLength(3);
    await done(world, 'proposalDecide', { id: made.proposal.id, all: 'ACCEPT' });
    expect(await claimsWhere(world, { methods: ['MODEL'] }, 'predicate model evidence { quote status }')).toMatchObject([
      { predicate: 'PARTNERS_WITH', model: 'stand-in', evidence: [{ quote: 'Syldavia and Borduria share a river', status: 'VERIFIED' }] },
    ]);
  });

  test.each<[string, Reply, RegExp]>([
    ['words that do not stand there', said('Syldavia and Borduria share a border'), /a claim of the model was left out/],
    ['no answer that can be read', { content: 'I would rather not.' }, /were not read by the model/],
    ['an error', { status: 401 }, /were not read by the model/],
  ])('that gives %s, what rules found is proposed all the same, and the notes say why', async (_, reply, note) => {
    const made = await read(await open(memoryCase, reply));
    expect(made.proposal.items.filter(({ kind }: { kind: string }) => kind === 'CLAIM')).toHaveLength(2);
    expect(made.notes).toEqual([expect.stringMatching(note)]);
  });
});
