import { describe, expect, test } from 'vitest';
import { type Answer, article, claim, institution, nation, openWorld, type World } from '../graphql/ask.js';
import { engineCases } from '../support/engines.js';
import { articleIdOf, claimsWhere, done, mutate, retractArticle, retractClaim, undo } from './judge.js';

const [one, two] = ['https://example.org/one', 'https://example.org/two'];
const world = [
  ...['a', 'b', 'c'].map((slug) => nation(slug)),
  institution('club'),
  article('one', { url: one }),
  article('two', { url: two }),
  claim('a', 'COOPERATES_WITH', 'b', { article: 'one', validFrom: '2001' }),
  claim('a', 'COOPERATES_WITH', 'b', { article: 'two', validFrom: '2002' }),
  claim('a', 'MEMBER_OF', 'club', { article: 'one' }),
  claim('c', 'MEMBER_OF', 'club', { article: 'one' }),
];

const relationsOf = async ({ ask }: World, slug: string): Promise<readonly Answer[]> =>
  (await ask(`{ entity(ref: {slug: "${slug}"}) { relationships { nodes { predicate claimCount sourceCount corroboration validFrom } } } }`)).entity
    .relationships.nodes;

for (const engineCase of engineCases)
  describe(`A retraction ${engineCase.name}`, () => {
    test('of an article takes down its own claims only: what another supports stays, with one source', async () => {
      const graph = await openWorld(world, engineCase);
      const id = await articleIdOf(graph, one);
      expect(await relationsOf(graph, 'a')).toMatchObject([{ claimCount: 2, sourceCount: 2, corroboration: 2, validFrom: '2001' }, { predicate: 'MEMBER_OF' }]);
      const payload = await done(
        graph,
        'articleRetract',
        { id, reason: 'a hoax' },
        'claimsRetracted article { retractedAt claims { totalCount } } judgement { kind by reason at article { id } }',
      );
      expect(payload).toMatchObject({
        claimsRetracted: 3,
        article: { retractedAt: payload.judgement.at, claims: { totalCount: 0 } },
        judgement: { kind: 'RETRACT_ARTICLE', by: 'tester', reason: 'a hoax', article: { id } },
      });
      expect(await relationsOf(graph, 'a')).toEqual([{ predicate: 'COOPERATES_WITH', claimCount: 1, sourceCount: 1, corroboration: 1, validFrom: '2002' }]);
      expect((await claimsWhere(graph, { includeRetracted: true })).length).toBe(4);
      expect(await done(graph, 'articleRetract', { id, reason: 'again' }, 'claimsRetracted judgement { id }')).toMatchObject({
        claimsRetracted: 0,
        judgement: { id: expect.stringMatching(/^jdg_/) },
      });
      const refused = await mutate(graph, 'claimAssert', {
        claims: [{ subject: { slug: 'b' }, predicate: 'MEMBER_OF', object: { slug: 'club' }, article: id }],
      });
      expect(refused.userErrors).toEqual([{ field: ['claims', '0', 'article'], code: 'INVALID', message: 'the article was retracted: undo that first' }]);
    });

    test('of an article, undone, brings back its claims, but for those that were retracted by themselves', async () => {
      const graph = await openWorld(world, engineCase);
      const id = await articleIdOf(graph, one);
      const [alone] = (await claimsWhere(graph, { subject: { slug: 'a' }, predicates: ['MEMBER_OF'] })) as [Answer];
      const own = await retractClaim(graph, alone.id);
      const hoax = await retractArticle(graph, id);
      expect(await relationsOf(graph, 'c')).toEqual([]);
      await undo(graph, hoax);
      expect(await relationsOf(graph, 'c')).toMatchObject([{ predicate: 'MEMBER_OF' }]);
      expect((await relationsOf(graph, 'a')).map(({ predicate }) => predicate)).toEqual(['COOPERATES_WITH']);
      await undo(graph, own);
      expect((await relationsOf(graph, 'a')).map(({ predicate }) => predicate).sort()).toEqual(['COOPERATES_WITH', 'MEMBER_OF']);
      // The other way round: restored by itself, it falls with its article still.
      const again = await retractArticle(graph, id);
      const [claimAgain] = [await mutate(graph, 'claimRetract', { id: alone.id, reason: 'wrong' }, 'judgement { id }')];
      await undo(graph, claimAgain.judgement.id);
      expect((await relationsOf(graph, 'a')).map(({ predicate }) => predicate)).toEqual(['COOPERATES_WITH']);
      await undo(graph, again);
      expect((await relationsOf(graph, 'a')).length).toBe(2);
    });

    test('is remembered: history of the claim tells who took it back and who brought it back, and past answers stay', async () => {
      const graph = await openWorld(world, engineCase);
      const [{ id }] = (await claimsWhere(graph, { subject: { slug: 'c' } })) as [Answer];
      const added = (await graph.store.latestChange()).at;
      const judgement = await retractClaim(graph, id);
      const gone = (await graph.store.latestChange()).at;
      await undo(graph, judgement);
      const back = (await graph.store.latestChange()).at;
      const { node } = await graph.ask(
        `query($id: ID!) { node(id: $id) { ... on Claim { retractedAt history { totalCount nodes { at action by summary claims { id } judgements { kind undoneAt undoneBy claim { id } } } } page: history(first: 1) { nodes { action } pageInfo { hasNextPage endCursor } } } } }`,
        { id },
      );
      expect(node.history.nodes.map(({ action, at }: Answer) => [action, at])).toEqual([
        ['add', added],
        ['retract', gone],
        ['undo', back],
      ]);
      expect(node.history.nodes[2]).toMatchObject({
        by: 'tester',
        claims: [{ id }],
        judgements: [{ kind: 'RETRACT_CLAIM', undoneAt: back, undoneBy: 'tester', claim: { id } }],
      });
      expect([node.retractedAt, node.history.totalCount, node.page]).toMatchObject([null, 3, { nodes: [{ action: 'add' }], pageInfo: { hasNextPage: true } }]);
      const then = async (at: string) =>
        (await graph.ask('query($at: DateTime) { claims(filter: {subject: {slug: "c"}}, asOf: {known: $at}) { totalCount } }', { at })).claims.totalCount;
      expect([await then(added), await then(gone), await then(back)]).toEqual([1, 0, 1]);
      for (const [mutation, input] of [
        ['claimRetract', { id: 'clm_0', reason: 'x' }],
        ['articleRetract', { id: 'art_0', reason: 'x' }],
        ['judgementUndo', { id: 'jdg_0' }],
      ] as const)
        expect((await mutate(graph, mutation, input)).userErrors).toMatchObject([
          { field: ['id'], code: 'UNKNOWN_REFERENCE', message: expect.stringMatching(/^there is no /) },
        ]);
    });
  });
