import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';
import { tabTo } from './support/tab-to.js';

const { open } = dashboard();

/** Opens the same address elsewhere, and expects the same view and evidence. */
async function expectTheSameElsewhere(page: Page): Promise<void> {
  const other = await open(new URL(page.url()).hash);
  for (const part of ['main', '.evidence']) await expect.poll(() => other.locator(part).innerText()).toBe(await page.locator(part).innerText());
}

/** Presses what is called so, which Tab leads to. */
async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await settled(page);
}

describe.skipIf(!hasBrowser)('By the keyboard alone, and then in a second tab, one sees', () => {
  test('the timeline of two, a claim of it, and its table', async () => {
    const page = await open('#/timeline');
    await tabTo(page, /Add an entity/);
    await page.keyboard.type('Ukraine');
    await page.getByRole('option', { name: /^nation Ukraine/ }).waitFor();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(page.url()).toContain('of=russia,ukraine');
    await press(page, /Boris Yeltsin, President/);
    expect(await page.locator('.evidence .claim').innerText()).toContain('Boris Yeltsin');
    await expectTheSameElsewhere(page);
    await page.keyboard.press('Control+Home');
    await page.getByRole('button', { name: 'Skip to the view' }).focus();
    await page.keyboard.press('Enter');
    await press(page, /Show as table/);
    await page.getByRole('table', { name: 'Timeline' }).waitFor();
    await expectTheSameElsewhere(page);
  });

  test('what is meant, though Enter is pressed before anything was found', async () => {
    const page = await open('#/entity');
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query FindEntities')) await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('Yeltsin');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('select=boris-yeltsin');
    await settled(page);
    expect(await page.locator('.evidence').innerText()).toContain('Boris Yeltsin');
    await page.keyboard.type('Ukraine');
    await page.keyboard.press('Enter');
    await page.getByText('Searching for “Ukraine” …').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForResponse('**/graphql');
    await settled(page);
    expect(page.url()).toContain('select=boris-yeltsin');
  });

  test('a contradiction, what one side rests on, and the table', async () => {
    const page = await open('#/contradictions');
    await press(page, /Show as table/);
    await page.getByRole('table', { name: 'Contradictions' }).waitFor();
    await press(page, /De Ramon/);
    expect(await page.locator('.evidence .claim').count()).toBe(1);
    await expectTheSameElsewhere(page);
  });

  test('an entity, found by name, with its relations', async () => {
    const page = await open('#/entity');
    await page.keyboard.press('/');
    await page.keyboard.type('Brookings');
    await page.getByRole('option', { name: /Brookings Institution/ }).waitFor();
    await page.keyboard.press('Enter');
    await settled(page);
    await press(page, /All about it/);
    expect(await page.locator('main h1').innerText()).toContain('Brookings Institution');
    await expectTheSameElsewhere(page);
  });

  test('a source, found by words, and a claim of it', async () => {
    const page = await open('#/article');
    await tabTo(page, /Words in title or text/);
    await page.keyboard.type('ever improve');
    await page.keyboard.press('Enter');
    await settled(page);
    await press(page, /Will US-Russia Relations Ever Improve\?/);
    expect(await page.locator('main h1').innerText()).toBe('Will US-Russia Relations Ever Improve?');
    await press(page, /^(supports|opposes)/);
    expect(await page.locator('.evidence .claim').count()).toBe(1);
    await expectTheSameElsewhere(page);
  });

  test('what is new, and a claim that was added', async () => {
    const page = await open('#/changes');
    await page.getByText('Live: each change').waitFor();
    await press(page, /\d+ claims added/);
    expect(await page.locator('.evidence .claim').count()).toBe(1);
    await expectTheSameElsewhere(page);
  });
});
