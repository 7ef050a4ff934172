import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/neo4j/free-port.js';
import { documentOf, type RunOptions, runEntente, startEntente } from './support/run-entente.js';
import { createFolder, jsonl } from './support/world.js';

const dieAtCommit = new URL('support/die-at-commit.mjs', import.meta.url).href;

/** Starts a server and waits until it has said where it is. */
async function startServer(options: RunOptions) {
  const child = startEntente(['serve'], options);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('Ctrl-C')) resolve();
    });
    void ended.then(() => reject(new Error(`the server ended: ${output}`)));
  });
  const url = /GraphQL +(\S+)/.exec(output)?.[1] ?? '';
  return { url, output, ended, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

const statistics = '{ statistics { claims } }';

describe('entente serve', () => {
  const { environment, path, remove } = createFolder();
  let server: Awaited<ReturnType<typeof startServer>>;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    // Killed while it seeded: the next start must finish that, not serve half a graph.
    await runEntente(['serve'], { environment: { ...environment, PORT: '0', DIE_AT_COMMIT: '3' }, preload: dieAtCommit });
    server = await startServer({ environment: { ...environment, PORT: String(port) } });
  });
  afterAll(() => {
    server.kill('SIGKILL');
    remove();
  });

  test('seeds an empty graph, to the end, and says where everything is', async () => {
    expect(server.output).toMatch(/^seeded: /);
    for (const part of ['', 'graphiql', 'graphql']) expect(server.output).toContain(`http://localhost:${port}/${part}\n`);
    expect(server.output).toContain(`in the file ${path}.editor-token\n`);
    expect(statSync(`${path}.editor-token`).mode & 0o777).toBe(0o600);
    const result = documentOf<{ data: { statistics: { claims: number } } }>(await runEntente(['query', '-', '--url', server.url], { stdin: statistics }));
    expect(result.data.statistics.claims).toBeGreaterThanOrEqual(800);
  });

  test('takes records through --url from an editor, and says which lines are bad', async () => {
    const token = readFileSync(`${path}.editor-token`, 'utf8').trim();
    const records = [
      { type: 'entity', kind: 'NATION', slug: 'borduria', name: 'Borduria' },
      '',
      { type: 'entity', kind: 'NATION', slug: 'x', name: 'X', existsFrom: '19' },
    ];
    const add = (...args: readonly string[]) => runEntente(['add', '-', '--url', server.url, ...args], { stdin: jsonl(...records) });
    const added = await add('--token', token, '--json');
    expect(added.code).toBe(1);
    expect(documentOf(added)).toMatchObject({
      lines: 2,
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: 1,
      faults: [{ line: 3, field: 'existsFrom', code: 'INVALID' }],
    });
    const again = await add('--token', token);
    expect(again).toMatchObject({ code: 1, stdout: expect.stringContaining('2 lines: 0 created, 0 updated, 1 unchanged, 1 rejected: nothing was changed\n') });
    expect(again.stderr).toMatch(/^standard input:3: existsFrom: invalid date "19"/);

    for (const refused of await Promise.all([add(), add('--token', 'a-token-that-nobody-has')])) {
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toMatch(/^entente: the server refused the records: .*token.*"entente serve" says where it is\).*\n$/);
    }
  });

  test('has the embedded graph to itself: other commands say so, and doctor knows why', async () => {
    const settings = { ...environment, PORT: String(port) };
    expect(await runEntente(['seed'], { environment: settings })).toMatchObject({ code: 1, stderr: expect.stringContaining('go through it with --url') });
    const doctor = await runEntente(['doctor'], { environment: settings });
    expect(doctor).toMatchObject({ code: 0, stdout: expect.stringContaining('a server has it open') });
  });

  test('refuses a port that is taken', async () => {
    const run = await runEntente(['serve'], { environment: { ENTENTE_STORE: 'embedded:memory', PORT: String(port) } });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(new RegExp(`^entente: port ${port} on 127\\.0\\.0\\.1 is taken: .*$`, 'm'));
  });

  test('stops on a signal with exit code 0, and starts again without seeding', async () => {
    server.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    server = await startServer({ environment: { ...environment, PORT: '0' } });
    expect(server.output).toMatch(/^Entente serves the graph embedded:/);
    server.kill('SIGINT');
    expect(await server.ended).toBe(0);
  });
});
