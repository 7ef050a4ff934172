import type { Page } from 'playwright-core';

/** Waits until what was just done is drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Waits until what was just done is drawn, and nothing on the page is being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main.view').waitFor();
  // What was done may only begin to load once it is drawn, and what was loaded may ask for more.
  for (let pass = 0; pass < 2; pass++) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50)))));
    await page.waitForFunction(() => document.querySelector('main.opening, .notice-loading, [aria-busy="true"]') === null);
  }
}

/** Waits until what is laid out by a worker has come to rest. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.network-summary')?.textContent?.includes('still moving'), undefined, { timeout: 60_000 });
}
