import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

describe.skipIf(!hasBrowser)('The timeline', () => {
  test('has a bar for each dated claim, which opens it, and the same as a table', async () => {
    const page = await open('#/timeline?of=vladimir-putin');
    const bars = await page.locator('.timeline li').count();
    expect(await page.locator('.cut').first().innerText()).toContain(`All ${bars} dated claims`);
    expect(await page.locator('.open-end').count()).toBe(1);
    await page.locator('.timeline li a').first().click();
    await settled(page);
    expect(await page.locator('.evidence .claim').count()).toBe(1);
    await page.getByRole('button', { name: 'Show as table' }).click();
    await settled(page);
    expect(await page.locator('.data-table tbody tr').count()).toBe(bars);
  });
});
