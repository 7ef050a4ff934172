import { chmodSync, existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import { documentOf, type Run, runEntente } from './support/run-entente.js';
import { createFolder, createWorld } from './support/world.js';

const dieAtCommit = new URL('support/die-at-commit.mjs', import.meta.url).href;

interface Examination {
  readonly ok: boolean;
  readonly findings: readonly { readonly check: string; readonly status: string; readonly message: string; readonly advice?: string }[];
  readonly numbers: { readonly entities: number; readonly claims: number; readonly latestChangeAt?: string } | null;
}

/** The faults of the graph and its surroundings; whether this clone is built is another matter. */
const faultsOf = (run: Run) => documentOf<Examination>(run).findings.filter(({ check, status }) => status === 'fault' && check !== 'explorer');

const findingOf = (run: Run, check: string) => documentOf<Examination>(run).findings.find((finding) => finding.check === check);

describe('entente doctor', () => {
  test('finds nothing wrong where there is no graph yet, and makes none', async () => {
    const { run, path } = createWorld();
    const examination = await run('doctor', '--json');
    expect(faultsOf(examination)).toEqual([]);
    expect(findingOf(examination, 'graph')).toMatchObject({ status: 'note', advice: expect.stringContaining('entente seed') });
    expect(existsSync(path)).toBe(false);
  });

  test('says what the graph runs on and holds', async () => {
    const { run, write } = createWorld();
    await run('add', write('one.jsonl', '{"type":"entity","kind":"NATION","slug":"borduria","name":"Borduria"}'));
    const examination = await run('doctor', '--json');
    expect(faultsOf(examination)).toEqual([]);
    expect(documentOf<Examination>(examination).numbers).toMatchObject({ entities: 1, claims: 0, latestChangeAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    for (const check of ['node', 'version', 'settings', 'graph', 'schema', 'seeding']) expect(findingOf(examination, check)?.status).toBe('ok');
    const { stdout } = await run('doctor');
    expect(stdout).toContain('1 entities, 0 claims');
  });

  describe('goes on after a fault, says what to do, and exits 1', () => {
    const { path, environment, remove } = createFolder();
    beforeAll(async () => {
      await runEntente(['seed'], { environment: { ...environment, DIE_AT_COMMIT: '2' }, preload: dieAtCommit });
    });
    afterAll(remove);

    test('on a seeding that was interrupted', async () => {
      const run = await runEntente(['doctor', '--json'], { environment });
      expect(run.code).toBe(1);
      expect(faultsOf(run)).toEqual([
        { check: 'seeding', status: 'fault', message: 'a first seeding was interrupted', advice: 'run "entente seed": it completes it' },
      ]);
    });

    test('on a graph that another process has open', async () => {
      const engine = await openEmbeddedEngine({ path });
      try {
        const run = await runEntente(['doctor', '--json'], { environment: { ...environment, PORT: '1' } });
        expect(run.code).toBe(1);
        expect(faultsOf(run)).toMatchObject([{ check: 'graph', message: expect.stringMatching(/^another Entente process has the graph .* open: /) }]);
      } finally {
        await engine.close();
      }
    });

    test('on a token that others can read, and a damaged graph', async () => {
      const world = createWorld();
      world.write('graph', 'this is no graph');
      chmodSync(world.write('graph.editor-token', 'secret'), 0o644);
      const run = await world.run('doctor');
      expect(run).toMatchObject({ code: 1, stderr: '' });
      expect(run.stdout).toMatch(/FAULT {2}tokens .*others can read the editor token/);
      expect(run.stdout).toContain(`run "chmod 600 ${world.path}.editor-token"`);
      expect(run.stdout).toMatch(/FAULT {2}graph .*cannot open the graph .*: restore it from a copy/);
      expect(run.stdout).toMatch(/\n\d faults\n$/);
    });

    test('on a Neo4j that does not answer; the password is never shown', async () => {
      const run = await runEntente(['doctor'], { environment: { ENTENTE_STORE: 'bolt://127.0.0.1:1', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'verysecret' } });
      expect(run).toMatchObject({ code: 1, stderr: '' });
      expect(run.stdout).toMatch(/FAULT {2}graph .*no Neo4j answers at bolt:\/\/127\.0\.0\.1:1: start it/);
      expect(run.stdout).not.toContain('verysecret');
    });

    test('on settings that are wrong', async () => {
      const run = await runEntente(['doctor', '--json'], { environment: { PORT: 'http', ENTENTE_STORE: 'mysql://localhost' } });
      expect(run.code).toBe(1);
      const [settings] = faultsOf(run);
      for (const variable of ['PORT', 'ENTENTE_STORE']) expect(settings?.message).toContain(variable);
    });
  });
});
