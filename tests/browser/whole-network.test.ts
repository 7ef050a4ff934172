import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { atRest, settled } from './support/settled.js';

const { open, url } = dashboard();

/** What the API says of the whole graph. */
async function countWhole(): Promise<{ readonly totalEntities: number; readonly totalLines: number }> {
  const response = await fetch(`${url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ wholeGraph(first: 10000) { totalEntities totalLines } }' }),
  });
  return (await response.json()).data.wholeGraph;
}

describe.skipIf(!hasBrowser)('The whole network', () => {
  test('has every entity and relation, laid out by a worker that the content security policy lets run', async () => {
    const { totalEntities, totalLines } = await countWhole();
    const page = await open('#/network');
    await page.getByRole('button', { name: 'Everything' }).click();
    await settled(page);
    await atRest(page);
    expect(page.url()).toContain('all=yes');
    const words = new Intl.NumberFormat('en');
    expect(await page.locator('.network-summary').innerText()).toContain(
      `At any time: ${words.format(totalEntities)} entities that claims join, and ${words.format(totalLines)} relations between them.`,
    );
    expect(page.workers()).toEqual([]);
    await page.getByRole('button', { name: 'Around some entities' }).click();
    await settled(page);
    expect(await page.locator('.network-summary').innerText()).toContain('Showing 40 of');
  });

  test('has a table that says how much of it is shown, and can be taken as a whole', async () => {
    const { totalEntities, totalLines } = await countWhole();
    const page = await open('#/network?all=yes&table=yes');
    expect(await page.locator('.data-table tbody tr').count()).toBe(500);
    expect(await page.locator('.cut').innerText()).toBe('The first 500 rows are shown; all of them can be taken away.');
    await page.locator('.data-table tbody tr').first().getByRole('link').nth(1).click();
    await settled(page);
    expect(await page.locator('.evidence .claim').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Take away' }).click();
    const take = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFile(await download.path(), 'utf8');
    };
    expect((await take('CSV of Relations')).split('\r\n').indexOf('The whole network')).toBe(totalLines + 1);
    const gexf = await take('GEXF of the network');
    expect([gexf.match(/<node /g)?.length, gexf.match(/<edge /g)?.length]).toEqual([totalEntities, totalLines]);
  });

  test('follows the date and the filters', async () => {
    const page = await open('#/network?all=yes&on=1985&kinds=leader,nation&predicates=holds-office');
    expect(await page.locator('.network-summary').innerText()).toMatch(/^As of 1985: \d+ entities/);
    await page.getByRole('button', { name: 'Show as table' }).click();
    await settled(page);
    expect(new Set(await page.locator('.data-table tbody td:nth-child(2)').allInnerTexts())).toEqual(new Set(['holds office in']));
  });
});
