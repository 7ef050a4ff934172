import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpGraph } from './support/dump-graph.js';
import { documentOf, runEntente } from './support/run-entente.js';
import { createFolder, createWorld, jsonl, type World } from './support/world.js';

const dieAtCommit = new URL('support/die-at-commit.mjs', import.meta.url).href;

/** Seeds, and dies at a commit of it. */
const seedAndDie = ({ environment }: World, commit: number, after: boolean) =>
  runEntente(['seed'], { environment: { ...environment, DIE_AT_COMMIT: String(commit), DIE_AFTER: after ? '1' : '0' }, preload: dieAtCommit });

interface Seeding {
  readonly changed: boolean;
  readonly report: Readonly<Record<string, number>>;
  readonly faults: readonly unknown[];
}

describe('entente seed', () => {
  const { path, environment, remove } = createFolder();
  let first: Seeding;
  let clean: readonly string[];

  beforeAll(async () => {
    first = documentOf<Seeding>(await runEntente(['seed', '--json'], { environment }));
    clean = await dumpGraph(path);
  });
  afterAll(remove);

  test('loads all seeds', () => {
    expect(first).toMatchObject({ changed: true, faults: [] });
    expect(clean.filter((line) => line.includes('["Claim"]'))).toHaveLength(first.report['claimsCreated'] as number);
  });

  test('changes nothing when it is run again, and says so', async () => {
    const again = await runEntente(['seed'], { environment });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toMatch(/^nothing to do: the graph has all \d+ records of the seeds already\n$/);
    expect(await dumpGraph(path)).toEqual(clean);
  });

  test('killed at any moment and run again, gives the same graph as one clean run', async () => {
    const world = createWorld();
    // Commits mark the seeding as begun, then keep entities, articles, claims: killed before the claims, and among them.
    for (const [commit, after] of [
      [4, false],
      [2, true],
    ] as const)
      expect(await seedAndDie(world, commit, after)).toMatchObject({ code: null, stdout: '' });
    const half = await dumpGraph(world.path);
    expect(half.some((line) => line.includes('["Claim"]'))).toBe(true);
    expect(half.length).toBeLessThan(clean.length);

    expect(await world.run('seed')).toMatchObject({ code: 0, stderr: '' });
    expect(await dumpGraph(world.path)).toEqual(clean);
  });

  test('--reset deletes what else was there', async () => {
    const { run, write, path } = createWorld();
    await run('add', write('more.jsonl', jsonl({ type: 'entity', kind: 'NATION', slug: 'borduria', name: 'Borduria' })));
    const asked = await run('seed', '--reset');
    expect(asked).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Nobody is there to be asked: say --yes if you mean it') });
    const reset = await run('seed', '--reset', '--yes', '--json');
    expect(documentOf(reset)).toMatchObject({ reset: true, changed: true });
    expect(await dumpGraph(path)).toEqual(clean);
  });
});
