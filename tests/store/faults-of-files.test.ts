import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { present } from '../../src/domain/as-of.js';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import type { Engine } from '../../src/store/engine.js';
import { everything } from '../../src/store/filter.js';
import { createGraphStore, type GraphStore, openStore } from '../../src/store/graph-store.js';
import { openMemoryGraph, temporaryFolder } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { add, nation } from '../support/world.js';
import { changeOfWriter, claimsPerChange } from './writer-process.js';

const writerScript = fileURLToPath(new URL('./writer-process.ts', import.meta.url));
const instant = /\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f-]{36}/g;

type Writer = ChildProcessByStdio<null, Readable, null>;

/** A process that has the graph open, writing to it or not; what it says, line by line. */
function startWriter(path: string, task: 'write' | 'hold'): { readonly writer: Writer; readonly said: AsyncIterator<string> } {
  const writer = spawn(process.execPath, ['--import', 'tsx', writerScript, path, task], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    writer.kill('SIGKILL');
  });
  return { writer, said: createInterface(writer.stdout)[Symbol.asyncIterator]() };
}

async function openFile(path: string): Promise<{ readonly engine: Engine; readonly store: GraphStore }> {
  const engine = await openEmbeddedEngine({ path });
  onTestFinished(() => engine.close());
  return { engine, store: await createGraphStore(engine) };
}

const countClaims = async (store: GraphStore) => (await store.countClaimsOf(['*'], { side: 'all', filter: everything, asOf: present })).get('*') ?? 0;

/** The graph of the first changes of the writer, whenever they were made. */
async function dumpOfChanges(count: number): Promise<readonly string[]> {
  const { engine, store } = await openMemoryGraph();
  for (let index = 0; index < count; index++) await store.apply(changeOfWriter(index));
  return timeless(await dumpGraph(engine.read));
}

const timeless = (dump: readonly string[]): readonly string[] => dump.map((line) => line.replace(instant, '…')).sort();

describe('A writer that is killed in the middle', () => {
  test.each([1, 4, 7])('leaves every change that it acknowledged, and none by half (after %i changes)', async (changes) => {
    const path = join(await temporaryFolder(), 'graph');
    const { writer, said } = startWriter(path, 'write');
    let acknowledged = 0;
    for (; acknowledged < changes + 1; acknowledged++) await said.next(); // the first line is "ready"
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 30)); // somewhere within the next change
    writer.kill('SIGKILL');
    await once(writer, 'exit');

    const { engine, store } = await openFile(path);
    const { seq } = await store.latestChange();
    expect(seq).toBeGreaterThanOrEqual(changes);
    expect(await countClaims(store)).toBe(seq * claimsPerChange);
    expect(timeless(await dumpGraph(engine.read))).toEqual(await dumpOfChanges(seq));

    await store.apply(changeOfWriter(0));
    expect((await store.latestChange()).seq, 'what is there is not written again').toBe(seq);
    await store.apply(changeOfWriter(seq));
    expect(timeless(await dumpGraph(engine.read))).toEqual(await dumpOfChanges(seq + 1));
  });

  test('whose last write was torn loses that change, and nothing of those before', async () => {
    const folder = await temporaryFolder();
    const { store } = await openFile(join(folder, 'graph'));
    for (let index = 0; index < 3; index++) await store.apply(changeOfWriter(index));
    const torn = join(folder, 'torn');
    for (const suffix of ['', '.wal'])
      if (existsSync(join(folder, `graph${suffix}`))) cpSync(join(folder, `graph${suffix}`), `${torn}${suffix}`, { recursive: true });
    const log = newestLog(`${torn}.wal`);
    truncateSync(log, statSync(log).size - 200);

    const { engine: mended, store: reopened } = await openFile(torn);
    const { seq } = await reopened.latestChange();
    expect(seq).toBe(2);
    expect(timeless(await dumpGraph(mended.read))).toEqual(await dumpOfChanges(seq));
  });
});

/** The write-ahead log that was written to last. */
function newestLog(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const logs = files.map((entry) => join(entry.parentPath, entry.name)).filter((file) => statSync(file).size > 0 && file.endsWith('.log'));
  return logs.sort().at(-1) as string;
}

describe('A graph in a file', () => {
  test('is there again when it is opened again', async () => {
    const path = join(await temporaryFolder(), 'graph');
    const first = await openStore({ url: `embedded:${path}` });
    await add(first, nation('Russia', { aliases: [{ name: 'РФ 🚀' }] }));
    await first.close();
    const second = await openStore({ url: `embedded:${path}` });
    onTestFinished(() => second.close());
    expect((await second.entitiesBySlugs(['russia'], present)).get('russia')).toMatchObject({ aliases: [{ name: 'РФ 🚀' }] });
  });

  test('is created with its folders where there is none', async () => {
    const path = join(await temporaryFolder(), 'deep', 'down', 'graph');
    const store = await openStore({ url: `embedded:${path}` });
    onTestFinished(() => store.close());
    expect(await store.latestChange()).toEqual({ seq: 0, at: '' });
    expect(existsSync(path)).toBe(true);
  });

  test('that another process has open is refused, saying how to go through that process', async () => {
    const path = join(await temporaryFolder(), 'graph');
    const { said } = startWriter(path, 'hold');
    await said.next();
    await expect(openStore({ url: `embedded:${path}` })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/another Entente process has the graph .*graph open.*--url/),
    });
  });

  test('that this process has open is refused, too', async () => {
    const path = join(await temporaryFolder(), 'graph');
    await openFile(path);
    await expect(openStore({ url: `embedded:${path}` })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('another Entente process'),
    });
  });

  test('whose path is a folder is refused, saying that a file is wanted', async () => {
    const path = join(await temporaryFolder(), 'folder');
    await mkdir(path);
    await expect(openStore({ url: `embedded:${path}` })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('is a folder: name a file'),
    });
  });

  test('below a path that is no folder is refused', async () => {
    const file = join(await temporaryFolder(), 'file');
    writeFileSync(file, 'text');
    await expect(openStore({ url: `embedded:${join(file, 'graph')}` })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('cannot open the graph'),
    });
  });

  test.each([
    ['foreign', (path: string) => writeFileSync(path, 'This is a letter, and no graph.\n'.repeat(500))],
    ['cut short', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['overwritten at its beginning', (path: string) => writeFileSync(path, Buffer.alloc(4096, 0xa5), { flag: 'r+' })],
  ])('that is %s is refused, saying what to do', async (_, damage) => {
    const path = join(await temporaryFolder(), 'graph');
    const store = await openStore({ url: `embedded:${path}` });
    await store.apply(changeOfWriter(0));
    await store.close();
    damage(path);
    await expect(openStore({ url: `embedded:${path}` })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/cannot open the graph .*graph \(.+\): restore it from a copy/),
    });
  });
});
