import { describe, expect, test } from 'vitest';
import { openNeo4jEngine } from '../../src/store/neo4j-engine.js';
import { retryTransient } from '../../src/store/retry.js';
import { type Answer, agreement, allPages, claim, issue, leader, nation, openWorld, times, worldOn } from '../graphql/ask.js';
import { engineCases, hasNeo4j, neo4jAddress, neo4jCase } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { claimsWhere, done, mutate } from './judge.js';

const cast = [nation('a'), nation('b'), nation('c', { aliases: ['Twin'] }), nation('d', { aliases: ['Twin'] }), issue('trade'), leader('x'), agreement('pact')];
const meeting = { subject: { slug: 'a' }, predicate: 'MEETS', object: { slug: 'b' } };

for (const engineCase of engineCases)
  describe(`Writing through GraphQL ${engineCase.name}`, () => {
    test('refuses with the path of each fault, and writes nothing of what has any', async () => {
      const world = await openWorld(cast, engineCase);
      const before = await world.engine.transact(dumpGraph);
      const refusals: readonly (readonly [string, object, readonly object[]])[] = [
        ['entityUpsert', { kind: 'NATION', name: 'A', slug: 'Not A Slug' }, [{ field: ['slug'], code: 'INVALID' }]],
        ['entityUpsert', { kind: 'LEADER', name: 'A', slug: 'a' }, [{ field: ['kind'], code: 'INVALID' }]],
        ['entityUpsert', { kind: 'NATION', name: 'New', wikidataId: 'R7' }, [{ field: ['wikidataId'], code: 'INVALID' }]],
        ['claimAssert', { claims: [meeting, { ...meeting, object: { slug: 'nowhere' } }] }, [{ field: ['claims', '1', 'object'], code: 'UNKNOWN_REFERENCE' }]],
        ['claimAssert', { claims: [{ ...meeting, object: { name: 'twin' } }] }, [{ field: ['claims', '0', 'object'], code: 'AMBIGUOUS_REFERENCE' }]],
        [
          'claimAssert',
          { claims: [meeting, { ...meeting, predicate: 'TAKES_POSITION_ON', object: { slug: 'trade' } }] },
          [{ field: ['claims', '1', 'stance'], code: 'INVALID' }],
        ],
        [
          'claimAssert',
          {
            claims: [
              { ...meeting, validFrom: '2001', validTo: '1999' },
              { ...meeting, confidence: 2 },
            ],
          },
          [
            { field: ['claims', '0', 'validTo'], code: 'INVALID' },
            { field: ['claims', '1', 'confidence'], code: 'INVALID' },
          ],
        ],
        ['claimAssert', { claims: [meeting, { ...meeting, validFrom: '2001', validTo: '1999' }] }, [{ field: ['claims', '1', 'validTo'], code: 'INVALID' }]],
        ['claimAssert', { claims: [{ ...meeting, object: { slug: 'trade' } }] }, [{ field: ['claims', '0', 'object'], code: 'INVALID' }]],
        ['claimAssert', { claims: [{ ...meeting, evidence: [{ quote: 'x' }] }] }, [{ field: ['claims', '0', 'article'], code: 'INVALID' }]],
        ['claimAssert', { claims: [{ ...meeting, article: 'art_00' }] }, [{ field: ['claims', '0', 'article'], code: 'INVALID' }]],
        ['entityMerge', { a: { name: 'twin' }, b: { slug: 'a' } }, [{ field: ['a'], code: 'AMBIGUOUS_REFERENCE' }]],
        ['entityMerge', { a: { slug: 'a' }, b: { slug: 'nobody' } }, [{ field: ['b'], code: 'UNKNOWN_REFERENCE' }]],
        ['entityUnmerge', { a: { slug: 'nobody' }, b: { slug: 'a' } }, [{ field: ['a'], code: 'UNKNOWN_REFERENCE' }]],
      ];
      for (const [mutation, input, errors] of refusals)
        expect([mutation, input, (await mutate(world, mutation, input)).userErrors]).toMatchObject([mutation, input, errors]);
      expect(await world.engine.transact(dumpGraph)).toEqual(before);
    });

    test('tries without writing, writes once, and tells what it wrote', async () => {
      const world = await openWorld(cast, engineCase);
      const before = await world.engine.transact(dumpGraph);
      const input = {
        claims: [
          meeting,
          { subject: { name: 'X' }, predicate: 'HOLDS_OFFICE', object: { slug: 'a' }, office: 'President', validFrom: '2000', summary: 'X leads A.' },
        ],
      };
      const fields = 'claims { predicate subject { slug } summary } report { claimsCreated claimsUnchanged contradictionsFound }';
      expect(await done(world, 'claimAssert', { ...input, dryRun: true }, fields)).toMatchObject({ claims: null, report: { claimsCreated: 2 } });
      expect(await world.engine.transact(dumpGraph)).toEqual(before);
      expect(await done(world, 'claimAssert', input, fields)).toEqual({
        claims: [
          { predicate: 'MEETS', subject: { slug: 'a' }, summary: null },
          { predicate: 'HOLDS_OFFICE', subject: { slug: 'x' }, summary: 'X leads A.' },
        ],
        report: { claimsCreated: 2, claimsUnchanged: 0, contradictionsFound: 0 },
        userErrors: [],
      });
      const written = await world.engine.transact(dumpGraph);
      expect(await done(world, 'claimAssert', input, fields)).toMatchObject({
        claims: [{ predicate: 'MEETS' }, {}],
        report: { claimsCreated: 0, claimsUnchanged: 2 },
      });
      expect(await world.engine.transact(dumpGraph)).toEqual(written);
      const upserted = await done(
        world,
        'entityUpsert',
        { kind: 'NATION', name: 'New Land', aliases: [{ name: 'NL', language: 'en' }] },
        'entity { id slug name aliases { name language } }',
      );
      expect(upserted.entity).toMatchObject({ slug: 'new-land', aliases: [{ name: 'NL', language: 'en' }] });
      const renamed = await done(
        world,
        'entityUpsert',
        { id: upserted.entity.id, kind: 'NATION', slug: 'newer-land', name: 'Newer Land' },
        'entity { id slug name aliases { name } }',
      );
      expect(renamed.entity).toMatchObject({ id: upserted.entity.id, slug: 'newer-land', name: 'Newer Land', aliases: [{ name: 'NL' }] });
    });

    test('in one request sees what the mutation before it wrote', async () => {
      const world = await openWorld([...cast, claim('a', 'MEETS', 'b', { validFrom: '2001' }), claim('a', 'MEETS', 'b', { validFrom: '2002' })], engineCase);
      const [first, second] = (await claimsWhere(world, {})).map(({ id }) => id);
      const answer = await world.ask(
        'mutation($a: ID!, $b: ID!) { one: claimRetract(input: {id: $a, reason: "x"}) { claim { relationship { claimCount } } } two: claimRetract(input: {id: $b, reason: "x"}) { claim { relationship { claimCount } } } }',
        { a: first, b: second },
      );
      expect([answer.one, answer.two].map(({ claim: { relationship } }: Answer) => relationship.claimCount)).toEqual([1, 0]);
    });

    test('is logged: who, what, which things; read in pages, from any change on; the history of an entity is a part of it', async () => {
      const world = await openWorld(cast, engineCase);
      await done(world, 'claimAssert', { claims: [meeting] });
      await done(world, 'entityUpsert', { kind: 'NATION', slug: 'a', name: 'A', description: 'The first.' });
      await done(world, 'entityMerge', { a: { slug: 'a' }, b: { slug: 'd' }, reason: 'they look alike' });
      for (let index = 1; index <= 5; index++) await world.add(nation(`later-${index}`));
      const { changes } = await world.ask(
        '{ changes(first: 100) { totalCount nodes { id at by action summary entities { slug } claims { predicate } judgements { kind reason entities { slug } } } } }',
      );
      expect(changes.totalCount).toBe(9);
      expect(changes.nodes.slice(1, 4)).toMatchObject([
        { by: 'tester', action: 'assert', entities: [], claims: [{ predicate: 'MEETS' }], judgements: [] },
        { action: 'upsert', entities: [{}], claims: [] },
        { action: 'merge', summary: 'they look alike', judgements: [{ kind: 'SAME', reason: 'they look alike', entities: [{ slug: 'a' }, { slug: 'd' }] }] },
      ]);
      const ids = changes.nodes.map(({ id }: Answer) => id);
      expect(ids).toEqual([...ids].sort());
      const instants = changes.nodes.map(({ at }: Answer) => at);
      expect(instants).toEqual([...new Set(instants)].sort());
      for (const since of [null, ids[3]]) {
        const pages = await allPages(
          world,
          'query($since: ID, $after: String) { changes(since: $since, first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
          { since },
          (data) => data.changes,
        );
        expect(pages.flat().map(({ id }: Answer) => id)).toEqual(since === null ? ids : ids.slice(4));
      }
      expect((await world.ask('query($since: ID) { changes(since: $since) { totalCount } }', { since: ids[3] })).changes.totalCount).toBe(5);
      const { entity } = await world.ask('{ entity(ref: {slug: "a"}) { history { nodes { action } } } }');
      expect(entity.history.nodes.map(({ action }: Answer) => action)).toEqual(['add', 'upsert', 'merge']);
      expect((await world.refusal('{ changes(since: "ent_1") { totalCount } }')).code).toBe('BAD_USER_INPUT');
    });
  });

describe.skipIf(!hasNeo4j)('Writers at the same time', () => {
  test('two processes with twenty mutations each lose nothing, and the log has all of them', async () => {
    const first = await openWorld(cast, neo4jCase);
    const engine = await openNeo4jEngine(neo4jAddress());
    try {
      const second = await worldOn(engine);
      const writes = [first, second].flatMap((world, process) =>
        times(20, (index) =>
          index % 4 === 0
            ? done(world, 'entityUpsert', { kind: 'NATION', slug: 'a', name: 'A', aliases: [{ name: `alias ${process}-${index}` }] })
            : done(world, 'claimAssert', { claims: [{ ...meeting, validFrom: `${2000 + index}`, validTo: `${2100 + process}` }] }),
        ),
      );
      await Promise.all(writes);
      expect(
        await first.ask(
          '{ claims { totalCount } changes { totalCount } entity(ref: {slug: "a"}) { aliases { name } relationships { nodes { claimCount } } } }',
        ),
      ).toMatchObject({
        claims: { totalCount: 30 },
        changes: { totalCount: 41 },
        entity: { aliases: expect.objectContaining({ length: 10 }), relationships: { nodes: [{ claimCount: 30 }] } },
      });
    } finally {
      await engine.close();
    }
  });
});

test('A writer that others keep getting in the way of is told CONFLICT', async () => {
  let attempts = 0;
  const blocked = () => {
    attempts += 1;
    return Promise.reject(new Error('locked'));
  };
  await expect(retryTransient(blocked, () => true, 3)).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(attempts).toBe(3);
});
