import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

const summary = (page: Page): Promise<string> => page.locator('.view-summary').innerText();
const actors = (page: Page): Promise<readonly string[]> => page.locator('.matrix tbody th').allInnerTexts();

describe.skipIf(!hasBrowser)('The stances', () => {
  test('have a number in each cell that a claim speaks for, and nothing in the others', async () => {
    const page = await open('#/stances');
    const [, rows, columns, positions] = /: (\d+) actors on (\d+) issues, (\d+) positions\./.exec(await summary(page)) ?? [];
    expect(await page.locator('.matrix tbody tr').count()).toBe(Number(rows));
    const cells = await page.locator('.matrix tbody td').allInnerTexts();
    expect(cells).toHaveLength(Number(rows) * Number(columns));
    const told = cells.filter((text) => text !== '');
    expect(told).toHaveLength(Number(positions));
    for (const text of told) expect(text).toMatch(/^([+−][0-3](\.\d)?|0)(\n±)?$/);
  });

  test('open the claims that they are the mean of, and mark those that claims dispute', async () => {
    const page = await open('#/stances');
    await page.getByRole('link', { name: 'Alex de Ramon on Selective cooperation with Russia: −0.5, 2 claims, contested' }).click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/stances?select=alex-de-ramon~limited-us-russia-cooperation');
    expect(await page.locator('.evidence .claim').count()).toBe(2);
    expect((await page.locator('.evidence .statement').allInnerTexts()).join()).toMatch(/opposes \(−2\).*supports \(\+1\)/s);
  });

  test('are ordered by agreement with one of them, which the address keeps', async () => {
    const page = await open('#/stances');
    await page.getByLabel('Order by').selectOption({ label: 'agreement with Russia' });
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/stances?like=russia');
    expect((await actors(page))[0]).toBe('Russia');
    const shares = (await page.locator('.matrix .agreement').allInnerTexts()).map((text) => /^\d+/.exec(text)?.[0]).filter((share) => share !== undefined);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.map(Number)).toEqual(shares.map(Number).toSorted((a, b) => b - a));
  });

  test('of some actors, and on some issues, are all that is shown', async () => {
    const page = await open('#/stances?of=russia,china&issues=multipolar-world');
    expect(await summary(page)).toContain('2 actors on 1 issue, 2 positions.');
    expect(await actors(page)).toEqual(expect.arrayContaining(['Russia', 'China']));
  });

  test('keep their heads in sight while they are scrolled', async () => {
    const page = await open('#/stances', { viewport: { width: 390, height: 844 } });
    const corner = page.locator('.matrix .corner');
    const before = await corner.boundingBox();
    await page.locator('.matrix').evaluate((matrix) => matrix.scrollBy(300, 200));
    expect(await page.locator('.matrix').evaluate((matrix) => matrix.scrollLeft)).toBeGreaterThan(100);
    expect(await corner.boundingBox()).toEqual(before);
  });

  test('tell which names of the address nothing bears, and what may have been meant', async () => {
    const page = await open('#/stances?of=nobody');
    expect(await page.locator('main .notice-address').innerText()).toMatch(/^Nothing is called “nobody” here\. Search for another name\./);
    expect(await page.locator('main .chosen li, main .notice-empty, main .matrix').count()).toBe(0);
    const other = await open('#/stances?of=russia,chinaa&like=chinaa');
    expect(await other.locator('main .notice-address').innerText()).toContain('Nothing is called “chinaa” here; the rest is shown.');
    await other.locator('main .notice-address').getByRole('link', { name: 'China', exact: true }).click();
    await settled(other);
    expect(new URL(other.url()).hash).toBe('#/stances?of=russia,china&like=china');
    expect(await (await open('#/stances?like=nobody')).locator('main .notice-address').innerText()).toContain('Nothing is called “nobody” here');
  });

  test('say so where nobody takes a position', async () => {
    const page = await open('#/stances?of=nato&on=1900');
    expect(await page.locator('main .notice-empty').innerText()).toContain('Nobody takes a position');
  });

  test('have the same content as a table, with how far each two agree', async () => {
    const page = await open('#/stances');
    const positions = Number(/(\d+) positions/.exec(await summary(page))?.[1]);
    await page.getByRole('button', { name: 'Show as table' }).click();
    await settled(page);
    const rows = (index: number) => page.locator('.data-table').nth(index).locator('tbody tr');
    expect(await rows(0).count()).toBe(positions);
    expect((await rows(1).allInnerTexts()).join('\n')).toMatch(/Russia\s+China\s+100 %\s+2/);
  });
});
