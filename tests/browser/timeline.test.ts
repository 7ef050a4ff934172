import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

describe.skipIf(!hasBrowser)('The timeline', () => {
  test('reaches the date that is asked about, and marks it', async () => {
    const page = await open('#/timeline?of=vladimir-putin&on=2030');
    expect(await page.locator('.timeline-axis .asked').innerText()).toBe('2030');
    const [axis, mark] = await Promise.all(['.timeline', '.timeline-axis .asked'].map((part) => page.locator(part).boundingBox()));
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual((axis?.x ?? 0) + (axis?.width ?? 0));
    expect(await page.locator('.asked-time').count()).toBe(await page.locator('.timeline li').count());
  });

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
