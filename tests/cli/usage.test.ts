import { describe, expect, test } from 'vitest';
import { documentOf, runEntente } from './support/run-entente.js';
import { createWorld } from './support/world.js';

describe('entente', () => {
  test('takes a wrong command line for what it is: one line on standard error, exit code 2', async () => {
    const wrong = [
      { args: ['sed'], says: "entente: unknown command 'sed' (Did you mean seed?)\n" },
      { args: ['add'], says: "entente: missing required argument 'file'\n" },
      { args: ['seed', '--rest'], says: "entente: unknown option '--rest' (Did you mean --reset?)\n" },
      { args: ['query', '-', '--var', 'slug'], says: "entente: option '--var <name=value>' argument 'slug' is invalid. It must look like name=value.\n" },
      {
        args: ['add', '-', '--url', 'localhost'],
        says: "entente: option '--url <url>' argument 'localhost' is invalid. It must be an address like http://127.0.0.1:4000/graphql.\n",
      },
      { args: ['add', '-', '--token', 'secret'], says: 'entente: --token goes with --url http://…/graphql: give both, or neither\n' },
    ];
    const runs = await Promise.all(wrong.map(({ args }) => runEntente(args)));
    expect(runs).toEqual(wrong.map(({ says }) => ({ code: 2, stdout: '', stderr: says })));
  });

  test('without a command prints help, as wrong usage', async () => {
    expect(await runEntente([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage: entente') });
  });

  test('lists every bad setting, and does nothing', async () => {
    const environment = { ENTENTE_STORE: 'mysql://localhost', PORT: 'http', ENTENTE_ANONYMOUS: 'everybody' };
    const run = await runEntente(['seed'], { environment });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    for (const variable of Object.keys(environment)) expect(run.stderr).toContain(variable);
  });

  test('with --json also prints what went wrong as one document', async () => {
    const [usage, settings, work] = await Promise.all([
      runEntente(['seed', '--json', '--rest']),
      runEntente(['seed', '--json'], { environment: { PORT: 'http' } }),
      runEntente(['add', 'nowhere.jsonl', '--json']),
    ]);
    expect(documentOf(usage)).toMatchObject({ error: { code: 'WRONG_USAGE', message: expect.stringContaining('--rest') } });
    expect(documentOf(settings)).toMatchObject({ error: { code: 'WRONG_USAGE', message: expect.stringContaining('PORT') } });
    expect(documentOf(work)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  test('--help of every command says what it does and gives examples', async () => {
    const { stdout, code } = await runEntente(['--help']);
    expect(code).toBe(0);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name ?? '');
    expect(commands).toEqual(['serve', 'seed', 'add', 'ingest', 'review', 'export', 'query', 'merge', 'unmerge', 'retract', 'undo', 'verify', 'doctor']);
    for (const help of await Promise.all(commands.map((command) => runEntente([command, '--help'])))) {
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toMatch(/\n\nExamples:\n {2}.*entente .*\n {6}\S/);
    }
  });

  test('--version prints the version', async () => {
    expect(await runEntente(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('never colours its output', async () => {
    const { run } = createWorld();
    const { stdout, stderr } = await run('doctor');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});
