import { describe, expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { type Answer, article, claim, jsonlOf, nation, openWorld, type World } from './ask.js';

const mutation = `mutation($input: BulkAddInput!) { bulkAdd(input: $input) {
  report { entitiesCreated entitiesUpdated entitiesUnchanged articlesCreated articlesUpdated articlesUnchanged claimsCreated claimsUnchanged evidenceAdded rejected } userErrors { field code message }
} }`;

const nothing = {
  entitiesCreated: 0,
  entitiesUpdated: 0,
  entitiesUnchanged: 0,
  articlesCreated: 0,
  articlesUpdated: 0,
  articlesUnchanged: 0,
  claimsCreated: 0,
  claimsUnchanged: 0,
  evidenceAdded: 0,
  rejected: 0,
};

const bulkAdd = async ({ ask }: World, jsonl: string, more: Answer = {}): Promise<Answer> => (await ask(mutation, { input: { jsonl, ...more } })).bulkAdd;

const sound = jsonlOf([
  claim('russia', 'CRITICIZES', 'france', { article: 'op-ed', evidence: [{ start: 1, end: 5 }] }),
  nation('russia'),
  nation('france'),
  article('op-ed'),
]);

for (const engineCase of engineCases)
  describe(`bulkAdd ${engineCase.name}`, () => {
    test('adds records in any order, and the same again changes nothing', async () => {
      const world = await openWorld([], engineCase);
      expect(await bulkAdd(world, sound)).toEqual({
        report: { ...nothing, entitiesCreated: 2, articlesCreated: 1, claimsCreated: 1, evidenceAdded: 1 },
        userErrors: [],
      });
      const before = await dumpGraph(world.engine.read);
      expect(await bulkAdd(world, sound)).toEqual({ report: { ...nothing, entitiesUnchanged: 2, articlesUnchanged: 1, claimsUnchanged: 1 }, userErrors: [] });
      expect(await dumpGraph(world.engine.read)).toEqual(before);
    });

    test('leaves a faulty record out alone, with its line, field and code', async () => {
      const world = await openWorld(
        [nation('georgia', { aliases: ['Peach'] }), nation('state-of-georgia', { name: 'Georgia', aliases: ['Peach'] })],
        engineCase,
      );
      const lines = [
        JSON.stringify(nation('russia')),
        'not json',
        JSON.stringify({ ...nation('france'), colour: 'blue' }),
        JSON.stringify(claim('russia', 'CRITICIZES', 'nobody')),
        JSON.stringify(claim('russia', 'CRITICIZES', 'peach')),
        JSON.stringify(claim('russia', 'LOVES', 'georgia')),
        JSON.stringify(claim('russia', 'HOLDS_OFFICE', 'georgia', { office: 'King' })),
        JSON.stringify(claim('russia', 'CRITICIZES', 'georgia', { validFrom: '1991-13' })),
        '',
        JSON.stringify(claim('russia', 'CRITICIZES', 'georgia')),
      ];
      const { report, userErrors } = await bulkAdd(world, lines.join('\n'));
      expect(report).toEqual({ ...nothing, entitiesCreated: 1, claimsCreated: 1, rejected: 7 });
      expect(userErrors.map(({ field, code }: Answer) => [field.join(' '), code])).toEqual([
        ['line 2', 'INVALID'],
        ['line 3 colour', 'INVALID'],
        ['line 4 object', 'UNKNOWN_REFERENCE'],
        ['line 5 object', 'AMBIGUOUS_REFERENCE'],
        ['line 6 predicate', 'INVALID'],
        ['line 7 subject', 'INVALID'],
        ['line 8 validFrom', 'INVALID'],
      ]);
      for (const { message } of userErrors) expect(message.length).toBeGreaterThan(5);
    });

    test('only checks on a dry run, and reports what would be written', async () => {
      const world = await openWorld([nation('russia')], engineCase);
      const before = await dumpGraph(world.engine.read);
      const jsonl = jsonlOf([nation('russia'), article('op-ed'), claim('russia', 'CRITICIZES', 'nobody')]);
      expect(await bulkAdd(world, jsonl, { dryRun: true })).toMatchObject({
        report: { ...nothing, entitiesUnchanged: 1, articlesCreated: 1, rejected: 1 },
        userErrors: [{ code: 'UNKNOWN_REFERENCE' }],
      });
      expect(await dumpGraph(world.engine.read)).toEqual(before);
    });
  });

test('A dry run of a file takes for there what the file itself would add', async () => {
  const world = await openWorld();
  expect(await bulkAdd(world, sound, { dryRun: true })).toEqual({
    report: { ...nothing, entitiesCreated: 2, articlesCreated: 1, claimsCreated: 1, evidenceAdded: 1 },
    userErrors: [],
  });
  expect((await world.ask('{ statistics { entities claims articles } }')).statistics).toEqual({ entities: 0, claims: 0, articles: 0 });
});

test('What was added is seen by the next question', async () => {
  const world = await openWorld();
  await bulkAdd(world, sound);
  expect((await world.ask('{ claims { nodes { subject { slug } object { slug } } } }')).claims.nodes).toEqual([
    { subject: { slug: 'russia' }, object: { slug: 'france' } },
  ]);
});
