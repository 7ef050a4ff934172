import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

describe.skipIf(!hasBrowser)('The contradictions', () => {
  test('of an entity show both sides, the rule, and lead to the evidence', async () => {
    const page = await open('#/contradictions?of=alex-de-ramon');
    expect(await page.locator('.contradiction').count()).toBe(1);
    expect(await page.locator('.contradiction').innerText()).toMatch(/For and against at one time[\s\S]*open[\s\S]*both to support and to oppose/);
    expect(await page.locator('.contradiction-sides > section').count()).toBe(2);
    await page.getByText('Its evidence').first().click();
    await settled(page);
    expect(await page.locator('.evidence .claim').count()).toBe(1);
  });

  test('that are resolved are none as long as nobody judged, and it says so', async () => {
    const page = await open('#/contradictions');
    await page.locator('main select').selectOption('resolved');
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/contradictions?status=resolved');
    expect(await page.locator('main .notice-empty').innerText()).toContain('No claims contradict each other');
  });

  test('have a table with a row for each', async () => {
    const page = await open('#/contradictions');
    const all = await page.locator('.contradiction').count();
    await page.getByRole('button', { name: 'Show as table' }).click();
    await settled(page);
    expect(await page.locator('.data-table tbody tr').count()).toBe(all);
  });
});
