import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import { documentOf, runEntente } from './support/run-entente.js';
import { createWorld, jsonl, type World } from './support/world.js';

const ann = { type: 'entity', kind: 'LEADER', slug: 'ann', name: 'Ann' };
const syldavia = { type: 'entity', kind: 'NATION', slug: 'syldavia', name: 'Syldavia' };
const article = { type: 'article', key: 'speech', title: 'A speech', authors: ['ann'] };
const claim = { type: 'claim', subject: 'ann', predicate: 'CRITICIZES', object: 'syldavia', article: 'speech', validFrom: '1999-06' };
const sound = [claim, article, syldavia, ann];

interface Added {
  readonly lines: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly faults: readonly { readonly line: number; readonly field?: string; readonly message: string }[];
}

describe('entente add', () => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
  });

  test('adds a file, whatever the order of its lines; the same file again changes nothing', async () => {
    const file = world.write('sound.jsonl', jsonl(...sound));
    expect(await world.run('add', file)).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('4 lines: 4 created, 0 updated, 0 unchanged, 0 rejected\n'),
    });
    const again = await world.run('add', file);
    expect(again.stdout).toContain('4 lines: 0 created, 0 updated, 4 unchanged, 0 rejected: nothing was changed\n');
  });

  test('reads standard input', async () => {
    const run = await runEntente(['add', '-', '--json'], { environment: world.environment, stdin: `\uFEFF${jsonl(...sound)}\r\n\r\n` });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(documentOf<Added>(run)).toMatchObject({ lines: 4, created: 4, updated: 0, unchanged: 0, rejected: 0, faults: [] });
  });

  test('leaves bad lines out alone, says where and why, accounts for every line, and exits 1', async () => {
    const bad = [
      'no JSON',
      { ...claim, object: 'nowhere' },
      { ...claim, validFrom: '1999-13' },
      { ...claim, colour: 'red' },
      { ...claim, predicate: 'HOLDS_OFFICE' },
      { ...claim, subject: 'nobody', article: 'no-speech' },
    ];
    const file = world.write('mixed.jsonl', jsonl(...sound, '', ...bad));
    const run = await world.run('add', file);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('10 lines: 4 created, 0 updated, 0 unchanged, 6 rejected\n');
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(file.length))).toEqual([
      expect.stringMatching(/^:6: not JSON: /),
      ':7: object: there is no entity "nowhere": add it first, or in the same file',
      expect.stringMatching(/^:8: validFrom: invalid date "1999-13": write 1991, /),
      ':9: colour: unknown key "colour"',
      expect.stringMatching(/^:10: \w+: /),
      expect.stringMatching(/^:11: subject: there is no entity "nobody".*; article: there is no article "no-speech"/),
    ]);
  });

  test('prints at most 20 rejected lines, and counts the others; --json has all of them', async () => {
    const file = world.write('bad.jsonl', jsonl(...Array.from({ length: 25 }, () => ({ ...claim, object: 'nowhere', article: undefined }))));
    const run = await world.run('add', file);
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('and 5 more');
    const document = documentOf<Added>(await world.run('add', file, '--json'));
    expect(document).toMatchObject({ lines: 25, created: 0, rejected: 25 });
    expect(new Set(document.faults.map(({ line }) => line)).size).toBe(25);
  });

  test('--dry-run says what would be written, and writes nothing', async () => {
    const file = world.write('sound.jsonl', jsonl(...sound));
    for (const _ of [1, 2]) {
      const run = await world.run('add', file, '--dry-run');
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout).toContain('4 lines: 4 created, 0 updated, 0 unchanged, 0 rejected (dry run: nothing was written)\n');
    }
  });

  test('accounts for a record that the file has twice', async () => {
    const file = world.write('twice.jsonl', jsonl(...sound, ...sound, { ...ann, aliases: ['Anna'] }));
    const { lines, created, updated, unchanged, rejected } = documentOf<Added>(await world.run('add', file, '--json'));
    expect({ lines, created, rejected }).toEqual({ lines: 9, created: 4, rejected: 0 });
    expect(updated + unchanged).toBe(5);
  });

  test('refuses what it cannot read, in one line', async () => {
    const latin1 = world.write('latin1.jsonl', '');
    writeFileSync(latin1, Buffer.from([0x7b, 0xe9, 0x7d]));
    const runs = await Promise.all(['nowhere.jsonl', 'src', latin1].map((file) => world.run('add', file)));
    const reasons = ['nowhere.jsonl: there is no such file', 'src: it is a folder: name a file', `${latin1}: it is not UTF-8 text: convert it first`];
    expect(runs).toEqual(reasons.map((reason) => ({ code: 1, stdout: '', stderr: `entente: ${reason}\n` })));
  });

  test('says what to do where another process has the graph open', async () => {
    const engine = await openEmbeddedEngine({ path: world.path });
    try {
      const run = await world.run('add', world.write('sound.jsonl', jsonl(...sound)));
      expect(run).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr).toMatch(/^entente: another Entente process has the graph .* open: stop it, or go through it with --url .*\n$/);
      expect(run.stderr).not.toContain('\n    at ');
    } finally {
      await engine.close();
    }
  });

  test('says what to do where the graph is damaged, and leaves it as it is', async () => {
    const file = world.write('sound.jsonl', jsonl(...sound));
    const graph = world.write('graph', 'this is no graph');
    const run = await world.run('add', file, '--json');
    expect(run.code).toBe(1);
    expect(documentOf(run)).toMatchObject({ error: { code: 'UNAVAILABLE', message: expect.stringContaining(`cannot open the graph ${graph}`) } });
    expect(run.stderr).toMatch(/^entente: cannot open the graph .*: restore it from a copy, or move it away and seed a new one.*\n$/);
  });

  test('knows a file that was cut off for damaged, not for one that is in use', async () => {
    await world.run('add', world.write('sound.jsonl', jsonl(...sound)));
    const whole = readFileSync(world.path);
    const graph = world.write('cut', '');
    writeFileSync(graph, whole.subarray(0, Math.floor(whole.length / 2)));
    const run = await runEntente(['verify'], { environment: { ENTENTE_STORE: `embedded:${graph}` } });
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^entente: cannot open the graph .*damaged.*: restore it from a copy/) });
  });

  test('is what makes a graph: commands that only read do not, and say that there is none', async () => {
    for (const command of [['verify'], ['export'], ['query', world.write('q.graphql', '{ statistics { claims } }')]]) {
      const run = await createWorld().run(...command);
      expect(run).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/^entente: there is no graph at .*: name another in ENTENTE_STORE, or make one/),
      });
    }
  });

  test('says what to do where no Neo4j answers; --verbose adds the cause', async () => {
    const environment = { ENTENTE_STORE: 'bolt://127.0.0.1:1' };
    const file = world.write('sound.jsonl', jsonl(...sound));
    const [run, verbose] = await Promise.all([runEntente(['add', file], { environment }), runEntente(['add', file, '--verbose'], { environment })]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toBe('entente: no Neo4j answers at bolt://127.0.0.1:1: start it, or mend ENTENTE_STORE (--verbose tells more)\n');
    expect(verbose.stderr).toMatch(/^entente: no Neo4j answers at .*\n {2}caused by: .*ECONNREFUSED/);
    expect(verbose.stderr).not.toMatch(/^\s+at /m);
  });
});
