import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { slowQuery } from './support/real-server.js';

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A server process, with a query under way in it that takes so long. */
async function serve(slowMs: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./support/serve-slowly.ts', import.meta.url)), String(slowMs)], {
    cwd: packageRoot(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const exited = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const log: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async () => String((await lines.next()).value ?? log.join(''));
  const url = await nextLine();
  const underWay = fetch(`${url}${slowQuery}`).catch((error: unknown) => error);
  expect(await nextLine()).toBe('begun');
  return { child, exited, log, underWay };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s lets the server finish what is under way, and end well', async (signal) => {
    const { child, exited, log, underWay } = await serve(300);
    child.kill(signal);
    const response = (await underWay) as Response;
    expect(await response.json()).toEqual({ data: { statistics: { articles: 0 } } });
    expect(await exited).toEqual({ code: 0, signal: null });
    const [entry] = log.join('').split('\n');
    expect(JSON.parse(entry ?? '')).toEqual({ time: expect.any(String), event: 'stopping', signal });
  });

  test('that comes again ends it at once', async () => {
    const { child, exited, underWay } = await serve(20_000);
    const begun = performance.now();
    child.kill('SIGINT');
    await wait(200);
    child.kill('SIGINT');
    expect(await exited).toEqual({ code: 1, signal: null });
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(await underWay).toBeInstanceOf(Error);
  });
});
