import { describe, expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { type Answer, claim, holds, institution, leader, nation, openWorld } from './ask.js';

const slugsOf = (nodes: readonly Answer[]): readonly string[] => nodes.map(({ slug }) => slug);

const europe = [
  nation('soviet-union', { existsFrom: '1922-12-30', existsTo: '1991-12-26' }),
  nation('russia', { existsFrom: '1991-12-25' }),
  nation('poland'),
  institution('nato', { foundedOn: '1949-04-04' }),
  institution('warsaw-pact', { foundedOn: '1955-05-14', dissolvedOn: '1991-07-01' }),
  leader('gorbachev', { bornOn: '1931-03-02', diedOn: '2022-08-30' }),
  leader('yeltsin', { bornOn: '1931-02-01', diedOn: '2007-04-23' }),
  holds('gorbachev', 'President', 'soviet-union', '1990-03-15', '1991-12-25'),
  holds('yeltsin', 'President', 'russia', '1991-07-10', '1999-12-31'),
  claim('poland', 'MEMBER_OF', 'warsaw-pact', { validFrom: '1955-05-14', validTo: '1991-07-01' }),
  claim('poland', 'MEMBER_OF', 'nato', { validFrom: '1999-03-12' }),
  claim('russia', 'SUCCEEDS', 'soviet-union', { validFrom: '1991-12-26' }),
];

for (const engineCase of engineCases)
  describe(`A question as of another time ${engineCase.name}`, () => {
    test('is about what existed and held then: in lists, nested fields, paths, neighbourhoods, timelines, counts and statistics', async () => {
      const { ask } = await openWorld(europe, engineCase);
      const query = `query($asOf: AsOf) {
        nations(asOf: $asOf) { totalCount nodes { slug heldOffices { holder { slug } } relationships { totalCount nodes { predicate } } claims { totalCount } } }
        leaders(asOf: $asOf, filter: {hasOffice: {office: "President"}}) { nodes { slug } }
        poland: entity(ref: {slug: "poland"}, asOf: $asOf) { relationships(predicates: [MEMBER_OF]) { nodes { target { slug } } } timeline { nodes { title } } }
        nato: entity(ref: {slug: "nato"}, asOf: $asOf) { ... on Institution { members { slug } } }
        paths(from: {slug: "poland"}, to: {slug: "nato"}, asOf: $asOf) { paths { length } }
        neighborhood(of: [{slug: "poland"}], asOf: $asOf) { nodes { slug } edges { predicate target { slug } } totalNodes }
        timeline(of: [{slug: "poland"}], asOf: $asOf) { totalCount nodes { claim { object { slug } } } }
        claims(asOf: $asOf) { totalCount nodes { predicate object { slug } } }
        statistics(asOf: $asOf) { entities claims relationships byKind { kind count } byPredicate { predicate count } }
      }`;
      const [then, later] = [await ask(query, { asOf: { valid: '1991-03' } }), await ask(query, { asOf: { valid: '2005' } })];
      expect(then.nations).toEqual({
        totalCount: 2,
        nodes: [
          { slug: 'poland', heldOffices: [], relationships: { totalCount: 1, nodes: [{ predicate: 'MEMBER_OF' }] }, claims: { totalCount: 1 } },
          {
            slug: 'soviet-union',
            heldOffices: [{ holder: { slug: 'gorbachev' } }],
            relationships: { totalCount: 1, nodes: [{ predicate: 'HOLDS_OFFICE' }] },
            claims: { totalCount: 1 },
          },
        ],
      });
      expect(slugsOf(then.leaders.nodes)).toEqual(['gorbachev']);
      expect(then.poland).toMatchObject({
        relationships: { nodes: [{ target: { slug: 'warsaw-pact' } }] },
        timeline: { nodes: [{ title: 'Poland is a member of Warsaw Pact' }] },
      });
      expect(then.nato.members).toEqual([]);
      expect(then.paths.paths).toEqual([]);
      expect(then.neighborhood).toMatchObject({
        nodes: [{ slug: 'poland' }, { slug: 'warsaw-pact' }],
        edges: [{ target: { slug: 'warsaw-pact' } }],
        totalNodes: 2,
      });
      expect(then.timeline).toEqual({ totalCount: 1, nodes: [{ claim: { object: { slug: 'warsaw-pact' } } }] });
      expect(then.claims.totalCount).toBe(2);
      // Poland, the Soviet Union, NATO, the Warsaw Pact, Gorbachev, Yeltsin.
      expect(then.statistics).toMatchObject({ entities: 6, claims: 2, relationships: 2 });

      expect(slugsOf(later.nations.nodes)).toEqual(['poland', 'russia']);
      expect(later.leaders.nodes).toEqual([]);
      expect(later.nato.members).toEqual([{ slug: 'poland' }]);
      expect(later.paths.paths).toEqual([{ length: 1 }]);
      expect(later.neighborhood.nodes).toEqual([{ slug: 'poland' }, { slug: 'nato' }]);
      expect(later.statistics).toMatchObject({ entities: 5, claims: 2, relationships: 2 });
    });

    test('known earlier has the answer that the graph would have given: names, descriptions, claims, counts', async () => {
      const world = await openWorld([nation('burma', { description: 'A kingdom.' }), nation('china')], engineCase);
      const first = (await world.store.latestChange()).at;
      const second = await world.add(
        { ...nation('burma'), name: 'Myanmar', aliases: ['Burma'], description: 'A state in Asia.' },
        claim('burma', 'BORDERS', 'china', { validFrom: '1960' }),
      );
      await world.add(institution('asean'), claim('burma', 'MEMBER_OF', 'asean'));
      const query = `query($known: DateTime) {
        entity(ref: {slug: "burma"}, asOf: {known: $known}) { name description aliases { name } relationships { totalCount nodes { claimCount } } claims { totalCount } timeline { totalCount } }
        byName: entity(ref: {name: "Myanmar"}, asOf: {known: $known}) { slug }
        entities(asOf: {known: $known}) { totalCount nodes { name } }
        statistics(asOf: {known: $known}) { entities claims relationships }
        claims(asOf: {known: $known}, filter: {entity: {slug: "asean"}}) { totalCount }
        paths(from: {slug: "china"}, to: {slug: "asean"}, asOf: {known: $known}) { paths { length } }
        neighborhood(of: [{slug: "asean"}], asOf: {known: $known}) { totalNodes nodes { slug } }
      }`;
      const before = await world.ask(query, { known: '2001-01-01' });
      expect(before).toEqual({
        entity: null,
        byName: null,
        entities: { totalCount: 0, nodes: [] },
        statistics: { entities: 0, claims: 0, relationships: 0 },
        claims: { totalCount: 0 },
        paths: { paths: [] },
        neighborhood: { totalNodes: 0, nodes: [] },
      });
      expect(await world.ask(query, { known: first })).toMatchObject({
        entity: { name: 'Burma', description: 'A kingdom.', aliases: [], relationships: { totalCount: 0 }, claims: { totalCount: 0 } },
        byName: null,
        entities: { nodes: [{ name: 'Burma' }, { name: 'China' }] },
        statistics: { entities: 2, claims: 0, relationships: 0 },
        neighborhood: { totalNodes: 0, nodes: [] },
      });
      expect(await world.ask(query, { known: second })).toMatchObject({
        entity: {
          name: 'Myanmar',
          description: 'A state in Asia.',
          aliases: [{ name: 'Burma' }],
          relationships: { totalCount: 1, nodes: [{ claimCount: 1 }] },
          claims: { totalCount: 1 },
          timeline: { totalCount: 1 },
        },
        byName: { slug: 'burma' },
        entities: { totalCount: 2 },
        statistics: { entities: 2, claims: 1, relationships: 1 },
        claims: { totalCount: 0 },
        paths: { paths: [] },
      });
      expect(await world.ask(query, { known: null })).toMatchObject({
        statistics: { entities: 3, claims: 2, relationships: 2 },
        claims: { totalCount: 1 },
        paths: { paths: [{ length: 2 }] },
      });
    });
  });

describe('An asOf', () => {
  test('holds for everything below it, however deep, and a nested one replaces it', async () => {
    const { ask } = await openWorld(europe);
    const query = `{
      entity(ref: {slug: "nato"}, asOf: {valid: "2005"}) {
        relationships { nodes { source { slug relationships { totalCount nodes { target { slug ... on Institution { members { slug } } } } } now: claims(asOf: {}) { totalCount } then: claims(asOf: {valid: "1980"}) { nodes { object { ... on Institution { members { slug } } } } } } claims { totalCount } } }
      }
    }`;
    expect((await ask(query)).entity.relationships.nodes).toEqual([
      {
        source: {
          slug: 'poland',
          relationships: { totalCount: 1, nodes: [{ target: { slug: 'nato', members: [{ slug: 'poland' }] } }] },
          now: { totalCount: 2 },
          // Below the nested one it is 1980 again.
          then: { nodes: [{ object: { members: [{ slug: 'poland' }] } }] },
        },
        claims: { totalCount: 1 },
      },
    ]);
  });

  test('does not hide what is looked up by reference, only what is listed', async () => {
    const { ask } = await openWorld(europe);
    expect(
      await ask(
        '{ entity(ref: {slug: "soviet-union"}, asOf: {valid: "2005"}) { slug ... on Nation { heldOffices { office } successors { slug } } } nations(filter: {name: {eq: "Soviet Union"}}, asOf: {valid: "2005"}) { totalCount } }',
      ),
    ).toEqual({
      entity: { slug: 'soviet-union', heldOffices: [], successors: [{ slug: 'russia' }] },
      nations: { totalCount: 0 },
    });
  });

  test('asks whether something may have held then, or whether it did for certain', async () => {
    const { ask } = await openWorld([
      leader('a'),
      leader('b'),
      nation('c'),
      holds('a', 'President', 'c', '1990', '1993-06'),
      holds('b', 'President', 'c', '1993', '1999'),
    ]);
    const holders = async (valid: string, match?: string) =>
      (
        await ask('query($asOf: AsOf) { entity(ref: {slug: "c"}) { ... on Nation { heldOffices(asOf: $asOf) { holder { slug } } } } }', {
          asOf: { valid, ...(match && { match }) },
        })
      ).entity.heldOffices.map((tenure: Answer) => tenure.holder.slug);
    expect(await holders('1993')).toEqual(['a', 'b']);
    expect(await holders('1993', 'POSSIBLE')).toEqual(['a', 'b']);
    expect(await holders('1993', 'CERTAIN')).toEqual([]);
    expect(await holders('1993-05', 'CERTAIN')).toEqual(['a']);
    expect(await holders('1990', 'CERTAIN')).toEqual([]);
    expect(await holders('1991', 'CERTAIN')).toEqual(['a']);
    expect(await holders('1994-01-01', 'CERTAIN')).toEqual(['b']);
    expect(await holders('1999-06', 'CERTAIN')).toEqual([]);
    expect(await holders('1999-06')).toEqual(['b']);
  });

  test('can name both axes: what was thought then of a time before', async () => {
    const world = await openWorld([nation('a'), institution('club'), claim('a', 'MEMBER_OF', 'club', { validFrom: '1990' })]);
    const first = (await world.store.latestChange()).at;
    await world.add(nation('b'), claim('b', 'MEMBER_OF', 'club', { validFrom: '1980', validTo: '1985' }));
    const members = async (asOf: Answer) =>
      slugsOf(
        (await world.ask('query($asOf: AsOf) { entity(ref: {slug: "club"}, asOf: $asOf) { ... on Institution { members { slug } } } }', { asOf })).entity
          .members,
      );
    expect(await members({ valid: '1982' })).toEqual(['b']);
    expect(await members({ valid: '1982', known: first })).toEqual([]);
    expect(await members({ valid: '1995', known: first })).toEqual(['a']);
    expect(await members({ known: first })).toEqual(['a']);
    expect(await members({})).toEqual(['a', 'b']);
  });
});
