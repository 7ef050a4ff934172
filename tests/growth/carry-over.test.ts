import { describe, expect, test } from 'vitest';
import { addRecords } from '../../src/exchange/jsonl/add-records.js';
import { exportRecords } from '../../src/exchange/jsonl/export-records.js';
import { createGraphStore, type GraphStore } from '../../src/store/graph-store.js';
import { faultsOf } from '../exchange/faults-of.js';
import { engineCases, memoryCase } from '../support/engines.js';
import { done } from '../trust/judge.js';
import { ids, openGrowth, text } from './later-article.js';

async function exported(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportRecords(store)) lines.push(`${line}\n`);
  return lines.join('');
}

/** A proposal with an item of every kind, decided in every way, and one that waits. */
async function openDecided(engineCase = memoryCase) {
  const { editor } = await openGrowth(engineCase);
  const { proposal } = await done(editor, 'articleIngest', { text }, 'proposal { id }');
  const river = { subject: { slug: 'borduria' }, predicate: 'BORDERS', object: { slug: 'syldavia' } };
  const items = [
    { item: ids.jane, decision: 'ACCEPT', useEntity: { slug: 'annie' } },
    { item: ids.ann, decision: 'ACCEPT', useEntity: { slug: 'ann' } },
    { item: ids.river, decision: 'ACCEPT', claim: river },
    { item: ids.praise, decision: 'ACCEPT' },
  ];
  await done(editor, 'proposalDecide', { id: proposal.id, items });
  await done(editor, 'proposalDecide', { id: proposal.id, items: [{ item: ids.league, decision: 'REJECT' }] });
  return editor;
}

const linesOf = (jsonl: string, type: string) => jsonl.split('\n').filter((line) => line.startsWith(`{"type":"${type}"`));

describe('Proposals and decisions', () => {
  test.each(engineCases)('are carried over byte for byte $name', async (engineCase) => {
    for (const [from, to] of [
      [engineCase, memoryCase],
      [memoryCase, engineCase],
    ] as const) {
      const source = await openDecided(from);
      const jsonl = await exported(source.store);
      expect([linesOf(jsonl, 'proposal').length, linesOf(jsonl, 'item').length, linesOf(jsonl, 'decision').length]).toEqual([1, 6, 5]);
      const { engine } = await to.openEmpty();
      const target = await createGraphStore(engine);
      expect((await addRecords(target, jsonl, { by: 'importer', action: 'add', keepsLog: true })).faults).toEqual([]);
      expect(await exported(target)).toBe(jsonl);
      expect(await faultsOf(engine)).toEqual([]);
    }
  });

  test('may be added to another graph, in the name of who adds them, and then change nothing the second time', async () => {
    const source = await openDecided();
    const jsonl = await exported(source.store);
    const { editor: target } = await openGrowth();
    await target.add({ type: 'entity', kind: 'NATION', slug: 'ruritania', name: 'Ruritania' });
    const options = { by: 'importer', action: 'add' };
    expect(await addRecords(target.store, jsonl, options)).toMatchObject({
      faults: [],
      report: { proposalsCreated: 1, itemsProposed: 6, itemsAccepted: 4, itemsRejected: 1, claimsCreated: 2 },
    });
    expect(await addRecords(target.store, jsonl, options)).toMatchObject({
      faults: [],
      report: { proposalsCreated: 0, itemsProposed: 0, itemsUnchanged: 6, decisionsUnchanged: 5, claimsCreated: 0 },
    });
    const { proposals } = await target.ask('{ proposals { nodes { createdBy pendingCount acceptedCount items { decidedBy } } } }');
    expect(proposals.nodes).toMatchObject([{ createdBy: 'importer', pendingCount: 1, acceptedCount: 4 }]);
    expect(await faultsOf(target.engine)).toEqual([]);
  });

  test('of a file are refused alone, with their line and field', async () => {
    const { editor } = await openGrowth();
    const jsonl = await exported((await openDecided()).store);
    const item = JSON.parse(linesOf(jsonl, 'item')[0] ?? '');
    const decision = JSON.parse(linesOf(jsonl, 'decision')[0] ?? '');
    const bad = [
      { ...item, content: { ...item.content, colour: 'red' } },
      { ...item, content: { ...item.content, span: { start: -1, end: 2 } } },
      { ...item, proposal: 'prp_00' },
      { ...decision, item: 'pit_00' },
      { ...decision, decision: 'MAYBE' },
    ];
    const { faults, report } = await addRecords(editor.store, bad.map((record) => JSON.stringify(record)).join('\n'), { by: 'importer', action: 'add' });
    expect(faults.map(({ line, field }) => [line, field])).toEqual([
      [1, 'content.colour'],
      [2, 'content.span.start'],
      [3, 'proposal'],
      [4, 'item'],
      [5, 'decision'],
    ]);
    expect(report).toMatchObject({ itemsProposed: 0, itemsAccepted: 0 });
  });
});

describe('Verifying', () => {
  const damages: readonly (readonly [what: string, cypher: string, says: RegExp])[] = [
    [
      'an item that says something else',
      `MATCH (i:ProposalItem {id: '${ids.praise}'}) SET i.quote = 'Jane Doe hates'`,
      /^quote is "Jane Doe hates", not "Jane Doe praises/,
    ],
    ['an item under another id', `MATCH (i:ProposalItem {id: '${ids.critique}'}) SET i.id = 'pit_00'`, /^id is "pit_00", not "pit_/],
    [
      'an accepted claim that is not there',
      `MATCH (i:ProposalItem {id: '${ids.praise}'}) SET i.decidedClaimId = 'clm_00'`,
      /^it was accepted as clm_00, which is not there/,
    ],
    ['a count that is not so', 'MATCH (p:Proposal) SET p.acceptedCount = 6', /^acceptedCount is 6, not 4/],
    ['another status', "MATCH (p:Proposal) SET p.status = 'ACCEPTED'", /^status is "ACCEPTED", not "PENDING"/],
    ['another text', "MATCH (p:Proposal) SET p.text = 'Nothing.'", /^the text of its article has another digest/],
    ['a proposal that is gone', 'MATCH (p:Proposal) DETACH DELETE p', /^its proposal prp_\w+ is not there/],
    ['an item that is gone', `MATCH (i:ProposalItem {id: '${ids.critique}'}) DETACH DELETE i`, /^itemCount is 6, not 5/],
    [
      'a decision that nobody made',
      `MATCH (i:ProposalItem {id: '${ids.praise}'}) SET i.decidedBy = 'nobody'`,
      /^it was decided by nobody, and the log says by tester/,
    ],
    [
      'a decision that the log does not know',
      "MATCH (h:Change {action: 'decide'}) SET h.decidedItemIds = []",
      /^it was decided at .*, and the log does not say so/,
    ],
  ];

  test('finds nothing wrong with proposals that were decided, and every damage done to them', async () => {
    const { engine } = await openDecided();
    expect(await faultsOf(engine)).toEqual([]);
    for (const [what, cypher, says] of damages) {
      let messages: readonly string[] = [];
      const undo = new Error('undo');
      await engine
        .transact(async (run) => {
          await run({ name: 'test: damage', text: cypher });
          messages = (await faultsOf({ read: run })).map(({ message }) => message);
          throw undo;
        })
        .catch((error: unknown) => {
          if (error !== undo) throw error;
        });
      expect(messages, what).toContainEqual(expect.stringMatching(says));
    }
  });
});
