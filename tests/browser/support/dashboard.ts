import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { chromiumArguments } from './find-chromium.js';
import { holdTokenFromStart } from './proposed.js';
import { startSeededServer } from './seeded-server.js';
import { settled } from './settled.js';

const executablePath = inject('chromium');
const seeded = inject('seeded');

/** Whether this run has a browser; without one the tests in it are skipped, and the run says so. */
export const hasBrowser = executablePath !== undefined;

/** How a page is opened; `token`: the one that its tab holds from the beginning. */
export type Opening = BrowserContextOptions & { readonly token?: string };

/** Opens a page of the dashboard in a browser of its own. */
export type Open = (hash: string, opening?: Opening) => Promise<Page>;

/**
 * One browser for all tests of a file, and one server: for each file, or for each test where tests change the graph. After each
 * test: no error in a console, no request to another host. `faults` of a test that provokes errors on purpose is emptied by it.
 */
export function dashboard(serverFor: 'each file' | 'each test' = 'each file') {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startSeededServer>>;
  const faults: string[] = [];
  const serve = async () => {
    if (hasBrowser) server = await startSeededServer(seeded);
  };

  beforeAll(async () => {
    if (executablePath === undefined) return;
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  });
  if (serverFor === 'each test') beforeEach(serve);
  else beforeAll(serve);
  afterEach(async () => {
    if (!hasBrowser) return;
    await Promise.all(browser.contexts().map((context) => context.close()));
    if (serverFor === 'each test') await server.close();
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    if (serverFor === 'each file') await server?.close();
  });

  const open: Open = async (hash, { token, ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    if (token !== undefined) await holdTokenFromStart(context, token);
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => new URL(request.url()).host !== new URL(server.url).host && faults.push(`asked ${request.url()}`));
    await page.goto(`${server.url}/${hash}`);
    await settled(page);
    return page;
  };
  return { open, faults, url: () => server.url };
}
