import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

describe.skipIf(!hasBrowser)('The common ground of two', () => {
  test('is told by issue, with who asserts and who doubts it', async () => {
    const page = await open('#/common-ground');
    const arms = page.locator('.ground-for .ground-issue', { hasText: 'Arms control' });
    expect(await arms.innerText()).toMatch(/Asserted by .*Brookings Institution[\s\S]*Doubted by Alex de Ramon/);
    const [, joins] = /(\d+) issues join/.exec(await page.locator('.view-summary').innerText()) ?? [];
    expect(await page.locator('.ground-for .ground-issue').count()).toBe(Number(joins));
  });

  test('shows every claim on an issue when asked, which the address keeps, and opens it', async () => {
    const page = await open('#/common-ground');
    const arms = page.locator('.ground-for .ground-issue', { hasText: 'Arms control' });
    await arms.getByText('Show all 5 claims').click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/common-ground?open=arms-control');
    expect(await arms.locator('section').first().locator('.statements li').count()).toBe(5);
    await arms.locator('.statements a').first().click();
    await settled(page);
    expect(page.url()).toContain('select=clm_');
    expect(await page.locator('.evidence .claim').count()).toBe(1);
  });

  test('has a table with a row for each issue', async () => {
    const page = await open('#/common-ground');
    const issues = await page.locator('.ground-issue').count();
    await page.getByRole('button', { name: 'Show as table' }).click();
    await settled(page);
    expect(await page.locator('.data-table tbody tr').count()).toBe(issues);
  });
});
