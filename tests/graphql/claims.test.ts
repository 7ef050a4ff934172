import { describe, expect, test } from 'vitest';
import { engineCases, memoryCase } from '../support/engines.js';
import { type Answer, allPages, article, claim, holds, institution, issue, leader, nation, openWorld, person, times, type World } from './ask.js';
import { retract } from './retract.js';

const text = 'He wrote: “There is no thaw in sight.” Others hope for one.';

/** Claims with a summary of their own each, so that lists of them can be told apart. */
const records = [
  nation('united-states'),
  nation('russia'),
  nation('syria'),
  leader('donald-trump'),
  person('ramon'),
  person('editor'),
  institution('brookings'),
  issue('arms-control'),
  issue('cybersecurity'),
  article('op-ed', { authors: ['ramon'], text }),
  article('data-set'),
  claim('united-states', 'COOPERATES_WITH', 'russia', {
    summary: 'proposal',
    about: ['arms-control'],
    authors: ['ramon'],
    speakers: ['brookings'],
    epistemic: 'PROPOSAL',
    article: 'op-ed',
    validFrom: '2017',
  }),
  claim('united-states', 'COOPERATES_WITH', 'russia', {
    summary: 'doubt',
    about: ['cybersecurity'],
    authors: ['ramon'],
    polarity: 'DENIED',
    epistemic: 'PREDICTION',
    article: 'op-ed',
    validFrom: '2018',
    evidence: [{ quote: 'no thaw in sight' }],
  }),
  claim('russia', 'CRITICIZES', 'united-states', {
    summary: 'critique',
    method: 'MODEL',
    model: 'm-1',
    confidence: 0.5,
    validFrom: '1999-03',
    validTo: '1999-04',
  }),
  claim('ramon', 'TAKES_POSITION_ON', 'cybersecurity', { summary: 'against', stance: -3, authors: ['ramon'], epistemic: 'OPINION', article: 'op-ed' }),
  claim('brookings', 'TAKES_POSITION_ON', 'arms-control', { summary: 'for', stance: 2, authors: ['ramon'], epistemic: 'REPORTED', article: 'op-ed' }),
  claim('russia', 'INTERVENES_IN', 'syria', { summary: 'intervention', method: 'IMPORT', article: 'data-set', validFrom: '2015-09-30' }),
  holds('donald-trump', 'President', 'united-states', '2017-01-20', '2021-01-20', { summary: 'tenure' }),
];

const summariesOf = (nodes: readonly Answer[]): readonly string[] => nodes.map(({ summary }) => summary);

/** The same question at the root and, where an entity is given, below it. */
async function found({ ask }: World, filter: Answer, args: Answer = {}): Promise<readonly string[]> {
  const data = await ask(
    'query($filter: ClaimFilter, $orderBy: ClaimOrder, $asOf: AsOf) { claims(filter: $filter, orderBy: $orderBy, asOf: $asOf, first: 50) { totalCount nodes { summary } } }',
    { filter, ...args },
  );
  expect(data.claims.totalCount).toBe(data.claims.nodes.length);
  return summariesOf(data.claims.nodes);
}

for (const engineCase of engineCases)
  describe(`Claims ${engineCase.name}`, () => {
    test('are filtered by every field', async () => {
      const world = await openWorld(records, engineCase);
      const opEd = (await world.ask('{ articles(filter: {text: "op ed"}) { nodes { id } } }')).articles.nodes[0].id;
      const [us, russia] = [{ slug: 'united-states' }, { slug: 'russia' }];
      const expected: readonly (readonly [Answer, readonly string[]])[] = [
        [{ subject: us }, ['doubt', 'proposal']],
        [{ object: us }, ['tenure', 'critique']],
        [{ entity: us }, ['doubt', 'tenure', 'proposal', 'critique']],
        [{ predicates: ['INTERVENES_IN', 'CRITICIZES'] }, ['intervention', 'critique']],
        [{ predicates: [] }, []],
        [{ quadClasses: ['MATERIAL_CONFLICT', 'VERBAL_CONFLICT'] }, ['intervention', 'critique']],
        [{ quadClasses: ['VERBAL_CONFLICT'], predicates: ['INTERVENES_IN'] }, []],
        [{ issue: { slug: 'cybersecurity' } }, ['doubt', 'against']],
        [{ speaker: { slug: 'brookings' } }, ['proposal']],
        [{ speaker: { slug: 'ramon' } }, ['doubt', 'against', 'for']],
        [{ author: { slug: 'ramon' } }, ['doubt', 'proposal', 'against', 'for']],
        [{ author: { slug: 'editor' } }, []],
        [{ article: opEd }, ['doubt', 'proposal', 'against', 'for']],
        [{ article: 'art_00' }, []],
        [{ stance: { min: 1 } }, ['for']],
        [{ stance: { max: -1 } }, ['against']],
        [{ stance: {} }, ['against', 'for']],
        [{ stance: { min: -2, max: 1 } }, []],
        [{ polarity: 'DENIED' }, ['doubt']],
        [{ epistemic: ['PROPOSAL', 'OPINION'] }, ['proposal', 'against']],
        [{ methods: ['MODEL', 'IMPORT'] }, ['intervention', 'critique']],
        [{ quoteContains: 'NO  thaw' }, ['doubt']],
        [{ quoteContains: 'no such words' }, []],
        [{ valid: { from: '2015', to: '2016' } }, ['intervention', 'against', 'for']],
        [{ valid: { to: '1998' } }, ['against', 'for']],
        [{ valid: { from: '1999-04-30', to: '1999-04-30' } }, ['critique', 'against', 'for']],
        [{ recordedSince: '2001-01-01' }, ['doubt', 'tenure', 'proposal', 'intervention', 'critique', 'against', 'for']],
        [{ recordedSince: '2999-01-01T00:00:00Z' }, []],
        [{ subject: us, object: russia, polarity: 'AFFIRMED', epistemic: ['PROPOSAL'] }, ['proposal']],
        [
          {
            or: [
              { subject: us, object: russia },
              { subject: russia, object: us },
            ],
          },
          ['doubt', 'proposal', 'critique'],
        ],
        [{ or: [] }, []],
        [{ not: { entity: russia } }, ['tenure', 'against', 'for']],
        [{ not: { stance: {} }, and: [{ entity: russia }, { not: { or: [{ polarity: 'DENIED' }, { methods: ['IMPORT'] }] } }] }, ['proposal', 'critique']],
        [{ author: { slug: 'ramon' }, speaker: { slug: 'ramon' }, issue: { slug: 'cybersecurity' } }, ['doubt', 'against']],
      ];
      const sorted = (list: readonly string[]) => [...list].sort();
      for (const [filter, summaries] of expected) expect(sorted(await found(world, filter)), JSON.stringify(filter)).toEqual(sorted(summaries));
    });

    test('come newest or oldest first, by when they held or by when they were learned, the undated as the oldest', async () => {
      const world = await openWorld([nation('a'), nation('b'), claim('a', 'CRITICIZES', 'b', { summary: 'first', validFrom: '2000' })], engineCase);
      await world.add(claim('a', 'CRITICIZES', 'b', { summary: 'second', validFrom: '1990' }));
      await world.add(claim('a', 'CRITICIZES', 'b', { summary: 'third' }));
      const ordered = (field: string, direction?: string) => found(world, {}, { orderBy: { field, ...(direction && { direction }) } });
      expect(await found(world, {})).toEqual(['first', 'second', 'third']);
      expect(await ordered('VALID_FROM')).toEqual(['first', 'second', 'third']);
      expect(await ordered('VALID_FROM', 'ASC')).toEqual(['third', 'second', 'first']);
      expect(await ordered('RECORDED_AT', 'DESC')).toEqual(['third', 'second', 'first']);
      expect(await ordered('RECORDED_AT', 'ASC')).toEqual(['first', 'second', 'third']);
    });

    test('that were taken back are gone, unless asked for, and stay what was known before', async () => {
      const world = await openWorld(records, engineCase);
      const before = (await world.store.latestChange()).at;
      const { claims } = await world.ask('{ claims(filter: {predicates: [INTERVENES_IN]}) { nodes { id retractedAt } } }');
      expect(claims.nodes[0].retractedAt).toBeNull();
      const at = await retract(world, claims.nodes[0].id);
      expect(await found(world, { predicates: ['INTERVENES_IN'] })).toEqual([]);
      expect(await found(world, { predicates: ['INTERVENES_IN'], includeRetracted: true })).toEqual(['intervention']);
      expect(await found(world, { predicates: ['INTERVENES_IN'] }, { asOf: { known: before } })).toEqual(['intervention']);
      const query =
        'query($id: ID!, $before: DateTime) { node(id: $id) { ... on Claim { retractedAt relationship { claimCount } } } russia: entity(ref: {slug: "russia"}) { claims(filter: {includeRetracted: true, predicates: [INTERVENES_IN]}) { nodes { summary } } hidden: claims(filter: {predicates: [INTERVENES_IN]}) { totalCount } relationships(predicates: [INTERVENES_IN]) { totalCount } } then: claims(asOf: {known: $before}, filter: {predicates: [INTERVENES_IN]}) { nodes { retractedAt } } }';
      expect(await world.ask(query, { id: claims.nodes[0].id, before })).toEqual({
        node: { retractedAt: at, relationship: { claimCount: 0 } },
        then: { nodes: [{ retractedAt: null }] },
        russia: { claims: { nodes: [{ summary: 'intervention' }] }, hidden: { totalCount: 0 }, relationships: { totalCount: 0 } },
      });
    });
  });

describe('Claims', () => {
  test('of an entity are those that it plays a part in, by role, and agree with those of the root', async () => {
    const world = await openWorld(records);
    const query =
      'query($slug: String!, $role: ClaimRole, $filter: ClaimFilter) { entity(ref: {slug: $slug}) { claims(role: $role, filter: $filter, first: 50) { totalCount nodes { summary } } } }';
    const of = async (slug: string, role?: string, filter?: Answer) => {
      const { claims } = (await world.ask(query, { slug, role, filter })).entity;
      expect(claims.totalCount).toBe(claims.nodes.length);
      return summariesOf(claims.nodes);
    };
    expect(await of('russia', 'SUBJECT')).toEqual(await found(world, { subject: { slug: 'russia' } }));
    expect(await of('russia', 'OBJECT')).toEqual(await found(world, { object: { slug: 'russia' } }));
    expect(await of('russia')).toEqual(await found(world, { entity: { slug: 'russia' } }));
    expect(await of('ramon', 'SPEAKER')).toEqual(await found(world, { speaker: { slug: 'ramon' } }));
    expect(await of('ramon', 'AUTHOR')).toEqual(await found(world, { author: { slug: 'ramon' } }));
    expect(await of('ramon', 'ANY')).toEqual(await found(world, { author: { slug: 'ramon' } }));
    expect(await of('arms-control', 'ABOUT')).toEqual(['proposal']);
    expect(await of('arms-control', 'ANY')).toEqual(await found(world, { issue: { slug: 'arms-control' } }));
    expect(await of('russia', 'ANY', { polarity: 'DENIED', speaker: { slug: 'ramon' } })).toEqual(['doubt']);
  });

  test('page to the end in every order, also where dates are the same', async () => {
    const world = await openWorld([
      nation('a'),
      nation('b'),
      ...times(6, (index) => article(`article-${index}`)),
      ...times(6, (index) =>
        claim('a', 'CRITICIZES', 'b', { article: `article-${index}`, summary: `${index}`, validFrom: index < 4 ? '2000' : `200${index}` }),
      ),
    ]);
    const query =
      'query($order: ClaimOrder, $after: String) { claims(filter: {entity: {slug: "a"}}, orderBy: $order, first: 4, after: $after) { totalCount nodes { id summary } pageInfo { hasNextPage endCursor hasPreviousPage } } }';
    for (const field of ['VALID_FROM', 'RECORDED_AT'])
      for (const direction of ['ASC', 'DESC']) {
        const pages = await allPages(world, query, { order: { field, direction } }, (data) => data.claims);
        expect(pages.map((page) => page.length)).toEqual([4, 2]);
        expect(summariesOf(pages.flat()).toSorted()).toEqual(['1', '2', '3', '4', '5', '6']);
      }
  });

  test('stay in place while one pages and others are added', async () => {
    const world = await openWorld([
      nation('a'),
      nation('b'),
      ...times(4, (index) => claim('a', 'CRITICIZES', 'b', { summary: `${index}`, validFrom: `200${index}` })),
    ]);
    const query = 'query($after: String) { claims(first: 2, after: $after) { nodes { summary } pageInfo { endCursor } } }';
    const first = await world.ask(query);
    await world.add(claim('a', 'CRITICIZES', 'b', { summary: 'new', validFrom: '2020' }));
    const second = await world.ask(query, { after: first.claims.pageInfo.endCursor });
    expect([...summariesOf(first.claims.nodes), ...summariesOf(second.claims.nodes)]).toEqual(['4', '3', '2', '1']);
  });

  test('of which no place was given rest on their article as a whole', async () => {
    const { ask } = await openWorld([...records, article('an article'), claim('russia', 'PRAISES', 'united-states', { article: 'an article' })]);
    for (const fields of ['', 'subject { name } ']) {
      const { claims } = await ask(`{ claims(filter: {predicates: [PRAISES]}) { nodes { ${fields}evidence { status start end quote article { title } } } } }`);
      expect(claims.nodes[0].evidence).toEqual([{ status: 'PLACE_NOT_GIVEN', start: null, end: null, quote: null, article: { title: 'an article' } }]);
    }
  });

  test('are not asked for in a time that ends before it begins', async () => {
    const { refusal } = await openWorld(records);
    for (const query of [
      '{ claims(filter: {valid: {from: "2000", to: "1990"}}) { totalCount } }',
      '{ timeline(of: [{slug: "russia"}], from: "2000", to: "1990") { totalCount } }',
    ])
      expect(await refusal(query)).toMatchObject({ code: 'BAD_USER_INPUT', message: 'the range from 2000 to 1990 ends before it begins: swap them' });
  });

  test('show all that is known of them', async () => {
    const { ask } = await openWorld(records);
    const { claims } = await ask(
      `{ claims(filter: {methods: [MODEL]}) { nodes { subject { slug } predicate object { slug } about { slug } office authors { slug } speakers { slug } stance polarity epistemic confidence method model validFrom validTo article { title } evidence { quote } relationship { predicate source { slug } target { slug } } } } }`,
    );
    expect(claims.nodes).toEqual([
      {
        subject: { slug: 'russia' },
        predicate: 'CRITICIZES',
        object: { slug: 'united-states' },
        about: [],
        office: null,
        authors: [],
        speakers: [],
        stance: null,
        polarity: 'AFFIRMED',
        epistemic: 'FACT',
        confidence: 0.5,
        method: 'MODEL',
        model: 'm-1',
        validFrom: '1999-03',
        validTo: '1999-04',
        article: null,
        evidence: [],
        relationship: { predicate: 'CRITICIZES', source: { slug: 'russia' }, target: { slug: 'united-states' } },
      },
    ]);
  });

  test('are refused where a filter has too many alternatives', async () => {
    const { refusal } = await openWorld(records, memoryCase);
    const or = times(5, (index) => ({ stance: { min: index % 3 } }));
    expect(
      await refusal('query($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }', { filter: { and: times(3, () => ({ or })) } }),
    ).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
  });
});
