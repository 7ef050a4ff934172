import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.js';
import { writeSeededGraph } from './seeded-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is; `undefined` where there is none: tests in it are then skipped. */
    chromium: string | undefined;
    /** A file with the seeded graph; `undefined` where there is no browser. */
    seeded: string | undefined;
  }
}

/**
 * Builds the dashboard, so that what is tested is what the sources say, seeds a graph, and finds a Chromium. Without one it
 * says so, before and after the tests; with `REQUIRE_BROWSER=1` it fails.
 */
export default async function provideBrowser(project: TestProject): Promise<() => Promise<void> | void> {
  await build({ root: 'src/dashboard', logLevel: 'warn' });
  const chromium = findChromium();
  project.provide('chromium', chromium);
  if (chromium !== undefined) {
    const folder = await mkdtemp(join(tmpdir(), 'entente-seeds-'));
    await writeSeededGraph(join(folder, 'graph'));
    project.provide('seeded', join(folder, 'graph'));
    return () => rm(folder, { recursive: true });
  }
  project.provide('seeded', undefined);
  const notice = 'No Chromium: the tests in the browser are SKIPPED. Install it (Debian: apt-get install chromium), or set TEST_CHROMIUM to its path.';
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(notice.replace('are SKIPPED', 'cannot run (REQUIRE_BROWSER=1)'));
  console.warn(notice);
  return () => console.warn(notice);
}
