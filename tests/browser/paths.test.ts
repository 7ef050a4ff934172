import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

describe.skipIf(!hasBrowser)('The paths', () => {
  test('read in the direction in which they go, and each step opens its claims', async () => {
    const page = await open('#/paths');
    expect((await page.locator('.ways > li').first().innerText()).replaceAll('\n', ' ')).toMatch(
      /Brookings Institution .*supports \(\+2\).*Syrian civil war .*sees the intervention of.*Vladimir Putin/,
    );
    await page.locator('.step-link').first().click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/paths?select=brookings-institution~syrian-civil-war');
    expect(await page.locator('.evidence .claim').count()).toBeGreaterThan(0);
  });

  test.each([
    ['a pair', '#/network?on=2015&select=russia~ukraine', '#/paths?from=russia&to=ukraine&on=2015&select=russia~ukraine', 'From Russia to Ukraine'],
    ['an entity', '#/network?select=france', '#/paths?from=france&select=france', 'From France to Vladimir Putin'],
    [
      'who they lead to',
      '#/network?select=vladimir-putin',
      '#/paths?from=vladimir-putin&to=brookings-institution&select=vladimir-putin',
      'From Vladimir Putin to Brookings Institution',
    ],
    ['nothing', '#/network?of=ukraine', '#/paths', 'From Brookings Institution to Vladimir Putin'],
  ])('are between what is selected when they are opened: %s', async (_, hash, address, title) => {
    const page = await open(hash);
    const link = page.getByRole('link', { name: 'Paths', exact: true });
    await link.click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe(address);
    expect(await page.locator('main h1').innerText()).toBe(title);
    expect(await (await open(address)).locator('main').innerText()).toBe(await page.locator('main').innerText());
  });

  test('stay between the same two whatever is selected in them', async () => {
    const page = await open('#/paths?from=russia&to=ukraine');
    await page.locator('.step-link').first().click();
    await page.locator('.ways .chip').nth(1).click();
    await page.getByRole('link', { name: 'Paths', exact: true }).click();
    await settled(page);
    expect(await page.locator('main h1').innerText()).toBe('From Russia to Ukraine');
    expect(new URL(page.url()).hash).toMatch(/^#\/paths\?from=russia&to=ukraine&select=/);
    await page.getByRole('link', { name: 'Stances', exact: true }).click();
    await settled(page);
    await page.getByRole('link', { name: 'Paths', exact: true }).click();
    await settled(page);
    expect(await page.locator('main h1').innerText()).toBe('From Russia to Ukraine');
  });

  test('go by memberships only when that is ticked', async () => {
    const page = await open('#/paths?from=france&to=china&steps=2&predicates=member-of');
    expect(await page.locator('.step-link').count()).toBe(0);
    await page.locator('.structure').getByLabel('is a member of').check();
    await settled(page);
    expect(page.url()).toContain('without=');
    expect((await page.locator('.step-verb').allInnerTexts()).join()).toContain('has as member');
  });

  test('that there are none of are said to be missing, with what to do', async () => {
    const page = await open('#/paths?steps=1');
    expect(await page.locator('.view-summary').innerText()).toContain('no way of at most 1 step joins Brookings Institution and Vladimir Putin.');
    expect(await page.locator('main .notice-empty').innerText()).toContain('No way was found. More steps may find one');
  });

  test('have a table with a row for each step', async () => {
    const page = await open('#/paths');
    const steps = await page.locator('.step-link').count();
    await page.getByRole('button', { name: 'Show as table' }).click();
    await settled(page);
    expect(await page.locator('.data-table tbody tr').count()).toBe(steps);
  });
});
