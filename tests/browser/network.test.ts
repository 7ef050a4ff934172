import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

const entities = async (page: Page): Promise<number> => Number(/(\d+) entit/.exec(await page.locator('.network-summary').innerText())?.[1]);

interface Written {
  readonly text: string;
  /** Where it begins, where it ends, and the middle between, in pixels of the canvas. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What is written on canvases while the page is loaded anew, in the last frame of each: names stand level, words on lines do not. */
async function writtenAnew(page: Page): Promise<{ readonly names: readonly Written[]; readonly words: readonly Written[] }> {
  await page.addInitScript(`
    const written = new Map();
    globalThis.written = written;
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      written.set(this.canvas.className, []);
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      const width = this.measureText(text).width;
      const { a, b, c, d, e, f } = this.getTransform();
      const points = [0, 0.5, 1].map((share) => [x + share * width, y - 4]).map(([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
      written.get(this.canvas.className)?.push({ text, points });
      fillText.call(this, text, x, y);
    };
  `);
  await page.reload();
  await settled(page);
  const of = (layer: string): Promise<readonly Written[]> => page.evaluate(`[...written].find(([name]) => name.endsWith('${layer}'))[1]`);
  return { names: await of('sigma-labels'), words: await of('sigma-edgeLabels') };
}

describe.skipIf(!hasBrowser)('The network', () => {
  test('says what it shows, what it leaves out, and by what rank', async () => {
    const page = await open('#/network');
    const summary = await page.locator('.network-summary').innerText();
    expect(summary).toMatch(
      /^At any time: 40 entities and \d+ relations between them\..*Showing 40 of \d+ found around them: the nearest, then those with more claims\./,
    );
    expect(summary).toContain((await page.getByRole('img', { name: /^At any time/ }).getAttribute('aria-label')) ?? 'nothing');
    await page.getByText('Show more').click();
    await settled(page);
    expect(await entities(page)).toBe(100);
  });

  test('draws: its canvas is not empty, and what is clicked is selected', async () => {
    const page = await open('#/network?of=ukraine&max=10');
    const box = await page.locator('.canvas').boundingBox();
    // What lies below the window cannot be pointed at.
    if (box === null) throw new Error('there is no canvas');
    const tries = Array.from({ length: 400 }, (_, index) => [((index % 25) + 0.5) / 25, (Math.floor(index / 25) + 0.5) / 22] as const);
    for (const [x, y] of tries) {
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
      if ((await page.locator('.canvas').evaluate((canvas) => canvas.style.cursor)) === 'pointer') break;
    }
    await page.mouse.down();
    await page.mouse.up();
    expect(page.url()).toContain('select=');
    await settled(page);
    expect(await page.locator('.evidence .claim').count()).toBeGreaterThan(0);
  });

  test('writes nothing on lines that would cross a name, but of the line that is selected', async () => {
    const page = await open('#/network?on=2010&select=russia~united-states');
    const { names, words } = await writtenAnew(page);
    expect(names.length).toBeGreaterThan(10);
    expect(words.map(({ text }) => text)).toContain('± 6 relations');
    expect(words.length).toBeGreaterThan(1);
    const crosses = ({ points }: Written): boolean =>
      names.some(({ points: [[left, middle] = [0, 0], , [right] = [0, 0]] }) => points.some(([x, y]) => x > left && x < right && Math.abs(y - middle) < 8));
    expect(words.filter(({ text }) => text !== '± 6 relations').filter(crosses)).toEqual([]);
  });

  test('expands an entity by one kind of relation, as many as it says, and collapses it', async () => {
    const page = await open('#/network?of=nato&max=10&select=united-nations');
    const before = await entities(page);
    await page.locator('.expand summary').click();
    const choice = page.locator('.expand button', { hasText: 'is a member of' });
    expect(Number((await choice.innerText()).match(/\d+/)?.[0])).toBeGreaterThan(100);
    await choice.click();
    await settled(page);
    expect(page.url()).toContain('expand=united-nations~member-of');
    expect(await entities(page)).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Collapse' }).click();
    await settled(page);
    expect(await entities(page)).toBe(before);
  });

  test('counts the relations that an expansion adds, on the date and by the filters chosen', async () => {
    const page = await open('#/network?of=ukraine&max=10&on=2015&kinds=leader,nation&predicates=sanctions,borders,part-of,holds-office&select=russia');
    const total = Number(/(\d+) relations/.exec(await page.locator('.expand summary').innerText())?.[1]);
    await page.locator('.expand summary').click();
    const choices = page.locator('.expand li button');
    await choices.first().waitFor();
    const [all, ...each] = (await choices.allInnerTexts()).map((text) => /^(.*?)\s*(\d+)$/.exec(text)?.slice(1) ?? []);
    expect(all).toEqual(['all of them', String(total)]);
    expect(each.length).toBeGreaterThan(1);
    await choices.first().click();
    await settled(page);
    await page.getByRole('button', { name: 'Show as table' }).click();
    await settled(page);
    const rows = page
      .locator('.data-table')
      .first()
      .locator('tbody tr', { hasText: /Russia/ });
    const relations = (await rows.locator('td:nth-child(2)').allInnerTexts()).toSorted();
    expect(relations).toEqual(each.flatMap(([label = '', count]) => Array.from({ length: Number(count) }, () => label)).toSorted());
    expect(relations).toHaveLength(total);
  });

  test('closes what it can be expanded by once something is chosen, by Escape, and by a press beside it', async () => {
    const page = await open('#/network?of=nato&max=10&select=united-nations');
    const [opener, choices] = [page.locator('.expand summary'), page.locator('.expand li')];
    await opener.click();
    expect(await page.locator('.expand .cut').innerText()).toBe('At most 60 entities are added at a time, those with more claims.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await choices.first().waitFor({ state: 'hidden' });
    expect(await opener.evaluate((summary) => summary === document.activeElement)).toBe(true);
    await opener.click();
    await choices.first().waitFor();
    await page.locator('.network-summary').click();
    await choices.first().waitFor({ state: 'hidden' });
    await opener.click();
    await choices.last().click();
    await choices.first().waitFor({ state: 'hidden' });
    expect(page.url()).toContain('expand=');
  });

  test('shows on a phone the whole of what an entity can be expanded by', async () => {
    const page = await open('#/network?of=nato&max=10&select=united-nations', { viewport: { width: 390, height: 844 } });
    await page.locator('.expand summary').click();
    await page.locator('.expand li').first().waitFor();
    const [opener, sheet] = [await page.locator('.expand summary').boundingBox(), await page.locator('.expand-sheet').boundingBox()];
    if (opener === null || sheet === null) throw new Error('there is no sheet');
    expect(sheet.x).toBeGreaterThanOrEqual(0);
    expect(sheet.x + sheet.width).toBeLessThanOrEqual(390);
    expect(Math.abs(sheet.y - opener.y - opener.height)).toBeLessThan(2);
  });

  test('takes what was expanded by a relation away when the filters leave this relation out', async () => {
    const page = await open('#/network?of=russia&max=10&expand=united-nations~member-of');
    const before = await entities(page);
    await page.goto(`${new URL(page.url()).origin}/#/network?of=russia&max=10&expand=united-nations~member-of&predicates=sanctions&table=yes`);
    await settled(page);
    expect(before).toBeGreaterThan(30);
    expect(new Set(await page.locator('.data-table').first().locator('td:nth-child(2)').allInnerTexts())).toEqual(new Set(['sanctions']));
  });

  test('draws those of its names that are known, says which is not, and proposes others', async () => {
    const page = await open('#/network?of=ukraine,putin&max=10&expand=qqqzzz~all&path=ukraine~qqqzzz');
    expect(await page.locator('.network-summary').innerText()).toMatch(/^At any time: 1\d entities/);
    const notice = page.locator('.notice-address');
    expect(await notice.innerText()).toContain('Nothing is called “putin” or “qqqzzz” here; the rest is drawn. Search for another name.');
    expect(await page.locator('.notice-failed').count()).toBe(0);
    await notice.getByRole('link', { name: 'Vladimir Putin' }).click();
    await settled(page);
    expect(new URL(page.url()).hash).toContain('of=ukraine,vladimir-putin&');
    expect(await notice.innerText()).toContain('Nothing is called “qqqzzz” here; the rest is drawn.');
  });

  test('says so where none of its names is known, and draws nothing', async () => {
    const page = await open('#/network?of=qqqzzz');
    expect(await page.locator('main .notice').allInnerTexts()).toEqual(['Nothing is called “qqqzzz” here. Search for another name.']);
    expect(await page.locator('.canvas').count()).toBe(0);
  });

  test('hides an entity, and shows it again', async () => {
    const page = await open('#/network?select=nato');
    const before = await entities(page);
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await settled(page);
    expect(await entities(page)).toBeLessThan(before);
    await page.getByRole('button', { name: 'Show the 1 hidden' }).click();
    await settled(page);
    expect(await entities(page)).toBe(before);
  });

  test('lights up a way between two', async () => {
    const page = await open('#/network?path=brookings-institution~vladimir-putin');
    expect(await page.locator('.network-summary').innerText()).toMatch(/Lit up: Brookings Institution – .* – Vladimir Putin\./);
  });

  test('lights up the way to whom one names, and closes the box for the name', async () => {
    const page = await open('#/network?select=russia');
    await page.getByText('Light up a way to…').click();
    await page.getByRole('combobox', { name: 'A way from Russia to' }).waitFor();
    await page.keyboard.type('Brookings');
    await page.getByRole('option', { name: /Brookings/ }).click();
    await settled(page);
    expect(page.url()).toContain('path=russia~brookings-institution');
    expect(await page.locator('.network-summary').innerText()).toMatch(/Lit up: Russia – .* – Brookings Institution\./);
    expect(await page.locator('.way .picker').count()).toBe(0);
  });

  test('hides what nothing joins to others on the date chosen, and says how many', async () => {
    const page = await open('#/network?of=russia&hops=2&max=60&on=2010');
    const shown = await entities(page);
    const hidden = Number(/(\d+) entit\w+ that nothing joins/.exec(await page.locator('.network-summary').innerText())?.[1] ?? 0);
    await page.getByLabel('also isolated ones').check();
    await settled(page);
    expect(await entities(page)).toBe(shown + hidden);
  });

  test('has the same content as a table, which can be sorted and saved', async () => {
    const page = await open('#/network?of=ukraine&table=yes');
    const relations = Number(/and (\d+) relations/.exec(await page.locator('.network-summary').innerText())?.[1]);
    const rows = page.locator('.data-table').first().locator('tbody tr');
    expect(await rows.count()).toBe(relations);
    await page.getByRole('button', { name: 'Claims' }).click();
    await page.getByRole('button', { name: 'Claims' }).click();
    const counts = (await rows.locator('td:nth-child(6)').allInnerTexts()).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await page.getByRole('button', { name: 'Take away' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `CSV of Relations: ${relations} rows` }).click()]);
    const [head, first] = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(head).toBe('\uFEFFSubject,Relation,Object,When,Kind of deed,Claims,Denials,Sources,Contested');
    expect(first).toContain(`,${counts[0]},`);
  });

  test('can be read and worked by the keyboard alone', async () => {
    const page = await open('#/network');
    const focusOn = async (name: string) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent ?? '')).trim().startsWith(name)) return;
      }
      throw new Error(`Tab does not reach “${name}”`);
    };
    await page.keyboard.press('/');
    await page.keyboard.type('Ukraine');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.evidence h3').waitFor();
    await settled(page);
    await focusOn('Show as table');
    await page.keyboard.press('Enter');
    await page.locator('.data-table').first().waitFor();
    await page.keyboard.press('Enter');
    await focusOn('Centre on it');
    await page.keyboard.press('Enter');
    await settled(page);
    await focusOn('Cite this');
    expect(new URL(page.url()).hash).toBe('#/network?of=ukraine&select=ukraine');
  });
});
