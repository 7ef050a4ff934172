import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is; `undefined` where there is none: tests in it are then skipped. */
    chromium: string | undefined;
  }
}

/**
 * Builds the dashboard, so that what is tested is what the sources say, and finds a Chromium. Without one it says so, before
 * and after the tests; with `REQUIRE_BROWSER=1` it fails.
 */
export default async function provideBrowser(project: TestProject): Promise<() => void> {
  await build({ root: 'src/dashboard', logLevel: 'warn' });
  const chromium = findChromium();
  project.provide('chromium', chromium);
  if (chromium !== undefined) return () => undefined;
  const notice = 'No Chromium: the tests in the browser are SKIPPED. Install it (Debian: apt-get install chromium), or set TEST_CHROMIUM to its path.';
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(notice.replace('are SKIPPED', 'cannot run (REQUIRE_BROWSER=1)'));
  console.warn(notice);
  return () => console.warn(notice);
}
