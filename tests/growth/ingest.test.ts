import { describe, expect, test } from 'vitest';
import { faultsOf } from '../exchange/faults-of.js';
import { engineCases } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { claimsWhere, done, mutate } from '../trust/judge.js';
import { ids, openGrowth, source, text } from './later-article.js';

const counts = 'itemsKnown report { itemsProposed articlesCreated claimsCreated claimsUnchanged rejected }';
const proposalFields = 'proposal { id status itemCount pendingCount createdBy article { title text publishedOn } items { id kind decision } }';

for (const engineCase of engineCases)
  describe(`Reading an article ${engineCase.name}`, () => {
    test('shows what would be proposed without writing, proposes it once, and says so the second time', async () => {
      const { editor, contributor } = await openGrowth(engineCase);
      const before = await editor.engine.transact(dumpGraph);
      const tried = await done(contributor, 'articleIngest', { text, mode: 'DRY_RUN' }, `${counts} ${proposalFields}`);
      expect(tried).toMatchObject({
        itemsKnown: 0,
        report: { itemsProposed: 6, articlesCreated: 0 },
        proposal: { status: 'PENDING', itemCount: 6, article: { title: 'A later article', text, publishedOn: '2026-11' } },
      });
      expect(await editor.engine.transact(dumpGraph)).toEqual(before);
      const made = await done(contributor, 'articleIngest', { text }, `${counts} ${proposalFields}`);
      expect(made).toMatchObject({ itemsKnown: 0, report: { itemsProposed: 6, articlesCreated: 0 }, proposal: { createdBy: 'helper', pendingCount: 6 } });
      expect(made.proposal.items).toEqual(tried.proposal.items);
      expect(made.proposal.items.map(({ id }: { id: string }) => id)).toEqual(Object.values(ids));
      expect((await editor.ask('{ statistics { articles claims entities } }')).statistics).toEqual({ articles: 0, claims: 0, entities: 5 });
      const written = await editor.engine.transact(dumpGraph);
      const again = await done(contributor, 'articleIngest', { text }, `${counts} ${proposalFields}`);
      expect(again).toMatchObject({ itemsKnown: 6, report: { itemsProposed: 0 }, proposal: { itemCount: 6 } });
      expect(await editor.engine.transact(dumpGraph)).toEqual(written);
      expect(await faultsOf(editor.engine)).toEqual([]);
    });

    test('applies the caller’s own claims with the article, and proposes the rest', async () => {
      const { editor } = await openGrowth(engineCase);
      const claims = [
        { subject: { slug: 'ann' }, predicate: 'CRITICIZES', object: { name: 'Borduria' }, evidence: [{ quote: 'Ann criticizes Borduria' }] },
        { subject: { slug: 'ann' }, predicate: 'PRAISES', object: { slug: 'nowhere' } },
        { subject: { slug: 'ann' }, predicate: 'PRAISES', object: { slug: 'syldavia' }, evidence: [{ quote: 'Ann praises Syldavia' }] },
        { subject: { slug: 'ann' }, predicate: 'PRAISES', object: { name: 'League of Cities' }, evidence: [{ quote: 'Ann praises the League of Cities' }] },
      ];
      const applied = await mutate(editor, 'articleIngest', { text, claims, mode: 'APPLY' }, `${counts} article { id authors { slug } } ${proposalFields}`);
      expect(applied.userErrors).toMatchObject([
        { field: ['claims', '1', 'object'], code: 'UNKNOWN_REFERENCE' },
        { field: ['claims', '2', 'evidence', '0'], code: 'INVALID', message: 'the quote is not in the article, word for word' },
      ]);
      // What is proposed of Jane, who is not in the graph yet, waits, and so does the claim on the league.
      expect(applied.article).toEqual({ id: source.id, authors: [] });
      expect(applied.report).toMatchObject({ articlesCreated: 1, claimsCreated: 1, itemsProposed: 7, rejected: 2 });
      expect(await claimsWhere(editor, {}, 'method object { slug } evidence { status }')).toMatchObject([
        { method: 'HUMAN', object: { slug: 'borduria' }, evidence: [{ status: 'VERIFIED' }] },
      ]);
      const again = await mutate(editor, 'articleIngest', { text, claims, mode: 'APPLY' }, counts);
      expect(again).toMatchObject({ itemsKnown: 7, report: { articlesCreated: 0, claimsCreated: 0, claimsUnchanged: 1, itemsProposed: 0 } });
      await done(editor, 'proposalDecide', { id: applied.proposal.id, all: 'ACCEPT' });
      expect((await editor.ask('{ articles { nodes { authors { slug } } } }')).articles.nodes).toEqual([{ authors: [{ slug: 'jane-doe' }] }]);
      expect(await faultsOf(editor.engine)).toEqual([]);
    });

    test('takes claims as JSON Lines, leaves bad lines out alone, and says where they are', async () => {
      const { editor } = await openGrowth(engineCase);
      const claim = { type: 'claim', subject: 'Ann', predicate: 'PRAISES', object: 'syldavia', method: 'MODEL', model: 'a model' };
      const lines = [claim, { ...claim, object: 'nowhere' }, { type: 'entity', kind: 'NATION', name: 'New' }, 'no JSON', { ...claim, article: 'another' }];
      const claimsJsonl = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
      const { userErrors, report } = await mutate(editor, 'articleIngest', { text, claimsJsonl, mode: 'APPLY' }, counts);
      expect(userErrors.map(({ field }: { field: readonly string[] }) => field).sort()).toEqual([
        ['claimsJsonl', 'line 2', 'object'],
        ['claimsJsonl', 'line 3', 'type'],
        ['claimsJsonl', 'line 4'],
        ['claimsJsonl', 'line 5', 'article'],
      ]);
      expect(report).toMatchObject({ claimsCreated: 1, rejected: 4 });
      expect(await claimsWhere(editor, {}, 'method')).toMatchObject([{ method: 'MODEL' }]);
    });
  });

describe('Reading an article', () => {
  test('leaves out what the graph holds by now', async () => {
    const { editor, contributor } = await openGrowth();
    await editor.add({ type: 'entity', kind: 'PERSON', name: 'Jane Doe', slug: 'jane-doe' });
    await editor.add(
      { type: 'article', key: 'it', text, title: 'A later article' },
      { type: 'claim', subject: 'ann', predicate: 'CRITICIZES', object: 'borduria', article: 'it' },
    );
    const { itemsKnown, proposal } = await done(contributor, 'articleIngest', { text }, 'itemsKnown proposal { items { id } }');
    expect(itemsKnown).toBe(2);
    expect(proposal.items.map(({ id }: { id: string }) => id)).toEqual([ids.league, ids.ann, ids.river, ids.praise]);
  });

  test('proposes claims of contributors, which an editor accepts', async () => {
    const { editor, contributor } = await openGrowth();
    const claims = [{ subject: { name: 'Jane Doe' }, predicate: 'PRAISES', object: { slug: 'borduria' }, evidence: [{ quote: 'Jane Doe praises' }] }];
    const { proposal } = await done(
      contributor,
      'articleIngest',
      { text, claims },
      'proposal { id items { id quote sentence proposedClaim { method subject { name item } } } }',
    );
    const own = proposal.items.at(-1);
    expect(own).toMatchObject({
      quote: 'Jane Doe praises',
      sentence: 'Jane Doe praises Syldavia.',
      proposedClaim: { method: 'HUMAN', subject: { name: 'Jane Doe', item: ids.jane } },
    });
    const decisions = [ids.jane, own.id].map((item) => ({ item, decision: 'ACCEPT' }));
    await done(editor, 'proposalDecide', { id: proposal.id, items: decisions });
    expect(await claimsWhere(editor, {}, 'subject { name } object { slug }')).toMatchObject([{ subject: { name: 'Jane Doe' }, object: { slug: 'borduria' } }]);
  });

  test('is applied by editors alone', async () => {
    const { contributor } = await openGrowth();
    const refused = await contributor.refusal('mutation($text: String!) { articleIngest(input: {text: $text, mode: APPLY}) { itemsKnown } }', { text });
    expect(refused).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('mode PROPOSE') });
  });

  test('refuses what is no article, with what to do', async () => {
    const { editor } = await openGrowth();
    const refuse = (input: object) => editor.refusal('mutation($input: ArticleIngestInput!) { articleIngest(input: $input) { itemsKnown } }', { input });
    expect(await refuse({ text: ' \n' })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('empty') });
    const claims = Array.from({ length: 501 }, () => ({ subject: { slug: 'ann' }, predicate: 'PRAISES', object: { slug: 'syldavia' } }));
    expect(await refuse({ text, claims })).toMatchObject({ message: expect.stringContaining('at most 500') });
    const line = (index: number) =>
      JSON.stringify({ type: 'claim', subject: 'ann', predicate: 'PRAISES', object: 'syldavia', validFrom: `${1 + index}`.padStart(4, '0') });
    const claimsJsonl = Array.from({ length: 2_001 }, (_, index) => line(index)).join('\n');
    expect(await refuse({ text, claimsJsonl })).toMatchObject({ message: expect.stringContaining('at most 2000 can be proposed') });
  });
});
