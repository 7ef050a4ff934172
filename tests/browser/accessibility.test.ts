import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

/** Every view, with what it can show. */
const places = [
  '#/questions?on=1999&select=russia~united-states',
  '#/network?select=russia',
  '#/network?table=yes&on=1985&said=fact',
  '#/network?hops=9',
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
  '#/changes',
  'embed#/network?of=iceland&known=2100-01-01',
  'embed#/stances?on=2017',
];

/** What breaks WCAG 2.2 AA, or good practice, and where. */
async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    tags,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

async function openWithAxe(...[place, options]: Parameters<typeof open>): Promise<Page> {
  const [path = '', hash = ''] = place.split('#');
  const page = await open(path, options);
  await page.addInitScript({ content: axe.source });
  await page.goto('about:blank');
  await page.goBack();
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await settled(page);
  return page;
}

describe.skipIf(!hasBrowser)('In both themes, at a desk and on a phone', () => {
  for (const place of places)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1440, 390])
        test(`${place} breaks no rule of accessibility (${colorScheme}, ${width} px)`, async () => {
          const page = await openWithAxe(place, { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
          expect(await violations(page)).toEqual([]);
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

  test('every view is among those that are looked at', async () => {
    const page = await open('');
    const links = await page.locator('.top nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('?')[0]));
    expect(new Set(places.map((place) => place.replace(/^embed|\?.*/g, '')))).toEqual(new Set(links));
  });

  test.each(places)('%s fits a phone, and what is pressed there is 44 px high', async (place) => {
    const page = await open(place, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const low = await page
      .locator('button:visible, input:not([type=checkbox]):visible, select:visible, summary:visible, label.check:visible')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 43.5).map((each) => each.outerHTML.slice(0, 80)));
    expect(low).toEqual([]);
  });
});
