import { describe, expect, test } from 'vitest';
import { present } from '../../../src/domain/as-of.js';
import { claimId, proposalId } from '../../../src/domain/identity.js';
import { dumpGraph } from '../../support/graph-dump.js';
import { deciding, draftOf, itemIdOf, itemsFrom, proposing } from '../../support/proposal.js';
import { add, article, claim, institution, leader, nation, person } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';

const [syldavia, borduria] = [nation('Syldavia'), nation('Borduria')];
const [ann, annToo] = [leader('Ann Aim'), person('Ann Aimé')];
const [jane, league] = [person('Jane Doe'), institution('League of Cities')];
const text = 'Jane Doe writes of the League of Cities. Ann Aim criticizes Borduria. Borduria and Syldavia share a river. Jane Doe praises Syldavia.';
const source = article('A later article', { text, authors: [jane], publishedOn: '2026-11', url: 'https://example.org/later' });
const make = itemsFrom(source);
const critique = claim(ann, 'CRITICIZES', borduria, { article: source, method: 'RULE' });
const praise = claim(jane, 'PRAISES', syldavia, { article: source, authors: [jane], method: 'RULE' });
const items = {
  jane: make.entity(jane),
  league: make.entity(league),
  ann: make.link('Ann Aim', ann, annToo),
  critique: make.claim(critique, 'Ann Aim criticizes Borduria'),
  praise: make.claim(praise, 'Jane Doe praises Syldavia'),
  river: make.evidence('Borduria and Syldavia share a river', borduria, syldavia),
};
const ids = Object.fromEntries(Object.entries(items).map(([name, item]) => [name, itemIdOf(source, item)])) as Record<keyof typeof items, string>;
const draft = draftOf(source, ...Object.values(items));
const proposal = proposalId(source.id);

export function describeProposals(openEmpty: OpenEmpty): void {
  async function openProposed() {
    const graph = await openEmpty();
    await add(graph.store, syldavia, borduria, ann, annToo);
    expect((await graph.store.apply(proposing(draft))).faults).toEqual([]);
    return graph;
  }

  describe('proposals', () => {
    test('are kept with their article, its text and their items in order, and nothing of them is in the graph', async () => {
      const { store } = await openProposed();
      const [held] = (await store.listProposals({ statuses: ['PENDING'], first: 10 })).rows;
      const { text: _, ...articleWithoutText } = source;
      expect(held).toMatchObject({ id: proposal, article: JSON.parse(JSON.stringify(articleWithoutText)), itemCount: 6, createdBy: 'proposer' });
      expect(held?.decidedAt).toBeUndefined();
      expect((await store.proposalTextsByIds([proposal])).get(proposal)).toBe(text);
      const stored = (await store.itemsOfProposals([proposal])).get(proposal) ?? [];
      expect(stored.map(({ item }) => item)).toEqual(JSON.parse(JSON.stringify(Object.values(items))));
      expect(stored.map(({ quote, sentence }) => [quote, sentence])[3]).toEqual(['Ann Aim criticizes Borduria', 'Ann Aim criticizes Borduria.']);
      expect(await store.articlesByIds([source.id], present)).toEqual(new Map());
      expect(await store.entitiesByIds([jane.id, league.id], present)).toEqual(new Map());
      expect(await store.claimsByIds([claimId(critique)], present)).toEqual(new Map());
    });

    test('change nothing when they are made again, decided or not', async () => {
      const { store, engine } = await openProposed();
      await store.apply(deciding([{ itemId: ids.jane, decision: 'REJECT' }]));
      const before = await engine.transact(dumpGraph);
      const { report } = await store.apply(proposing(draft, 'another'));
      expect(report).toMatchObject({ proposalsCreated: 0, proposalsUnchanged: 1, itemsProposed: 0, itemsUnchanged: 6 });
      expect(withoutWriter(await engine.transact(dumpGraph))).toEqual(withoutWriter(before));
    });

    test('take more items later, which makes them pending again', async () => {
      const { store } = await openEmpty();
      await add(store, syldavia, borduria);
      await store.apply(proposing(draftOf(source, items.jane)));
      await store.apply(deciding([{ itemId: ids.jane, decision: 'ACCEPT' }]));
      expect((await store.proposalsByIds([proposal])).get(proposal)).toMatchObject({ status: 'ACCEPTED', decidedBy: 'reviewer' });
      expect((await store.apply(proposing(draft))).report).toMatchObject({ itemsProposed: 5, itemsUnchanged: 1 });
      expect((await store.proposalsByIds([proposal])).get(proposal)).toMatchObject({ status: 'PENDING', itemCount: 6, acceptedCount: 1 });
      const positions = ((await store.itemsOfProposals([proposal])).get(proposal) ?? []).map(({ position }) => position);
      expect(positions).toEqual([0, 1, 2, 3, 4, 5]);
    });

    test('are refused with places that are none, another text, or no proposal', async () => {
      const { store } = await openEmpty();
      const beyond = { ...items.critique, span: { start: 0, end: text.length + 1 } };
      expect((await store.apply(proposing(draftOf(source, items.jane, beyond)))).faults).toMatchObject([{ list: 'items', index: 1, field: 'span' }]);
      expect((await store.apply(proposing(draftOf({ ...source, text: 'Another.' })))).faults).toMatchObject([
        { list: 'proposals', field: 'article.textSha256' },
      ]);
      expect((await store.apply({ ...proposing(draft), proposals: [] })).faults[0]).toMatchObject({ list: 'items', index: 0, field: 'proposal' });
      expect(await store.countProposals(['PENDING'])).toBe(0);
    });
  });

  describe('decisions', () => {
    test('write what is accepted with the article, sign it, and leave out what is rejected', async () => {
      const { store } = await openProposed();
      const { report, faults } = await store.apply(
        deciding([
          { itemId: ids.jane, decision: 'ACCEPT' },
          { itemId: ids.league, decision: 'REJECT' },
          { itemId: ids.critique, decision: 'ACCEPT' },
          { itemId: ids.praise, decision: 'ACCEPT' },
        ]),
      );
      expect(faults).toEqual([]);
      expect(report).toMatchObject({ entitiesCreated: 1, articlesCreated: 1, claimsCreated: 2, evidenceAdded: 2, itemsAccepted: 3, itemsRejected: 1 });
      expect((await store.articlesByIds([source.id], present)).get(source.id)).toMatchObject({ authorIds: [jane.id], textIsHeld: true });
      const claims = await store.claimsByIds([claimId(critique), claimId(praise)], present);
      expect(claims.get(claimId(critique))).toMatchObject({ method: 'RULE', subjectId: ann.id, recordedAt: (await store.latestChange()).at });
      expect(claims.get(claimId(praise))).toMatchObject({ method: 'RULE', authorIds: [jane.id] });
      const pieces = (await store.evidenceByClaimIds([claimId(praise)], present)).get(claimId(praise)) ?? [];
      expect(pieces).toMatchObject([{ quote: 'Jane Doe praises Syldavia', status: 'VERIFIED' }]);
      const { at } = await store.latestChange();
      expect((await store.proposalItemsByIds([ids.praise])).get(ids.praise)?.decision).toEqual({
        decision: 'ACCEPT',
        at,
        by: 'reviewer',
        entityId: undefined,
        claim: undefined,
        claimId: claimId(praise),
      });
      expect((await store.changesSince(0, 10)).at(-1)).toMatchObject({
        by: 'reviewer',
        action: 'decide',
        decidedItemIds: expect.arrayContaining([ids.league]),
      });
    });

    test('on a claim wait for those on the names in it', async () => {
      const { store, engine } = await openProposed();
      const before = await engine.transact(dumpGraph);
      const accept = deciding([{ itemId: ids.praise, decision: 'ACCEPT' }]);
      expect((await store.apply(accept)).faults).toMatchObject([
        { list: 'decisions', index: 0, field: 'decision', message: expect.stringMatching(`"Jane Doe", which is yet to be decided: .*${ids.jane}`) },
      ]);
      expect(withoutWriter(await engine.transact(dumpGraph))).toEqual(withoutWriter(before));
      await store.apply(deciding([{ itemId: ids.jane, decision: 'REJECT' }]));
      expect((await store.apply(accept)).faults).toMatchObject([{ message: expect.stringMatching(`"Jane Doe", which was rejected .*${ids.jane}`) }]);
    });

    test('may take another entity in place of the one that is proposed; claims on it then rest on that one', async () => {
      const { store } = await openProposed();
      await store.apply(deciding([{ itemId: ids.jane, decision: 'ACCEPT', entityId: ann.id }]));
      expect((await store.apply(deciding([{ itemId: ids.praise, decision: 'ACCEPT' }]))).faults).toEqual([]);
      const made = claimId({ ...praise, subjectId: ann.id, authorIds: [ann.id], speakerIds: [ann.id] });
      expect((await store.claimsByIds([made], present)).get(made)).toMatchObject({ subjectId: ann.id, authorIds: [ann.id] });
      expect((await store.entitiesByIds([jane.id], present)).size).toBe(0);
      expect((await store.articlesByIds([source.id], present)).get(source.id)?.authorIds).toEqual([ann.id]);
    });

    test('on a name that may be several need the one that is meant', async () => {
      const { store } = await openProposed();
      expect((await store.apply(deciding([{ itemId: ids.ann, decision: 'ACCEPT' }]))).faults).toMatchObject([{ field: 'useEntity' }]);
      expect((await store.apply(deciding([{ itemId: ids.ann, decision: 'ACCEPT', entityId: 'ent_00' }]))).faults).toMatchObject([{ field: 'useEntity' }]);
      expect((await store.apply(deciding([{ itemId: ids.ann, decision: 'ACCEPT', entityId: annToo.id }]))).faults).toEqual([]);
      expect((await store.proposalItemsByIds([ids.ann])).get(ids.ann)?.decision).toMatchObject({ entityId: annToo.id });
    });

    test('on evidence need the claim, which rests on the sentence', async () => {
      const { store } = await openProposed();
      expect((await store.apply(deciding([{ itemId: ids.river, decision: 'ACCEPT' }]))).faults).toMatchObject([{ field: 'claim' }]);
      const border = claim(borduria, 'BORDERS', syldavia);
      expect((await store.apply(deciding([{ itemId: ids.river, decision: 'ACCEPT', claim: border }]))).faults).toEqual([]);
      const id = claimId({ ...border, articleId: source.id });
      expect((await store.evidenceByClaimIds([id], present)).get(id)).toMatchObject([{ quote: 'Borduria and Syldavia share a river.' }]);
    });

    test('that break a rule of claims are refused, with the decision at fault', async () => {
      const { store } = await openProposed();
      const wrong = claim(borduria, 'TAKES_POSITION_ON', syldavia);
      const decisions = [
        { itemId: ids.league, decision: 'ACCEPT' },
        { itemId: ids.river, decision: 'ACCEPT', claim: wrong },
      ] as const;
      expect((await store.apply(deciding(decisions))).faults).toMatchObject([{ list: 'decisions', index: 1, field: 'claim.object' }]);
      expect((await store.entitiesByIds([league.id], present)).size).toBe(0);
    });

    test('are made once: the same again changes nothing, another is refused', async () => {
      const { store, engine } = await openProposed();
      const accept = deciding([{ itemId: ids.critique, decision: 'ACCEPT' }]);
      await store.apply(accept);
      const before = await engine.transact(dumpGraph);
      expect((await store.apply(accept)).report).toMatchObject({ decisionsUnchanged: 1, itemsAccepted: 0, claimsCreated: 0 });
      const reject = deciding([{ itemId: ids.critique, decision: 'REJECT' }], 'another');
      expect((await store.apply(reject)).faults).toMatchObject([{ message: expect.stringMatching(/was accepted by reviewer at .*retract the claim/) }]);
      expect(withoutWriter(await engine.transact(dumpGraph))).toEqual(withoutWriter(before));
    });

    test('of two reviewers at once are one: the other hears of it', async () => {
      const { store } = await openProposed();
      const [one, other] = await Promise.all([
        store.apply(deciding([{ itemId: ids.critique, decision: 'ACCEPT' }], 'one')),
        store.apply(deciding([{ itemId: ids.critique, decision: 'REJECT' }], 'other')),
      ]);
      expect([one.faults.length, other.faults.length].sort()).toEqual([0, 1]);
      const decision = (await store.proposalItemsByIds([ids.critique])).get(ids.critique)?.decision?.decision;
      expect((await store.claimsByIds([claimId(critique)], present)).size).toBe(decision === 'ACCEPT' ? 1 : 0);
    });
  });
}

/** Who held the write lock last is no part of the graph. */
const withoutWriter = (dump: readonly string[]) => dump.map((line) => line.replace(/"writer":"[^"]*"/, ''));
