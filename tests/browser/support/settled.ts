import type { Page } from 'playwright-core';

/** Waits until nothing on the page is being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main.view').waitFor();
  await page.waitForFunction(() => document.querySelector('main.opening, .notice-loading, [aria-busy="true"]') === null);
}
