import { describe, expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { type Answer, allPages, article, claim, holds, institution, issue, leader, nation, openWorld, person, times } from './ask.js';

const slugsOf = (nodes: readonly Answer[]): readonly string[] => nodes.map(({ slug }) => slug);

const putin = leader('vladimir-putin', { aliases: [{ name: 'Poutine', language: 'fr' }, 'Путин'], wikidataId: 'Q7747', bornOn: '1952-10-07' });

for (const engineCase of engineCases)
  describe(`An entity ${engineCase.name}`, () => {
    test('is found by slug, name, alias, Wikidata id and id, and is null where there is none', async () => {
      const { ask } = await openWorld([putin, nation('russia')], engineCase);
      const find = async (ref: Answer) => (await ask('query($ref: EntityRef!) { entity(ref: $ref) { id slug } }', { ref })).entity;
      const { id } = await find({ slug: 'vladimir-putin' });
      for (const ref of [{ id }, { name: 'vladimir PUTIN' }, { name: 'poutine' }, { name: 'Путин' }, { wikidataId: 'Q7747' }])
        expect(await find(ref)).toEqual({ id, slug: 'vladimir-putin' });
      for (const ref of [{ id: 'ent_00' }, { id: 'not an id' }, { slug: 'nobody' }, { name: 'Nobody' }, { name: '!' }, { wikidataId: 'Q1' }])
        expect(await find(ref)).toBeNull();
    });

    test('that a name leaves open is an error with the candidates', async () => {
      const { refusal } = await openWorld([leader('bill-clinton', { aliases: ['Clinton'] }), leader('hillary-clinton', { aliases: ['Clinton'] })], engineCase);
      const refused = await refusal('{ entity(ref: {name: "clinton"}) { slug } }');
      expect(refused.code).toBe('AMBIGUOUS_REFERENCE');
      expect(slugsOf(refused.candidates ?? [])).toEqual(['bill-clinton', 'hillary-clinton']);
      expect(refused.message).toContain('use a slug');
    });

    test('list pages to the end in every order, without gaps or repeats, and counts itself', async () => {
      const entities = times(11, (index) => nation(`nation-${String(index).padStart(2, '0')}`));
      const world = await openWorld([...entities, institution('club')], engineCase);
      await world.add(...times(5, (index) => claim(`nation-${String(index).padStart(2, '0')}`, 'MEMBER_OF', 'club')));
      const query = `query($order: EntityOrder, $after: String) { entities(orderBy: $order, first: 4, after: $after) { totalCount nodes { slug } edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      for (const field of ['NAME', 'CLAIM_COUNT', 'CREATED_AT'])
        for (const direction of ['ASC', 'DESC']) {
          const pages = await allPages(world, query, { order: { field, direction } }, (data) => data.entities);
          const slugs = pages.flatMap(slugsOf);
          expect(
            pages.map((page) => page.length),
            `${field} ${direction}`,
          ).toEqual([4, 4, 4]);
          expect([...slugs].sort()).toEqual(['club', ...entities.map(({ slug }) => slug)]);
          if (field === 'NAME') expect(slugs).toEqual(direction === 'ASC' ? [...slugs].sort() : [...slugs].sort().reverse());
          if (field === 'CLAIM_COUNT') expect(direction === 'ASC' ? slugs.at(-1) : slugs[0]).toBe('club');
        }
      const { entities: last } = await world.ask(
        '{ entities(first: 100) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } } }',
      );
      expect(last.totalCount).toBe(12);
      expect(last.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: last.edges[0].cursor, endCursor: last.edges[11].cursor });
    });

    test('list is filtered by kind, name, text, office and relation, and by and, or and not of these', async () => {
      const world = await openWorld(
        [
          nation('russia', { aliases: ['Россия'] }),
          nation('france', { description: 'A state in western Europe.' }),
          nation('spain'),
          institution('nato', { name: 'North Atlantic Treaty Organization', aliases: ['NATO'] }),
          issue('arms-control'),
          person('alex-de-ramon'),
          putin,
          leader('dmitry-medvedev'),
          holds('vladimir-putin', 'President', 'russia', '2000-05-07', '2008-05-07'),
          holds('dmitry-medvedev', 'President', 'russia', '2008-05-07', '2012-05-07'),
          claim('france', 'MEMBER_OF', 'nato', { validFrom: '1949' }),
          claim('russia', 'CRITICIZES', 'nato'),
          claim('france', 'BORDERS', 'spain'),
        ],
        engineCase,
      );
      const listed = async (filter: Answer, asOf?: Answer) =>
        slugsOf(
          (await world.ask('query($filter: EntityFilter, $asOf: AsOf) { entities(filter: $filter, asOf: $asOf) { nodes { slug } } }', { filter, asOf }))
            .entities.nodes,
        );
      const nato = { slug: 'nato' };
      expect(await listed({ kinds: ['ISSUE', 'PERSON'] })).toEqual(['alex-de-ramon', 'arms-control']);
      expect(await listed({ kinds: [] })).toEqual([]);
      expect(await listed({ name: { eq: 'РОССИЯ' } })).toEqual(['russia']);
      expect(await listed({ name: { contains: 'treaty' } })).toEqual(['nato']);
      expect(await listed({ name: { startsWith: 'nat' } })).toEqual(['nato']);
      expect(await listed({ name: { startsWith: 'v', contains: 'putin' } })).toEqual(['vladimir-putin']);
      expect(await listed({ text: 'western europe' })).toEqual(['france']);
      expect(await listed({ hasOffice: {} })).toEqual(['dmitry-medvedev', 'vladimir-putin']);
      expect(await listed({ hasOffice: { office: 'president', of: { slug: 'russia' } } }, { valid: '2010' })).toEqual(['dmitry-medvedev']);
      expect(await listed({ hasOffice: { of: { slug: 'france' } } })).toEqual([]);
      expect(await listed({ relatedTo: { entity: nato } })).toEqual(['france', 'russia']);
      expect(await listed({ relatedTo: { entity: nato, predicates: ['MEMBER_OF'], direction: 'OUT' } })).toEqual(['france']);
      expect(await listed({ relatedTo: { entity: nato, predicates: ['MEMBER_OF'], direction: 'IN' } })).toEqual([]);
      expect(await listed({ relatedTo: { entity: { slug: 'france' }, direction: 'IN' } })).toEqual(['nato', 'spain']);
      expect(await listed({ relatedTo: { entity: nato, predicates: ['MEMBER_OF'] } }, { valid: '1940' })).toEqual([]);
      expect(await listed({ or: [{ name: { eq: 'spain' } }, { kinds: ['ISSUE'] }] })).toEqual(['arms-control', 'spain']);
      expect(await listed({ or: [] })).toEqual([]);
      expect(await listed({ and: [{ kinds: ['NATION'] }, { not: { relatedTo: { entity: nato } } }] })).toEqual(['spain']);
      expect(await listed({ kinds: ['NATION'], not: { or: [{ name: { eq: 'spain' } }, { not: { name: { contains: 'r' } } }] } })).toEqual(['france', 'russia']);
    });
  });

describe('An entity', () => {
  test('has the fields of its kind, and null where nothing is known', async () => {
    const { ask } = await openWorld([
      article('book', { title: 'A book', publishedOn: '1999' }),
      putin,
      nation('russia', { isoAlpha2: 'RU', isoAlpha3: 'RUS', region: 'Europe', existsFrom: '1991-12-25', source: 'book' }),
      nation('soviet-union', { existsTo: '1991-12-26' }),
      institution('duma', { category: 'legislature', country: 'russia', foundedOn: '1993' }),
      institution('club'),
      claim('russia', 'MEMBER_OF', 'club', { validFrom: '2000' }),
      claim('russia', 'SUCCEEDS', 'soviet-union', { validFrom: '1991-12-26' }),
      issue('sanctions', { category: 'policy' }),
      claim('sanctions', 'CONCERNS', 'russia'),
      {
        type: 'entity',
        kind: 'AGREEMENT',
        slug: 'start',
        name: 'START',
        category: 'treaty',
        signedOn: '1991-07-31',
        inForceFrom: '1994-12-05',
        inForceTo: '2009-12-05',
      },
      claim('russia', 'PARTY_TO', 'start', { validFrom: '1994-12-05' }),
      person('alex', { bornOn: '1990~' }),
      article('one', { authors: ['alex'] }),
      article('two', { authors: ['alex'], publishedOn: '2017' }),
    ]);
    const query = `query($slug: String!) { entity(ref: {slug: $slug}) { kind description aliases { name language source from to } source { title }
      ... on Leader { bornOn diedOn articles { nodes { title } } } ... on Person { bornOn diedOn articles { totalCount nodes { title } } }
      ... on Nation { isoAlpha2 isoAlpha3 region existsFrom existsTo predecessors { slug } successors { slug } }
      ... on Institution { category foundedOn dissolvedOn country { slug } members { slug } } ... on Issue { category concerns { slug } }
      ... on Agreement { category signedOn inForceFrom inForceTo parties { slug } } } }`;
    const entity = async (slug: string) => (await ask(query, { slug })).entity;
    expect(await entity('vladimir-putin')).toEqual({
      kind: 'LEADER',
      description: null,
      source: null,
      bornOn: '1952-10-07',
      diedOn: null,
      articles: { nodes: [] },
      aliases: [
        { name: 'Poutine', language: 'fr', source: null, from: null, to: null },
        { name: 'Путин', language: null, source: null, from: null, to: null },
      ],
    });
    expect(await entity('russia')).toMatchObject({
      isoAlpha2: 'RU',
      isoAlpha3: 'RUS',
      region: 'Europe',
      existsFrom: '1991-12-25',
      existsTo: null,
      predecessors: [{ slug: 'soviet-union' }],
      successors: [],
      source: { title: 'A book' },
    });
    expect(await entity('soviet-union')).toMatchObject({ successors: [{ slug: 'russia' }], predecessors: [] });
    expect(await entity('duma')).toMatchObject({ category: 'legislature', foundedOn: '1993', dissolvedOn: null, country: { slug: 'russia' }, members: [] });
    expect(await entity('club')).toMatchObject({ country: null, members: [{ slug: 'russia' }] });
    expect(await entity('sanctions')).toMatchObject({ category: 'policy', concerns: [{ slug: 'russia' }] });
    expect(await entity('start')).toMatchObject({
      category: 'treaty',
      signedOn: '1991-07-31',
      inForceFrom: '1994-12-05',
      inForceTo: '2009-12-05',
      parties: [{ slug: 'russia' }],
    });
    expect(await entity('alex')).toMatchObject({ bornOn: '1990~', articles: { totalCount: 2, nodes: [{ title: 'two' }, { title: 'one' }] } });
  });

  test('is no member of what it is denied, predicted or proposed to be a member of', async () => {
    const { ask } = await openWorld([
      nation('france'),
      nation('russia'),
      nation('ukraine'),
      nation('georgia'),
      institution('nato'),
      claim('france', 'MEMBER_OF', 'nato'),
      claim('russia', 'MEMBER_OF', 'nato', { polarity: 'DENIED' }),
      claim('ukraine', 'MEMBER_OF', 'nato', { epistemic: 'PROPOSAL' }),
      claim('georgia', 'MEMBER_OF', 'nato', { epistemic: 'PREDICTION' }),
    ]);
    const { entity } = await ask('{ entity(ref: {slug: "nato"}) { ... on Institution { members { slug } } claims { totalCount } } }');
    expect(entity).toEqual({ members: [{ slug: 'france' }], claims: { totalCount: 4 } });
  });

  test('that a filter names and that is not there is NOT_FOUND, with what may have been meant', async () => {
    const { refusal } = await openWorld([putin, nation('russia'), nation('france')]);
    expect(await refusal('{ claims(filter: {subject: {slug: "vladimir-putn"}}) { totalCount } }')).toEqual({
      code: 'NOT_FOUND',
      message: 'there is no entity with slug "vladimir-putn"; did you mean vladimir-putin?',
    });
    expect((await refusal('{ entities(filter: {relatedTo: {entity: {name: "Rusia"}}}) { totalCount } }')).message).toContain('did you mean russia?');
    expect((await refusal('{ timeline(of: [{wikidataId: "Q1"}]) { totalCount } }')).message).toBe('there is no entity with wikidataId "Q1"');
    expect((await refusal('{ paths(from: {slug: "qqq"}, to: {slug: "russia"}) { explored } }')).code).toBe('NOT_FOUND');
  });

  test('list refuses a cursor that is forged, of another list or of another order', async () => {
    const { ask, refusal } = await openWorld([nation('france'), nation('russia')]);
    const { byName, claims } = await ask('{ byName: entities(first: 1) { pageInfo { endCursor } } claims(first: 1) { pageInfo { endCursor } } }');
    expect(claims.pageInfo.endCursor).toBeNull();
    const cursor = byName.pageInfo.endCursor;
    for (const after of ['', 'nonsense', 'bm9uc2Vuc2U', 'x'.repeat(500)])
      expect(await refusal('query($after: String) { entities(after: $after) { totalCount } }', { after })).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('endCursor'),
      });
    for (const query of [
      '{ entities(after: $after, orderBy: {field: NAME, direction: DESC}) { totalCount } }',
      '{ claims(after: $after) { totalCount } }',
      '{ articles(after: $after) { totalCount } }',
      '{ entity(ref: {slug: "russia"}) { relationships(after: $after) { totalCount } } }',
    ])
      expect((await refusal(`query($after: String) ${query}`, { after: cursor })).code).toBe('BAD_USER_INPUT');
  });

  const lists = {
    entities: (first: number) => `{ entities(first: ${first}) { totalCount } }`,
    leaders: (first: number) => `{ leaders(first: ${first}) { totalCount } }`,
    claims: (first: number) => `{ claims(first: ${first}) { totalCount } }`,
    articles: (first: number) => `{ articles(first: ${first}) { totalCount } }`,
    search: (first: number) => `{ search(text: "a", first: ${first}) { score } }`,
    timeline: (first: number) => `{ timeline(of: [{slug: "russia"}], first: ${first}) { totalCount } }`,
    relationships: (first: number) => `{ entity(ref: {slug: "russia"}) { relationships(first: ${first}) { totalCount } } }`,
  };
  test.each(Object.entries(lists))('list %s takes 1 to 100 rows a page and says so', async (_, listOf) => {
    const { ask, refusal } = await openWorld([nation('russia')]);
    await ask(listOf(1));
    await ask(listOf(100));
    for (const first of [0, -1, 101, 1000])
      expect(await refusal(listOf(first))).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining(`first: ${first} is not between 1 and 100`),
      });
  });

  test('list gives 20 rows unless told, and each kind has a list of its own', async () => {
    const { ask } = await openWorld([
      ...times(21, (index) => nation(`nation-${index}`)),
      leader('a'),
      institution('b'),
      issue('c'),
      { type: 'entity', kind: 'AGREEMENT', slug: 'd', name: 'D' },
      person('e'),
    ]);
    const data = await ask(
      '{ entities { nodes { kind } totalCount } leaders { nodes { slug } } nations { totalCount } institutions { nodes { slug } } issues { nodes { slug } } agreements { nodes { slug } } none: leaders(filter: {kinds: [NATION]}) { totalCount } }',
    );
    expect(data.entities.nodes).toHaveLength(20);
    expect(data).toMatchObject({
      entities: { totalCount: 26 },
      leaders: { nodes: [{ slug: 'a' }] },
      nations: { totalCount: 21 },
      institutions: { nodes: [{ slug: 'b' }] },
      issues: { nodes: [{ slug: 'c' }] },
      agreements: { nodes: [{ slug: 'd' }] },
      none: { totalCount: 0 },
    });
  });
});
