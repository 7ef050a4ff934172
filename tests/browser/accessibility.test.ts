import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { holdToken, propose } from './support/proposed.js';
import { editorToken } from './support/seeded-server.js';
import { settled } from './support/settled.js';

const { open, url } = dashboard();

/** Every view, with what it can show. */
const places = [
  '#/questions?on=1999&select=russia~united-states',
  '#/network?select=russia',
  '#/network?table=yes&on=1985&said=fact',
  '#/network?hops=9',
  '#/network?of=ukraine,putin',
  '#/network?all=yes&on=1985',
  '#/stances?like=russia&select=alex-de-ramon~limited-us-russia-cooperation',
  '#/stances?table=yes&issues=ukraine-conflict,caatsa',
  '#/common-ground?open=arms-control',
  '#/common-ground?table=yes',
  '#/paths?max=3',
  '#/paths?table=yes&together=yes',
  '#/timeline?on=1999',
  '#/timeline?table=yes&of=russia,united-states',
  '#/contradictions',
  '#/contradictions?table=yes',
  '#/entity?of=vladimir-putin&select=vladimir-putin',
  '#/article?find=relations',
  '#/article?id=art_fd26d39691317c16c7fafb93e67278cf&said=prediction',
  '#/review',
  '#/changes',
  'embed#/network?of=iceland&known=2100-01-01',
  'embed#/stances?on=2017',
];

const everyRule: axe.RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that a theme can break. */
const rulesOfColour: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What breaks WCAG 2.2 AA, or good practice, and where. */
async function violations(page: Page, runOnly = everyRule): Promise<readonly string[]> {
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'] };
  const { violations: found } = await page.evaluate((given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given), options);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

async function violationsInBothThemes(page: Page): Promise<Readonly<Record<'light' | 'dark', readonly string[]>>> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await violations(page, rulesOfColour) };
}

async function openWithAxe(place: string, options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(place, options);
  await page.evaluate(axe.source);
  return page;
}

/** Buttons, boxes and the like that are too low to be pressed by a thumb. */
const lowTargets = (page: Page): Promise<readonly string[]> =>
  page
    .locator('button:visible, input:not([type=checkbox]):visible, select:visible, summary:visible, label.check:visible')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 43.5).map((each) => each.outerHTML.slice(0, 80)));

describe.skipIf(!hasBrowser)('In both themes', () => {
  test.each(places)('%s breaks no rule of accessibility, nor on a phone', async (place) => {
    const page = await openWithAxe(place, { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    expect(await violationsInBothThemes(page)).toEqual({ light: [], dark: [] });
    await page.setViewportSize({ width: 390, height: 900 });
    await settled(page);
    expect(await violationsInBothThemes(page)).toEqual({ light: [], dark: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'it fits a phone').toBeLessThanOrEqual(390);
    expect(await lowTargets(page), 'what is pressed is 44 px high').toEqual([]);
  });

  test('the filters, the search results, the box for a token and the sheet to take away break none either', async () => {
    const page = await openWithAxe('#/network?predicates=sanctions&confidence=0.5');
    await page.locator('.filters summary').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.filters summary').click();
    await page.keyboard.press('/');
    await page.keyboard.type('Ukraine');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByRole('heading', { name: 'What is written on each' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test.each([1440, 390])('a proposal that an editor reviews breaks none either, at %i px', async (width) => {
    const id = await propose(url());
    const page = await open('#/changes', { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await holdToken(page, editorToken);
    await page.goto(`${url()}/#/review?proposal=${id}`);
    await page.reload();
    await settled(page);
    await page.evaluate(axe.source);
    expect(await violationsInBothThemes(page)).toEqual({ light: [], dark: [] });
    for (const name of [/It is another entity/, /make a statement/, /^Accept all/]) {
      await page.getByRole('button', { name }).first().click();
      expect(await violations(page)).toEqual([]);
    }
    expect(await violationsInBothThemes(page)).toEqual({ light: [], dark: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('every view is among those that are looked at', async () => {
    const page = await open('');
    const links = await page.locator('.top nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('?')[0]));
    expect(new Set(places.map((place) => place.replace(/^embed|\?.*/g, '')))).toEqual(new Set(links));
  });
});
