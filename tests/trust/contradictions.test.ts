import { describe, expect, test } from 'vitest';
import { type ContradictionRule, contradictionRules } from '../../src/domain/contradiction.js';
import { type Answer, article, claim, holds, issue, type JsonRecord, leader, nation, openWorld, person, times, type World } from '../graphql/ask.js';
import { engineCases, memoryCase } from '../support/engines.js';
import { claimsWhere, contradictionsOf, done, merge, mutate, retractArticle, retractClaim, rulesOf, undo, unmerge } from './judge.js';

const cast = [
  ...['a', 'b', 'c', 'd'].map((slug) => nation(slug)),
  nation('empire', { existsFrom: '1922', existsTo: '1991-12-26' }),
  ...['x', 'y'].map((slug) => leader(slug)),
  ...['issue-0', 'issue-1'].map((slug) => issue(slug)),
  person('author'),
  person('speaker'),
  ...['one', 'two'].map((key) => article(key, { url: `https://example.org/${key}` })),
];

interface Case {
  readonly rule: ContradictionRule;
  readonly what: string;
  readonly claims: readonly [JsonRecord, JsonRecord?];
}

const spoken = { speakers: ['speaker'], article: 'one' };

/** Claims that contradict each other, or what exists. */
const examples: readonly Case[] = [
  {
    rule: 'OVERLAPPING_HOLDERS',
    what: 'two presidents at once',
    claims: [holds('x', 'President', 'a', '1991', '1999'), holds('y', 'president', 'a', '1993-06', '1995')],
  },
  {
    rule: 'AFFIRMED_AND_DENIED',
    what: 'one speaker, who affirms and denies',
    claims: [claim('a', 'FIGHTS', 'b', spoken), claim('a', 'FIGHTS', 'b', { ...spoken, polarity: 'DENIED', epistemic: 'OPINION' })],
  },
  {
    rule: 'AFFIRMED_AND_DENIED',
    what: 'one article, where nobody speaks',
    claims: [claim('a', 'MEETS', 'b', { article: 'one' }), claim('b', 'MEETS', 'a', { article: 'one', polarity: 'DENIED' })],
  },
  {
    rule: 'OPPOSITE_STANCES',
    what: 'for and against',
    claims: [claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: 2 }), claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: -1, article: 'one' })],
  },
  {
    rule: 'OPPOSITE_STANCES',
    what: 'for and against in one year',
    claims: [
      claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: 2, validFrom: '2014' }),
      claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: -1, validFrom: '2014-06' }),
    ],
  },
  {
    rule: 'OPPOSED_CONDUCT',
    what: 'allied and at war',
    claims: [
      claim('a', 'ALLIED_WITH', 'b', { validFrom: '2000', validTo: '2010' }),
      claim('b', 'FIGHTS', 'a', { validFrom: '2005', validTo: '2007', epistemic: 'REPORTED' }),
    ],
  },
  { rule: 'OUTSIDE_EXISTENCE', what: 'before it began', claims: [claim('empire', 'FIGHTS', 'a', { validFrom: '1914' })] },
  { rule: 'OUTSIDE_EXISTENCE', what: 'after it ended', claims: [claim('a', 'ALLIED_WITH', 'empire', { validFrom: '1995' })] },
];

/** The same, but for one thing that makes them compatible. */
const nearMisses: readonly Case[] = [
  {
    rule: 'OVERLAPPING_HOLDERS',
    what: 'on the day of the handover',
    claims: [holds('x', 'President', 'a', '1991', '1999-12-31'), holds('y', 'President', 'a', '1999-12-31', '2008')],
  },
  {
    rule: 'OVERLAPPING_HOLDERS',
    what: 'a post that many hold',
    claims: [holds('x', 'Senator', 'a', '1991', '1999'), holds('y', 'Senator', 'a', '1993', '1995')],
  },
  { rule: 'OVERLAPPING_HOLDERS', what: 'two offices', claims: [holds('x', 'President', 'a', '1991', '1999'), holds('y', 'Premier', 'a', '1993', '1995')] },
  {
    rule: 'OVERLAPPING_HOLDERS',
    what: 'in dates too vague to say',
    claims: [holds('x', 'President', 'a', '1991', '1993'), holds('y', 'President', 'a', '1993', '1995')],
  },
  { rule: 'OVERLAPPING_HOLDERS', what: 'undated, so perhaps one after the other', claims: [holds('x', 'President', 'a'), holds('y', 'President', 'a')] },
  {
    rule: 'OVERLAPPING_HOLDERS',
    what: 'as a prediction',
    claims: [holds('x', 'President', 'a', '1991', '1999'), holds('y', 'President', 'a', '1993', '1995', { epistemic: 'PREDICTION' })],
  },
  {
    rule: 'AFFIRMED_AND_DENIED',
    what: 'two speakers',
    claims: [claim('a', 'FIGHTS', 'b', spoken), claim('a', 'FIGHTS', 'b', { speakers: ['author'], polarity: 'DENIED' })],
  },
  {
    rule: 'AFFIRMED_AND_DENIED',
    what: 'two articles, where nobody speaks',
    claims: [claim('a', 'FIGHTS', 'b', { article: 'one' }), claim('a', 'FIGHTS', 'b', { article: 'two', polarity: 'DENIED' })],
  },
  {
    rule: 'AFFIRMED_AND_DENIED',
    what: 'two issues',
    claims: [claim('a', 'FIGHTS', 'b', { ...spoken, about: ['issue-0'] }), claim('a', 'FIGHTS', 'b', { ...spoken, about: ['issue-1'], polarity: 'DENIED' })],
  },
  {
    rule: 'AFFIRMED_AND_DENIED',
    what: 'what ought to be, and what is not',
    claims: [claim('a', 'COOPERATES_WITH', 'b', { ...spoken, epistemic: 'PROPOSAL' }), claim('a', 'COOPERATES_WITH', 'b', { ...spoken, polarity: 'DENIED' })],
  },
  {
    rule: 'AFFIRMED_AND_DENIED',
    what: 'the other way round',
    claims: [claim('a', 'SANCTIONS', 'b', spoken), claim('b', 'SANCTIONS', 'a', { ...spoken, polarity: 'DENIED' })],
  },
  {
    rule: 'OPPOSITE_STANCES',
    what: 'a change of mind',
    claims: [
      claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: 2, validFrom: '2010' }),
      claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: -2, validFrom: '2015' }),
    ],
  },
  {
    rule: 'OPPOSITE_STANCES',
    what: 'stronger and weaker',
    claims: [claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: 3 }), claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: 0 })],
  },
  {
    rule: 'OPPOSITE_STANCES',
    what: 'as a prediction',
    claims: [claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: 3 }), claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: -3, epistemic: 'PREDICTION' })],
  },
  {
    rule: 'OPPOSITE_STANCES',
    what: 'two actors',
    claims: [claim('a', 'TAKES_POSITION_ON', 'issue-0', { stance: 3 }), claim('b', 'TAKES_POSITION_ON', 'issue-0', { stance: -3 })],
  },
  {
    rule: 'OPPOSED_CONDUCT',
    what: 'an intervention, which may be on its side',
    claims: [claim('a', 'ALLIED_WITH', 'b', { validFrom: '2000', validTo: '2010' }), claim('a', 'INTERVENES_IN', 'b', { validFrom: '2005', validTo: '2007' })],
  },
  {
    rule: 'OPPOSED_CONDUCT',
    what: 'in words',
    claims: [claim('a', 'ALLIED_WITH', 'b', { validFrom: '2000', validTo: '2010' }), claim('b', 'CRITICIZES', 'a', { validFrom: '2005', validTo: '2007' })],
  },
  {
    rule: 'OPPOSED_CONDUCT',
    what: 'one after the other',
    claims: [claim('a', 'ALLIED_WITH', 'b', { validFrom: '2000', validTo: '2004' }), claim('b', 'FIGHTS', 'a', { validFrom: '2005', validTo: '2007' })],
  },
  {
    rule: 'OPPOSED_CONDUCT',
    what: 'on two issues',
    claims: [
      claim('a', 'ALLIED_WITH', 'b', { validFrom: '2000', validTo: '2010', about: ['issue-0'] }),
      claim('b', 'FIGHTS', 'a', { validFrom: '2005', validTo: '2007', about: ['issue-1'] }),
    ],
  },
  { rule: 'OUTSIDE_EXISTENCE', what: 'in the year of its end', claims: [claim('empire', 'FIGHTS', 'a', { validFrom: '1991' })] },
  { rule: 'OUTSIDE_EXISTENCE', what: 'said of what is gone', claims: [claim('a', 'CRITICIZES', 'empire', { validFrom: '2005' })] },
  { rule: 'OUTSIDE_EXISTENCE', what: 'denied', claims: [claim('empire', 'FIGHTS', 'a', { validFrom: '2005', polarity: 'DENIED' })] },
];

/** The claims of an example. */
const claimsOf = (index: number): readonly JsonRecord[] => (examples[index]?.claims ?? []).flatMap((each) => (each === undefined ? [] : [each]));

/** An example on entities of its own, so that many fit into one world. */
function apart(index: number, suffix: string) {
  const own = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(/"(a|b|empire|x|y|issue-0|issue-1)"/g, `"$1-${suffix}"`));
  const entities = cast.filter(({ slug }) => /^(a|b|empire|x|y|issue-0|issue-1)$/.test(String(slug)));
  return { rule: examples[index]?.rule, entities: own(entities), claims: own(claimsOf(index)) };
}

function together(index: number) {
  const { claims, ...example } = apart(index, `t${index}`);
  return { ...example, first: claims, second: [] };
}

/** The second claim first, and then the first. */
function later(index: number) {
  const { claims, ...example } = apart(index, `l${index}`);
  return { ...example, first: claims.slice(-1), second: claims.slice(0, -1) };
}

const live = (world: World) => claimsWhere(world, {});

for (const engineCase of engineCases)
  describe(`Contradictions ${engineCase.name}`, () => {
    test('are found by every rule, in the same change or when the second claim comes later; both sides stay live', async () => {
      expect([...new Set(examples.map(({ rule }) => rule))].sort()).toEqual(Object.keys(contradictionRules).sort());
      const world = await openWorld([], engineCase);
      const sets = examples.flatMap((_, index) => [together(index), later(index)]);
      await world.add(...sets.flatMap(({ entities }) => entities), ...cast);
      await world.add(...press, ...sets.flatMap(({ first }) => first));
      await world.add(...press, ...sets.flatMap(({ second }) => second));
      const found = await contradictionsOf(world, 'claims { id retractedAt subject { slug } }');
      expect(found.map(({ rule, claims }) => `${claims[0].subject.slug} ${rule}`.replace(/^[xy]-/, 'x-').replace(/^[ab]-/, 'a-')).sort()).toEqual(
        sets.map(({ rule, first }) => `${String(first[0]?.['subject'])} ${rule}`.replace(/^[xy]-/, 'x-').replace(/^[ab]-/, 'a-')).sort(),
      );
      for (const each of found) {
        expect(each).toMatchObject({
          status: 'OPEN',
          resolution: null,
          explanation: expect.stringContaining(contradictionRules[each.rule as ContradictionRule]),
        });
        for (const { retractedAt } of each.claims) expect(retractedAt).toBeNull();
      }
    });

    test('close when one side is retracted, open again when it is restored, also with what came in between', async () => {
      const [affirmed, denied] = claimsOf(1) as [JsonRecord, JsonRecord];
      const world = await openWorld([...cast, ...press, denied], engineCase);
      const [{ id: deniedId }] = (await live(world)) as [Answer];
      const judgement = await retractClaim(world, deniedId);
      await world.add(...press, affirmed);
      expect(await rulesOf(world)).toEqual([]);
      await undo(world, judgement);
      expect(await rulesOf(world)).toEqual(['AFFIRMED_AND_DENIED']);
      const { source } = (await world.ask(
        `{ source: claims(filter: {polarity: DENIED}) { nodes { article { id } relationship { contested denialCount } contradictions { rule } } } }`,
      )) as Answer;
      expect(source.nodes[0]).toMatchObject({ relationship: { contested: true, denialCount: 1 }, contradictions: [{ rule: 'AFFIRMED_AND_DENIED' }] });
      const hoax = await retractArticle(world, source.nodes[0].article.id);
      expect(await rulesOf(world)).toEqual([]);
      await undo(world, hoax);
      expect(await rulesOf(world)).toEqual(['AFFIRMED_AND_DENIED']);
    });

    test('are resolved by a judgement, which can be undone', async () => {
      const world = await openWorld([...cast, ...press, ...claimsOf(0)], engineCase);
      const [{ id }] = (await contradictionsOf(world)) as [Answer];
      const contested = async () =>
        (await live(world)).length &&
        (await world.ask('{ claims { nodes { relationship { contested } } } }')).claims.nodes.map(({ relationship }: Answer) => relationship.contested);
      expect(await contested()).toEqual([true, true]);
      const { judgement, contradiction } = await done(
        world,
        'contradictionResolve',
        { id, resolution: 'The second was acting.' },
        'judgement { id kind by reason } contradiction { status resolution }',
      );
      expect(judgement).toMatchObject({ kind: 'RESOLVE', by: 'tester', reason: 'The second was acting.' });
      expect(contradiction).toEqual({ status: 'RESOLVED', resolution: 'The second was acting.' });
      expect(await contested()).toEqual([false, false]);
      expect(
        await world.ask(
          '{ contradictions(status: OPEN) { totalCount } resolved: contradictions(status: RESOLVED) { totalCount } of: contradictions(entity: {slug: "a"}) { totalCount } not: contradictions(entity: {slug: "b"}) { totalCount } }',
        ),
      ).toEqual({
        contradictions: { totalCount: 0 },
        resolved: { totalCount: 1 },
        of: { totalCount: 1 },
        not: { totalCount: 0 },
      });
      const again = await done(world, 'contradictionResolve', { id, resolution: 'The second was acting.' }, 'judgement { id }');
      expect(again.judgement.id).toBe(judgement.id);
      const otherwise = await mutate(world, 'contradictionResolve', { id, resolution: 'The first had left.' });
      expect(otherwise.userErrors).toMatchObject([{ field: ['resolution'], code: 'CONFLICT', message: expect.stringContaining(judgement.id) }]);
      await undo(world, judgement.id);
      expect(await contradictionsOf(world)).toMatchObject([{ status: 'OPEN', resolution: null }]);
      const histories = (await world.ask('{ claims { nodes { history { nodes { action } } } } }')).claims.nodes;
      for (const { history } of histories) expect(history.nodes.map(({ action }: Answer) => action)).toEqual(['add', 'resolve', 'undo']);
      expect((await mutate(world, 'contradictionResolve', { id: 'ctr_0', resolution: 'None.' })).userErrors).toEqual([
        { field: ['id'], code: 'UNKNOWN_REFERENCE', message: 'there is no contradiction ctr_0' },
      ]);
    });

    test('are closed once a claim of them was taken back, and not listed unless asked for', async () => {
      const world = await openWorld([...cast, ...press, ...claimsOf(0)], engineCase);
      const [{ id }] = (await contradictionsOf(world)) as [Answer];
      const [{ id: claimId }] = (await live(world)) as [Answer];
      const statusOf = async () => {
        const asked =
          '{ node(id: $id) { ... on Contradiction { status } } contradictions { totalCount } closed: contradictions(status: CLOSED) { nodes { id } } }';
        const { node, contradictions, closed } = await world.ask(`query($id: ID!) ${asked}`, { id });
        return [node.status, contradictions.totalCount, closed.nodes.map((each: Answer) => each.id)];
      };
      expect(await statusOf()).toEqual(['OPEN', 1, []]);
      const { judgement } = await done(world, 'claimRetract', { id: claimId, reason: 'a mistake' }, 'judgement { id }');
      expect(await statusOf()).toEqual(['CLOSED', 0, [id]]);
      await undo(world, judgement.id);
      expect(await statusOf()).toEqual(['OPEN', 1, []]);
    });

    test('are told as they were known at an instant, with their claims', async () => {
      const world = await openWorld([...cast, ...press, ...claimsOf(0)], engineCase);
      const before = (await world.ask('{ latestChange { at } }')).latestChange.at;
      const [{ id, claims }] = (await contradictionsOf(world)) as [Answer];
      await done(world, 'contradictionResolve', { id, resolution: 'The second was acting.' }, 'judgement { id }');
      const judged = (await world.ask('{ latestChange { at } }')).latestChange.at;
      await done(world, 'claimRetract', { id: claims[0].id, reason: 'a mistake' }, 'judgement { id }');
      const asked = `query($known: DateTime!) { contradictions(asOf: {known: $known, valid: "1900"}) { totalCount nodes { id status resolution claims { id retractedAt } } } }`;
      const known = async (instant: string) => (await world.ask(asked, { known: instant })).contradictions;
      expect(await known('2000-01-01')).toEqual({ totalCount: 0, nodes: [] });
      const live = claims.map((each: Answer) => ({ id: each.id, retractedAt: null }));
      expect(await known(before)).toEqual({ totalCount: 1, nodes: [{ id, status: 'OPEN', resolution: null, claims: live }] });
      expect(await known(judged)).toMatchObject({ totalCount: 1, nodes: [{ status: 'RESOLVED', resolution: 'The second was acting.' }] });
      expect((await world.ask('{ contradictions { totalCount } }')).contradictions).toEqual({ totalCount: 0 });
    });

    test('follow the dates of what exists, and who is the same as whom', async () => {
      const world = await openWorld([...cast, claim('empire', 'FIGHTS', 'a', { validFrom: '1914' })], engineCase);
      expect(await rulesOf(world)).toEqual(['OUTSIDE_EXISTENCE']);
      await world.add(nation('empire', { existsFrom: '1721' }));
      expect(await rulesOf(world)).toEqual([]);
      await world.add(nation('empire', { existsFrom: '1922' }));
      expect(await rulesOf(world)).toEqual(['OUTSIDE_EXISTENCE']);
      await world.add(nation('empire', { existsFrom: '1721' }));

      // Two who hold one office are one, once they are judged to be the same; what the two stand for is then opposed.
      await world.add(...claimsOf(0), claim('x', 'TAKES_POSITION_ON', 'issue-0', { stance: 3 }), claim('y', 'TAKES_POSITION_ON', 'issue-0', { stance: -3 }));
      expect(await rulesOf(world)).toEqual(['OVERLAPPING_HOLDERS']);
      await merge(world, 'x', 'y');
      expect(await rulesOf(world)).toEqual(['OPPOSITE_STANCES']);
      await world.add(claim('y', 'TAKES_POSITION_ON', 'issue-1', { stance: 3 }));
      await world.add(claim('y', 'TAKES_POSITION_ON', 'issue-1', { stance: -2 }));
      await world.add(claim('x', 'TAKES_POSITION_ON', 'issue-1', { stance: 1 }));
      expect((await rulesOf(world)).length).toBe(3);
      await unmerge(world, 'x', 'y');
      expect(await rulesOf(world)).toEqual(['OPPOSITE_STANCES', 'OVERLAPPING_HOLDERS']);
      await merge(world, 'x', 'y');
      expect((await rulesOf(world)).length).toBe(3);
    });
  });

/** Records that name an article by key need it in the same file. */
const press = cast.filter(({ type }) => type === 'article');

describe('Contradictions', () => {
  test.each(nearMisses)('are not found where there is none: $rule, $what', async ({ claims }) => {
    const world = await openWorld([...cast, claims[0]]);
    const [, second] = claims;
    if (second) await world.add(...press, second);
    expect(await rulesOf(world)).toEqual([]);
  });

  test('have the state that they had, however much is said of other things', async () => {
    const world = await openWorld(
      [...cast, ...press, ...examples.filter(({ rule }) => rule !== 'OPPOSITE_STANCES').flatMap(({ claims }) => claims.filter((each) => each !== undefined))],
      memoryCase,
    );
    const before = await contradictionsOf(world, 'claims { id retractedAt }');
    expect(before.length).toBeGreaterThan(4);
    await world.add(
      ...times(40, (index) => nation(`n-${index}`)),
      ...times(1_000, (index) =>
        claim(
          `n-${(index % 40) + 1}`,
          index % 3 === 0 ? 'CRITICIZES' : 'COOPERATES_WITH',
          `n-${((index * 7) % 39) + 1 === (index % 40) + 1 ? 40 : ((index * 7) % 39) + 1}`,
          { validFrom: String(1900 + (index % 120)), about: index % 2 === 0 ? ['issue-0'] : [] },
        ),
      ),
    );
    const after = await contradictionsOf(world, 'claims { id retractedAt }');
    expect(after).toEqual(before);
  });
});
