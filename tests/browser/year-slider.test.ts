import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

/** The years about which view and evidence ask. */
function followYears(page: Page) {
  const years: string[] = [];
  let open = 0;
  page.on('request', (request) => {
    const asked = request.postData() ?? '';
    const year = /"valid":"(\d+)"/.exec(asked)?.[1];
    // The foot of the page is not waited for.
    if (year === undefined || asked.includes('query Extent')) return;
    years.push(year);
    open += 1;
    void request.response().finally(() => {
      open -= 1;
    });
  });
  return {
    asked: () => [...new Set(years.splice(0))].toSorted(),
    answered: () => expect.poll(() => years.length > 0 && open === 0, { timeout: 20_000 }).toBe(true),
  };
}

describe.skipIf(!hasBrowser)('The year slider', () => {
  test.each([
    '#/network?on=2010',
    '#/network?on=2010&select=russia',
    '#/network?on=2010&select=russia~united-states&said=fact',
    '#/stances?on=2010&select=russia',
  ])('finds the years on both sides there, from its first step on: %s', async (hash) => {
    const page = await open(hash);
    const years = followYears(page);
    await page.getByRole('slider', { name: 'Year' }).focus();
    await years.answered();
    expect(years.asked()).toEqual(['2009', '2011']);
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(new URL(page.url()).hash).toContain('on=2011');
    await years.answered();
    expect(years.asked()).toEqual(['2012']);
    await page.keyboard.press('ArrowLeft');
    await settled(page);
    expect(years.asked()).toEqual([]);
  });

  test('asks for what is beside it when the pointer stays at it, and not when it passes by', async () => {
    const page = await open('#/network?on=2010');
    const years = followYears(page);
    const box = await page.getByRole('slider', { name: 'Year' }).boundingBox();
    if (box === null) throw new Error('there is no slider');
    await page.mouse.move(box.x + 1, box.y + box.height / 2);
    await page.mouse.move(box.x + 1, box.y - 300);
    await page.waitForTimeout(200);
    expect(years.asked()).toEqual([]);
    await page.mouse.move(box.x + 1, box.y + box.height / 2);
    await years.answered();
    expect(years.asked()).toEqual(['2009', '2011']);
  });
});
