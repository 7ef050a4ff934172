import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { createServices } from '../../src/graphql/services.js';
import { packageRoot } from '../../src/package-root.js';
import { startServer } from '../../src/server/server.js';
import { faultsOf } from '../exchange/faults-of.js';
import type { World } from '../graphql/ask.js';
import { openMemoryGraph } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { claimsWhere } from '../trust/judge.js';
import { seed } from './seeded.js';

const token = 'an-editor-of-the-graph';
const folder = join(packageRoot(), 'examples', 'add-an-article');
const commandLine = `${process.execPath} ${join(packageRoot(), 'dist', 'cli', 'main.js')}`;

const scripts: readonly (readonly [language: string, command: readonly [string, ...string[]]])[] = [
  ['shell', ['sh', join(folder, 'add.sh')]],
  ['TypeScript', [process.execPath, '--import', 'tsx', join(folder, 'add.ts')]],
  ['Python', ['python3', join(folder, 'add.py')]],
];

/** Whether what runs a script is on this machine. */
const canRun = ([program]: readonly [string, ...string[]]): boolean => program === process.execPath || spawnSync(program, ['-c', 'exit 0']).error === undefined;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function runScript([program, ...args]: readonly [string, ...string[]], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(program, args, { cwd: packageRoot(), env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

describe('The scripts that add an article', () => {
  let world: World;
  let url: string;
  beforeEach(async () => {
    world = await seed((await openMemoryGraph()).engine);
    const config = readConfig({ PORT: '0', ENTENTE_STORE: 'embedded:memory', ENTENTE_TOKENS: `editor:${token}` });
    const server = await startServer({ services: await createServices(world.store), config, log: () => undefined });
    onTestFinished(() => server.close());
    url = `${server.url}/graphql`;
  });

  // Where a machine has no Python, that test is skipped, and the run says so.
  for (const [language, command] of scripts)
    test.skipIf(!canRun(command))(`add it in ${language}, with its claims and their words, once`, async () => {
      const environment = { ENTENTE_URL: url, ENTENTE_TOKEN: token, ENTENTE: commandLine };
      const first = await runScript(command, environment);
      expect(first).toMatchObject({ code: 0, output: expect.stringContaining('What became of New START') });
      const { articles } = await world.ask('{ articles(filter: {text: "New START is the last treaty"}) { nodes { id claims { totalCount } } } }');
      expect(articles.nodes).toMatchObject([{ claims: { totalCount: 3 } }]);
      const claims = await claimsWhere(world, { article: articles.nodes[0].id }, 'predicate method evidence { status }');
      for (const claim of claims) expect(claim).toMatchObject({ method: 'HUMAN', evidence: [{ status: 'VERIFIED' }] });
      const before = await world.engine.transact(dumpGraph);
      expect(await runScript(command, environment)).toMatchObject({ code: 0 });
      expect(await world.engine.transact(dumpGraph)).toEqual(before);
      expect(await faultsOf(world.engine)).toEqual([]);
    });

  test('say what is wrong, and fail, without a token', async () => {
    for (const [, command] of scripts.filter(([, each]) => canRun(each))) {
      const { code, output } = await runScript(command, { ENTENTE_URL: url, ENTENTE_TOKEN: 'nobody-knows-this-one', ENTENTE: commandLine });
      expect([code, output]).toEqual([1, expect.stringMatching(/token/)]);
    }
  });
});
