import { describe, expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { type Answer, allPages, article, claim, institution, nation, openWorld, times } from './ask.js';

const records = [
  nation('france'),
  nation('germany'),
  nation('russia'),
  institution('nato'),
  article('one'),
  article('two'),
  claim('france', 'MEMBER_OF', 'nato', { validFrom: '1949', article: 'one' }),
  claim('france', 'ALLIED_WITH', 'germany', { validFrom: '1955', article: 'one' }),
  claim('germany', 'ALLIED_WITH', 'france', { validFrom: '1955-05', article: 'two' }),
  claim('russia', 'CRITICIZES', 'france', { validFrom: '2003', validTo: '2003' }),
  claim('russia', 'CRITICIZES', 'france', { validFrom: '2010-01', validTo: '2010-02', article: 'one' }),
  claim('france', 'CRITICIZES', 'russia', { validFrom: '2014' }),
];

const query = `query($args: String, $predicates: [Predicate!], $direction: Direction, $with: EntityRef, $kinds: [EntityKind!], $asOf: AsOf) {
  entity(ref: {slug: "france"}) { relationships(predicates: $predicates, direction: $direction, with: $with, kinds: $kinds, asOf: $asOf) { totalCount nodes { predicate source { slug } target { slug } claimCount sourceCount validFrom validTo } } }
}`.replace('$args: String, ', '');

for (const engineCase of engineCases)
  describe(`Relationships ${engineCase.name}`, () => {
    test('are listed by direction, predicate, other end, its kind and time, newest first', async () => {
      const { ask } = await openWorld(records, engineCase);
      const listed = async (variables: Answer = {}) => {
        const { totalCount, nodes } = (await ask(query, variables)).entity.relationships;
        expect(totalCount).toBe(nodes.length);
        return nodes.map(({ predicate, source, target }: Answer) => (predicate === 'ALLIED_WITH' ? 'allied' : `${source.slug} ${predicate} ${target.slug}`));
      };
      const [criticizes, criticized, member] = ['france CRITICIZES russia', 'russia CRITICIZES france', 'france MEMBER_OF nato'];
      expect(await listed()).toEqual([criticizes, criticized, 'allied', member]);
      // A symmetric predicate has no direction.
      expect(await listed({ direction: 'OUT' })).toEqual([criticizes, 'allied', member]);
      expect(await listed({ direction: 'IN' })).toEqual([criticized, 'allied']);
      expect(await listed({ predicates: ['MEMBER_OF'], direction: 'IN' })).toEqual([]);
      expect(await listed({ predicates: ['CRITICIZES', 'MEMBER_OF'] })).toEqual([criticizes, criticized, member]);
      expect(await listed({ predicates: [] })).toEqual([]);
      expect(await listed({ with: { slug: 'russia' } })).toEqual([criticizes, criticized]);
      expect(await listed({ kinds: ['INSTITUTION'] })).toEqual([member]);
      expect(await listed({ asOf: { valid: '2003-05' } })).toEqual([criticized, 'allied', member]);
      // The two spells are disjoint: between them it did not hold.
      expect(await listed({ asOf: { valid: '2005' } })).toEqual(['allied', member]);
      expect(await listed({ asOf: { valid: '1950' }, kinds: ['NATION'] })).toEqual([]);
    });

    test('are the sum of their claims, whichever side of a symmetric predicate these were made from', async () => {
      const { ask } = await openWorld(records, engineCase);
      const both = (await ask(query, { predicates: ['ALLIED_WITH', 'CRITICIZES'] })).entity.relationships.nodes;
      expect(both).toMatchObject([
        { predicate: 'CRITICIZES', claimCount: 1, sourceCount: 0, validFrom: '2014', validTo: null },
        { predicate: 'CRITICIZES', claimCount: 2, sourceCount: 1, validFrom: '2003', validTo: '2010-02' },
        { predicate: 'ALLIED_WITH', claimCount: 2, sourceCount: 2, validFrom: '1955', validTo: null },
      ]);
      const then = (await ask(query, { predicates: ['CRITICIZES'], asOf: { valid: '2010' } })).entity.relationships.nodes;
      expect(then).toMatchObject([{ claimCount: 1, sourceCount: 1, validFrom: '2010-01', validTo: '2010-02' }]);
    });
  });

describe('Relationships', () => {
  test('lead to the claims behind them, newest valid first, as of the same time', async () => {
    const { ask } = await openWorld(records);
    const below =
      'query($asOf: AsOf) { entity(ref: {slug: "russia"}, asOf: $asOf) { relationships(direction: OUT) { nodes { id quadClass claims(first: 1) { totalCount nodes { validFrom relationship { id claimCount } } pageInfo { hasNextPage endCursor } } } } } }';
    const now = (await ask(below)).entity.relationships.nodes[0];
    expect(now).toMatchObject({
      quadClass: 'VERBAL_CONFLICT',
      claims: { totalCount: 2, nodes: [{ validFrom: '2010-01', relationship: { id: now.id, claimCount: 2 } }], pageInfo: { hasNextPage: true } },
    });
    const then = (await ask(below, { asOf: { valid: '2003' } })).entity.relationships.nodes[0];
    expect(then).toMatchObject({ id: now.id, claims: { totalCount: 1, nodes: [{ validFrom: '2003', relationship: { id: now.id, claimCount: 1 } }] } });
  });

  test('page to the end now and as of another time', async () => {
    const world = await openWorld([
      nation('hub'),
      ...times(9, (index) => nation(`n-${index}`)),
      ...times(9, (index) => claim(index % 2 ? 'hub' : `n-${index}`, 'CRITICIZES', index % 2 ? `n-${index}` : 'hub', { validFrom: `200${index % 3}` })),
    ]);
    const paged =
      'query($asOf: AsOf, $after: String) { entity(ref: {slug: "hub"}) { relationships(asOf: $asOf, first: 4, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }';
    for (const asOf of [null, { valid: '2010' }, { known: '2999-01-01' }]) {
      const pages = await allPages(world, paged, { asOf }, (data) => data.entity.relationships);
      expect(pages.map((page) => page.length)).toEqual([4, 4, 1]);
      expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(9);
    }
  });
});
