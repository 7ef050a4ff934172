import { describe, expect, onTestFinished, test } from 'vitest';
import { createIngestion } from '../../src/ingest/steps.js';
import { faultsOf } from '../exchange/faults-of.js';
import { claim, institution, type JsonRecord, leader, nation, type World, worldOn } from '../graphql/ask.js';
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
