import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { editorToken } from './support/seeded-server.js';
import { settled } from './support/settled.js';

const { open, url, faults } = dashboard();

const text = 'In this made-up text, France should work with Germany on arms control. Nothing else is claimed.';

const records = [
  { type: 'article', key: 'made-up', title: 'A made-up text', publishedOn: '2020-01-01', text },
  {
    type: 'claim',
    subject: 'france',
    predicate: 'COOPERATES_WITH',
    object: 'germany',
    epistemic: 'PROPOSAL',
    article: 'made-up',
    evidence: [{ quote: 'France should work with Germany' }],
  },
  {
    type: 'claim',
    subject: 'france',
    predicate: 'SEEKS',
    object: 'arms-control',
    epistemic: 'OPINION',
    article: 'made-up',
    evidence: [{ quote: 'on arms control' }],
  },
];

/** Adds an article whose text may be shown. */
async function addText(): Promise<void> {
  const response = await fetch(`${url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${editorToken}` },
    body: JSON.stringify({
      query: 'mutation Add($jsonl: String!) { bulkAdd(input: { jsonl: $jsonl }) { userErrors { message } } }',
      variables: { jsonl: records.map((record) => JSON.stringify(record)).join('\n') },
    }),
  });
  expect(await response.json()).toEqual({ data: { bulkAdd: { userErrors: [] } } });
}

describe.skipIf(!hasBrowser)('The sources', () => {
  test('are listed with how many there are, and found by words of their title', async () => {
    const page = await open('#/article');
    expect(await page.locator('main').innerText()).toMatch(/Showing 100 of \d+ sources, newest first, undated last\./);
    await page.getByLabel('Words in title or text').fill('ever improve');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(page.url()).toContain('find=ever');
    expect(await page.getByRole('table', { name: 'Sources' }).locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringContaining('Will US-Russia Relations Ever Improve?'),
    ]);
  });

  test('go on where the list is cut, and keep what is shown when that fails', async () => {
    const page = await open('#/article');
    const rows = page.getByRole('table', { name: 'Sources' }).locator('tbody tr');
    const more = page.getByRole('button', { name: 'Show more' });
    await page.route('**/graphql', (route) => route.abort());
    await more.click();
    await page.locator('.notice-offline').waitFor();
    expect(await rows.count()).toBe(100);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await more.waitFor();
    expect(await rows.count()).toBe(200);
    expect(new Set(await rows.allInnerTexts()).size).toBeGreaterThan(150);
    expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });

  test('are those that were known at the time chosen', async () => {
    const page = await open('#/article?known=1999-01-01');
    expect(await page.locator('main').innerText()).toContain('No source was known');
  });

  test('say so when none has the words', async () => {
    const page = await open('#/article?find=zzzzqqqq');
    expect(await page.locator('main').innerText()).toContain('No source was known that has these words in its title or text.');
  });
});

describe.skipIf(!hasBrowser)('The page of a source', () => {
  test('whose text is not held shows its claims in the order of the text, and how to supply it', async () => {
    const page = await open('#/article?find=ever+improve');
    await page.getByRole('link', { name: 'Will US-Russia Relations Ever Improve?' }).click();
    await settled(page);
    expect(await page.locator('.marked-text').count()).toBe(0);
    const begins = await page
      .getByRole('table', { name: /^Claims of/ })
      .locator('tbody td:first-child')
      .allInnerTexts();
    const numbers = begins.filter((cell) => cell !== '–').map((cell) => Number(cell.split('–')[0]?.replaceAll(',', '')));
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    await page.getByText('How to supply it').click();
    expect(await page.locator('main details').innerText()).toContain('npx entente add');
  });

  test('whose text is held marks the words of each claim in it, and each opens its claim', async () => {
    await addText();
    const page = await open('#/article?find=made-up');
    await page.getByRole('link', { name: 'A made-up text' }).click();
    await settled(page);
    expect(await page.locator('.marked-text').innerText()).toBe(text);
    expect(await page.locator('.bears').allInnerTexts()).toEqual(['France should work with Germany', 'on arms control']);
    await page.locator('.bears').first().click();
    await settled(page);
    expect(await page.locator('.evidence .claim').innerText()).toContain('Germany');
    expect(await page.locator('.bears[aria-current="true"]').allInnerTexts()).toEqual(['France should work with Germany']);
  });

  test('follows the filters, and says so when no claim passes', async () => {
    const page = await open('#/article?find=ever+improve&said=prediction');
    await page.getByRole('link', { name: 'Will US-Russia Relations Ever Improve?' }).click();
    await settled(page);
    const said = await page
      .getByRole('table', { name: /^Claims of/ })
      .locator('tbody td:nth-child(6)')
      .allInnerTexts();
    expect(new Set(said)).toEqual(new Set(['prediction']));
    const none = await open(`${new URL(page.url()).hash}&predicates=meets`);
    expect(await none.locator('main').innerText()).toContain('No claim of it passes, by what is set above.');
  });

  test('that is not there says so', async () => {
    const page = await open('#/article?id=art_00000000000000000000000000000000');
    expect(await page.locator('main').innerText()).toContain('There is no article');
  });
});
