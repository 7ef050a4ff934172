import { describe, expect, test } from 'vitest';
import { type Answer, article, claim, holds, institution, issue, leader, nation, openWorld, person } from '../graphql/ask.js';
import { engineCases } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { readAll, reads } from './every-read.js';
import { claimsWhere, done, merge, mutate, undo, unmerge } from './judge.js';

const cast = [
  ...['leader-0', 'leader-1'].map((slug) => leader(slug)),
  ...['person-0', 'person-1'].map((slug) => person(slug)),
  ...['nation-0', 'nation-1', 'nation-2'].map((slug) => nation(slug)),
  ...['institution-0', 'institution-1'].map((slug) => institution(slug)),
  ...['issue-0', 'issue-1'].map((slug) => issue(slug)),
  { ...issue('agreement-0'), kind: 'AGREEMENT' },
  article('of things', { url: 'https://example.org/0' }),
];
const said = [
  claim('nation-0', 'BORDERS', 'nation-2', { article: 'of things' }),
  claim('nation-1', 'BORDERS', 'nation-2'),
  claim('nation-1', 'TAKES_POSITION_ON', 'issue-0', { stance: 2 }),
  claim('nation-0', 'TAKES_POSITION_ON', 'issue-0', { stance: -2 }),
  holds('leader-0', 'President', 'nation-0', '1991', '1999'),
  holds('leader-1', 'President', 'nation-0', '1992', '1998'),
];

/** Every field of those that are merged, and the lists that they are in; a first time is slow on Neo4j. */
const asked = reads.filter(
  ({ query }) =>
    /slug: "(nation-[01]|leader-0)"}, asOf|\b(claims|entities|positions|statistics|neighborhood)\(/.test(query.split('\n')[0] ?? '') &&
    !/filter|orderBy/.test(query.split('\n')[0] ?? ''),
);

/** What was asked of a graph and what it answered, without the history, which remembers more afterwards. */
const withoutHistory = (answers: readonly Answer[]): readonly Answer[] =>
  JSON.parse(JSON.stringify(answers, (key, value: unknown) => (key === 'history' ? undefined : value))) as readonly Answer[];

for (const engineCase of engineCases)
  describe(`A merge ${engineCase.name}`, () => {
    test('shows the whole, and an unmerge parts it exactly: every answer is what it was', async () => {
      const world = await openWorld([...cast, ...said], engineCase);
      const before = withoutHistory(await readAll(world, {}, asked));
      await merge(world, 'nation-0', 'nation-1');
      await merge(world, 'leader-0', 'leader-1');
      const { entity, byOther } = await world.ask(`{
        entity(ref: {slug: "nation-0"}) { slug aliases { name } sameAs { slug claims { totalCount } } claims { totalCount } relationships { totalCount nodes { predicate claimCount source { slug } target { slug } } } ... on Nation { positions { stance claimCount contested } } }
        byOther: entity(ref: {name: "Nation 1"}) { slug }
      }`);
      // Of those that the graph knew first at the same time, the one with the lesser id.
      const [shown, other] = entity.slug === 'nation-0' ? ['0', '1'] : ['1', '0'];
      expect(entity).toMatchObject({
        slug: `nation-${shown}`,
        aliases: [{ name: `Nation ${other}` }],
        sameAs: [{ slug: `nation-${other}`, claims: { totalCount: other === '1' ? 2 : 4 } }],
        claims: { totalCount: 6 },
      });
      expect(entity.positions).toEqual([{ stance: 0, claimCount: 2, contested: true }]);
      expect(entity.relationships.nodes.find(({ predicate }: Answer) => predicate === 'BORDERS')).toMatchObject({ claimCount: 2 });
      expect(byOther).toEqual({ slug: `nation-${shown}` });
      await unmerge(world, 'nation-1', 'nation-0');
      await unmerge(world, 'leader-0', 'leader-1');
      const after = withoutHistory(await readAll(world, {}, asked));
      for (const [index, { query }] of asked.entries()) expect({ query, answer: after[index] }).toEqual({ query, answer: before[index] });
    });

    test('of two authors has an article that both wrote once', async () => {
      const world = await openWorld([...cast, article('by two', { url: 'https://example.org/2', authors: ['person-0', 'person-1'] })], engineCase);
      await merge(world, 'person-0', 'person-1');
      const { entity } = await world.ask('{ entity(ref: {slug: "person-0"}) { ... on Person { articles { totalCount nodes { title } } } } }');
      expect(entity.articles).toEqual({ totalCount: 1, nodes: [{ title: 'by two' }] });
    });

    test('then five claims, and an unmerge: the five are all that differs, each on the side that it was made on', async () => {
      const later = [
        claim('nation-0', 'COOPERATES_WITH', 'nation-2', { validFrom: '2001' }),
        claim('nation-1', 'COOPERATES_WITH', 'nation-2', { validFrom: '2002' }),
        claim('nation-2', 'CRITICIZES', 'nation-1', { validFrom: '2003' }),
        claim('nation-0', 'TAKES_POSITION_ON', 'issue-1', { stance: 1 }),
        claim('nation-1', 'MEMBER_OF', 'institution-0', { validFrom: '2005' }),
      ];
      const world = await openWorld([...cast, ...said], engineCase);
      await merge(world, 'nation-0', 'nation-1');
      await world.add(...later);
      await unmerge(world, 'nation-0', 'nation-1');
      const five = (await claimsWhere(world, {}, 'subject { slug } predicate object { slug } validFrom')).filter(
        ({ validFrom, predicate, object }) => validFrom > '2000' || (predicate === 'TAKES_POSITION_ON' && object.slug === 'issue-1'),
      );
      expect(five.map(({ subject, predicate, object }) => `${subject.slug} ${predicate} ${object.slug}`).sort()).toEqual(
        later.map((each) => `${String(each['subject'])} ${String(each['predicate'])} ${String(each['object'])}`).sort(),
      );
      const parted = withoutHistory(await readAll(world, {}, asked));
      const straight = await openWorld([...cast, ...said], engineCase);
      await straight.add(...later);
      const never = withoutHistory(await readAll(straight, {}, asked));
      const timeless = (answer: Answer) =>
        JSON.parse(
          JSON.stringify(answer)
            .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'then')
            .replaceAll(/"cursor":"[^"]+"/g, '"cursor":"here"'),
        );
      // Lists in order of recording have cursors and ties of their own times.
      asked.forEach(({ query }, index) => {
        if (query.includes('RECORDED_AT') || query.includes('CREATED_AT')) return;
        expect({ query, answer: timeless(parted[index]) }).toEqual({ query, answer: timeless(never[index]) });
      });
    });

    test('goes on through others: A=B, B=C; is refused where somebody judged that they differ, with the path; and can be tried first', async () => {
      const world = await openWorld([nation('a'), nation('b'), nation('c'), nation('d'), leader('l')], engineCase);
      const before = await world.engine.transact(dumpGraph);
      const tried = await done(
        world,
        'entityMerge',
        { a: { slug: 'a' }, b: { slug: 'b' }, dryRun: true },
        'entity { slug } judgement { id } preview { members { slug } shownAs { slug } claims }',
      );
      expect(tried).toMatchObject({ entity: null, judgement: null, preview: { members: expect.any(Array), shownAs: expect.any(Object), claims: 0 } });
      expect(tried.preview.members.map(({ slug }: Answer) => slug).sort()).toEqual(['a', 'b']);
      expect(await world.engine.transact(dumpGraph)).toEqual(before);

      await merge(world, 'a', 'b');
      await merge(world, 'b', 'c');
      expect((await world.ask('{ entity(ref: {slug: "c"}) { sameAs { slug } } }')).entity.sameAs.length).toBe(2);
      const { judgement } = await merge(world, 'c', 'd', 'DIFFERENT');
      const refused = await mutate(world, 'entityMerge', { a: { slug: 'a' }, b: { slug: 'd' } }, 'entity { slug }');
      expect(refused.entity).toBeNull();
      expect(refused.userErrors).toMatchObject([{ field: ['b'], code: 'CONFLICT' }]);
      expect(refused.userErrors[0].message).toMatch(/a = b \(.*b = c \(.*c ≠ d \(/);
      expect(refused.userErrors[0].message).toContain(judgement.id);
      const different = await mutate(world, 'entityMerge', { a: { slug: 'a' }, b: { slug: 'c' }, verdict: 'DIFFERENT' });
      expect(different.userErrors).toMatchObject([{ code: 'CONFLICT' }]);

      const indirect = await mutate(world, 'entityUnmerge', { a: { slug: 'a' }, b: { slug: 'c' } });
      expect(indirect.userErrors).toMatchObject([{ field: ['b'], code: 'CONFLICT', message: expect.stringContaining('by way of others') }]);
      await unmerge(world, 'b', 'c');
      expect(await world.ask('{ entity(ref: {slug: "a"}) { sameAs { slug } } c: entity(ref: {slug: "c"}) { slug sameAs { slug } } }')).toMatchObject({
        entity: { sameAs: [{}] },
        c: { slug: 'c', sameAs: [] },
      });
      await undo(world, judgement.id);
      await merge(world, 'a', 'd');
      for (const [input, error] of [
        [
          { a: { slug: 'a' }, b: { slug: 'a' } },
          { field: ['b'], message: 'a and b are one entity already' },
        ],
        [
          { a: { slug: 'a' }, b: { slug: 'l' } },
          { field: ['b'], message: expect.stringContaining('a NATION and a LEADER cannot be the same entity') },
        ],
        [
          { a: { slug: 'nobody' }, b: { slug: 'a' } },
          { field: ['a'], code: 'UNKNOWN_REFERENCE' },
        ],
      ] as const)
        expect((await mutate(world, 'entityMerge', input)).userErrors).toMatchObject([error]);
      expect((await mutate(world, 'entityUnmerge', { a: { slug: 'b' }, b: { slug: 'c' } })).userErrors).toMatchObject([{ field: ['b'], code: 'INVALID' }]);
    });

    test('of two who are the same in more than one way is undone one judgement at a time, and says so', async () => {
      const world = await openWorld([nation('a'), nation('b'), nation('c')], engineCase);
      await merge(world, 'a', 'b');
      await merge(world, 'b', 'c');
      await merge(world, 'a', 'c');
      const refused = await mutate(world, 'entityUnmerge', { a: { slug: 'a' }, b: { slug: 'c' } });
      expect(refused.userErrors).toMatchObject([{ field: ['b'], code: 'CONFLICT', message: expect.stringContaining('by way of others') }]);
    });
  });
