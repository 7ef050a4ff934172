import { describe, expect, test } from 'vitest';
import { faultsOf } from '../exchange/faults-of.js';
import { type Answer, times, type World } from '../graphql/ask.js';
import { engineCases } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { claimsWhere, done, mutate, retractClaim } from '../trust/judge.js';
import { ids, openGrowth, source, text } from './later-article.js';

async function openProposed(engineCase = engineCases[0]) {
  const { editor, contributor } = await openGrowth(engineCase);
  const { proposal } = await done(contributor, 'articleIngest', { text }, 'proposal { id }');
  const decide = (input: object, fields = '') => mutate(editor, 'proposalDecide', { id: proposal.id, ...input }, fields);
  return { editor, contributor, id: proposal.id as string, decide };
}

const accept = (item: string, extras: object = {}) => ({ item, decision: 'ACCEPT', ...extras });
const reject = (item: string) => ({ item, decision: 'REJECT' });

for (const engineCase of engineCases)
  describe(`Deciding on proposals ${engineCase.name}`, () => {
    test('accepts all that can be accepted as it stands, and leaves the rest to be decided by itself', async () => {
      const { editor, decide } = await openProposed(engineCase);
      const all = await decide(
        { all: 'ACCEPT' },
        'report { itemsAccepted entitiesCreated claimsCreated articlesCreated } proposal { status pendingCount decidedBy }',
      );
      expect(all).toMatchObject({
        userErrors: [],
        report: { itemsAccepted: 4, entitiesCreated: 2, claimsCreated: 2, articlesCreated: 1 },
        proposal: { status: 'PENDING', pendingCount: 2, decidedBy: null },
      });
      const river = { subject: { slug: 'borduria' }, predicate: 'BORDERS', object: { slug: 'syldavia' } };
      const rest = await decide(
        { items: [accept(ids.ann, { useEntity: { slug: 'ann' } }), accept(ids.river, { claim: river })] },
        'proposal { status decidedBy items { id decision entity { slug } claim { predicate evidence { quote } article { id } } } }',
      );
      expect(rest.proposal).toMatchObject({ status: 'ACCEPTED', decidedBy: 'tester' });
      const itemOf = (id: string) => rest.proposal.items.find((item: Answer) => item.id === id);
      expect(itemOf(ids.jane)).toMatchObject({ decision: 'ACCEPT', entity: { slug: 'jane-doe' } });
      expect(itemOf(ids.ann)).toMatchObject({ entity: { slug: 'ann' }, claim: null });
      expect(itemOf(ids.river).claim).toEqual({
        predicate: 'BORDERS',
        evidence: [{ quote: 'Borduria and Syldavia share a river.' }],
        article: { id: source.id },
      });
      expect(await faultsOf(editor.engine)).toEqual([]);
    });

    test('takes another entity instead, on which the claims then rest', async () => {
      const { editor, decide } = await openProposed(engineCase);
      const { report } = await decide({ all: 'ACCEPT', items: [accept(ids.jane, { useEntity: { slug: 'annie' } })] }, 'report { entitiesCreated }');
      expect(report).toEqual({ entitiesCreated: 1 });
      expect(await claimsWhere(editor, { subject: { slug: 'annie' } }, 'object { slug }')).toMatchObject([{ object: { slug: 'syldavia' } }]);
      expect((await editor.ask('{ entity(ref: {slug: "jane-doe"}) { id } }')).entity).toBeNull();
      expect(await faultsOf(editor.engine)).toEqual([]);
    });

    test('refuses with the path of each fault, and then writes nothing', async () => {
      const { editor, decide, id } = await openProposed(engineCase);
      const before = await editor.engine.transact(dumpGraph);
      const river = { subject: { slug: 'borduria' }, predicate: 'TAKES_POSITION_ON', object: { slug: 'syldavia' }, stance: 1 };
      const refusals: readonly (readonly [object, object])[] = [
        [{ items: [accept(ids.league), accept(ids.praise)] }, { field: ['items', '1', 'decision'], message: expect.stringContaining(ids.jane) }],
        [{ items: [accept(ids.praise), reject(ids.jane)] }, { field: ['items', '0', 'decision'], message: expect.stringContaining('rejected') }],
        [{ items: [accept(ids.ann)] }, { field: ['items', '0', 'useEntity'] }],
        [{ items: [accept(ids.ann, { useEntity: { slug: 'nobody' } })] }, { field: ['items', '0', 'useEntity'], code: 'UNKNOWN_REFERENCE' }],
        [{ items: [accept(ids.critique, { useEntity: { slug: 'ann' } })] }, { field: ['items', '0', 'useEntity'] }],
        [{ items: [accept(ids.river)] }, { field: ['items', '0', 'claim'] }],
        [
          { items: [accept(ids.river, { claim: { ...river, object: { slug: 'nobody' } } })] },
          { field: ['items', '0', 'claim', 'object'], code: 'UNKNOWN_REFERENCE' },
        ],
        [{ items: [accept(ids.league), accept(ids.river, { claim: river })] }, { field: ['items', '1', 'claim', 'object'] }],
        [{ items: [accept('pit_00')] }, { field: ['items', '0', 'item'], code: 'UNKNOWN_REFERENCE' }],
        [{ items: [accept(ids.league), reject(ids.league)] }, { field: ['items', '0', 'item'], message: expect.stringContaining('twice') }],
      ];
      for (const [input, error] of refusals) expect([input, (await decide(input)).userErrors]).toMatchObject([input, [error]]);
      expect(await mutate(editor, 'proposalDecide', { id: 'prp_00', all: 'ACCEPT' }, 'proposal { id }')).toMatchObject({
        proposal: null,
        userErrors: [{ field: ['id'], code: 'UNKNOWN_REFERENCE' }],
      });
      expect(await editor.engine.transact(dumpGraph)).toEqual(before);
      expect(id).toMatch(/^prp_/);
    });

    test('is done once: again changes nothing, otherwise is refused with who decided', async () => {
      const { editor, decide } = await openProposed(engineCase);
      await decide({ items: [accept(ids.critique)] });
      const before = await editor.engine.transact(dumpGraph);
      expect(await decide({ items: [accept(ids.critique)] }, 'report { decisionsUnchanged claimsUnchanged }')).toMatchObject({
        report: { decisionsUnchanged: 1 },
      });
      expect((await decide({ items: [reject(ids.critique)] })).userErrors).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('by tester') }]);
      expect(await editor.engine.transact(dumpGraph)).toEqual(before);
    });

    test('is shown by the log, the subscription’s source, and the history of what it wrote', async () => {
      const { editor, decide } = await openProposed(engineCase);
      await decide({ items: [accept(ids.jane), accept(ids.praise), reject(ids.league)] });
      const fields = 'by action summary proposed { id } decided { id kind decision quote proposal { createdBy } }';
      const { nodes } = (await editor.ask(`{ changes { nodes { ${fields} } } }`)).changes;
      expect(nodes.slice(-2)).toMatchObject([
        { by: 'helper', action: 'propose', proposed: times(6, () => ({})), decided: [] },
        { by: 'tester', action: 'decide', summary: 'A later article: 2 accepted, 1 rejected', proposed: [] },
      ]);
      expect(nodes.at(-1).decided).toContainEqual({
        id: ids.league,
        kind: 'ENTITY',
        decision: 'REJECT',
        quote: 'League of Cities',
        proposal: { createdBy: 'helper' },
      });
      const { entity } = await editor.ask(
        `{ entity(ref: {slug: "jane-doe"}) { history { nodes { decided { id } } } claims { nodes { id history { nodes { action } } } } } }`,
      );
      expect(entity.history.nodes).toHaveLength(1);
      expect(entity.claims.nodes).toMatchObject([{ history: { nodes: [{ action: 'decide' }] } }]);
    });
  });

describe('Deciding on proposals', () => {
  test('is undone by retracting what it wrote; the decision stays', async () => {
    const { editor, decide, contributor } = await openProposed();
    await decide({ all: 'ACCEPT' });
    const [claim] = await claimsWhere(editor, { predicates: ['CRITICIZES'] });
    await retractClaim(editor, claim?.id);
    expect(await claimsWhere(editor, { predicates: ['CRITICIZES'] })).toEqual([]);
    const again = await done(contributor, 'articleIngest', { text }, 'itemsKnown report { itemsProposed }');
    expect(again).toMatchObject({ itemsKnown: 6, report: { itemsProposed: 0 } });
    expect(await faultsOf(editor.engine)).toEqual([]);
  });

  test('passes over claims on a name that was rejected, where all are accepted', async () => {
    const { decide } = await openProposed();
    await decide({ items: [reject(ids.jane)] });
    const { userErrors, proposal } = await decide({ all: 'ACCEPT' }, 'proposal { items { id decision } }');
    expect(userErrors).toEqual([]);
    expect(proposal.items.find(({ id }: Answer) => id === ids.praise)).toMatchObject({ decision: null });
    expect(await decide({ all: 'REJECT' }, 'proposal { status pendingCount }')).toMatchObject({ proposal: { status: 'PARTLY_ACCEPTED', pendingCount: 0 } });
  });

  test('of two editors at once is one decision, and the other is refused', async () => {
    const { decide } = await openProposed();
    const answers = await Promise.all([decide({ items: [accept(ids.critique)] }), decide({ items: [reject(ids.critique)] })]);
    expect(answers.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  });
});

describe('Proposals', () => {
  test('are listed by status, newest first, and found by id', async () => {
    const { editor, id, decide } = await openProposed();
    await done(editor, 'articleIngest', { text: 'Another article.', authors: ['Nora New'] });
    const list = async (status?: string) =>
      (await editor.ask('query($status: ProposalStatus) { proposals(status: $status) { totalCount nodes { id } } }', { status })).proposals;
    expect((await list()).nodes).toHaveLength(2);
    expect((await list()).nodes[1]).toEqual({ id });
    await decide({ all: 'REJECT' });
    expect(await list('REJECTED')).toEqual({ totalCount: 1, nodes: [{ id }] });
    expect((await list('PENDING')).totalCount).toBe(1);
    const page = await editor.ask('{ proposals(first: 1) { pageInfo { hasNextPage endCursor } } }');
    const next = await editor.ask('query($after: String) { proposals(first: 1, after: $after) { nodes { id } } }', {
      after: page.proposals.pageInfo.endCursor,
    });
    expect(next.proposals.nodes).toEqual([{ id }]);
    expect((await editor.ask('query($id: ID!) { node(id: $id) { __typename id ... on Proposal { status } } }', { id })).node).toEqual({
      __typename: 'Proposal',
      id,
      status: 'REJECTED',
    });
  });

  test('show what each item rests on and would write', async () => {
    const { editor, id } = await openProposed();
    const { items } = (await editor.ask(itemsQuery, { id })).node;
    const itemOf = (which: string) => items.find((item: Answer) => item.id === which);
    expect(itemOf(ids.critique)).toMatchObject({
      kind: 'CLAIM',
      summary: 'It says so: Ann criticizes Borduria',
      quote: 'Ann criticizes Borduria',
      start: 41,
      end: 64,
      sentence: 'Ann criticizes Borduria.',
      sentenceStart: 41,
      mentions: 1,
      candidates: [],
      proposedClaim: { predicate: 'CRITICIZES', confidence: 0.8, subject: { name: 'Ann', entity: { slug: 'ann' }, item: null }, object: { name: 'Borduria' } },
    });
    expect(itemOf(ids.praise).proposedClaim.subject).toEqual({ name: 'Jane Doe', entity: null, item: ids.jane });
    expect(itemOf(ids.league)).toMatchObject({
      proposedEntity: { slug: 'league-of-cities', kind: 'INSTITUTION' },
      candidates: [{ entity: { slug: 'ann' }, score: 1, reasons: ['name "Ann"'] }],
    });
    expect(itemOf(ids.river).candidates.map(({ entity }: Answer) => entity.slug)).toEqual(['borduria', 'syldavia']);
  });

  test('cost the same number of statements, however many items they have', async () => {
    const few = await openProposed();
    const one = await few.editor.statements(itemsQuery, { id: few.id });
    expect(one.toSorted()).toEqual(['articles-by-id', 'entities-by-id', 'entities-by-id', 'items-of-proposals', 'proposal-texts', 'proposals-by-id']);
    const many = await manyItems(few.editor);
    expect((await few.editor.statements(itemsQuery, { id: many })).length).toBeLessThanOrEqual(one.length);
  });
});

const itemsQuery = `query($id: ID!) { node(id: $id) { ... on Proposal { article { title text } items {
  id kind summary quote start end sentence sentenceStart mentions candidates { entity { slug } score reasons }
  proposedEntity { slug kind } proposedClaim { predicate confidence subject { name entity { slug } item } object { name } } entity { slug } } } } }`;

/** A proposal of many claims; gives its id. */
async function manyItems(world: World): Promise<string> {
  const line = (index: number) => JSON.stringify({ type: 'claim', subject: 'ann', predicate: 'PRAISES', object: 'syldavia', validFrom: `${1900 + index}` });
  const claimsJsonl = times(60, line).join('\n');
  return (await done(world, 'articleIngest', { text: 'A third article.', claimsJsonl }, 'proposal { id }')).proposal.id;
}
