import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { settled } from './support/settled.js';

const { open } = dashboard();

describe.skipIf(!hasBrowser)('The page of an entity', () => {
  test('says who it is, under which names, in which offices, and where that comes from', async () => {
    const page = await open('#/entity?of=vladimir-putin');
    expect(await page.locator('main h1').innerText()).toContain('Vladimir Putin');
    const facts = await page.locator('.facts').innerText();
    for (const fact of ['Путин · ru', '7 October 1952', 'Wikidata Q7747', 'Identity from']) expect(facts).toContain(fact);
    expect(await page.getByRole('table', { name: 'Offices held' }).locator('tbody tr').count()).toBeGreaterThan(3);
  });

  test('counts its relations by sort: each count is what it leads to', async () => {
    const page = await open('#/entity?of=vladimir-putin');
    const sort = page.getByRole('list', { name: 'Relations by sort' }).getByRole('link', { name: /^meets/ });
    const counted = Number(/\d+/.exec(await sort.innerText())?.[0]);
    await sort.click();
    await settled(page);
    expect(page.url()).toContain('predicates=meets');
    expect(await page.getByRole('table', { name: 'Relations of Vladimir Putin' }).locator('tbody tr').count()).toBe(counted);
    await sort.click();
    await settled(page);
    expect(page.url()).not.toContain('predicates=');
  });

  test('lists the claims by the part that it plays in them, and each opens its evidence', async () => {
    const page = await open('#/entity?of=brookings-institution');
    await page.getByRole('link', { name: 'what it says', exact: true }).click();
    await settled(page);
    expect(page.url()).toContain('role=speaker');
    const claims = page.getByRole('table', { name: 'Claims on Brookings Institution' }).locator('tbody tr');
    expect(await claims.count()).toBeGreaterThan(0);
    await claims.first().locator('td:nth-child(2) a').click();
    await settled(page);
    expect(page.url()).toContain('select=clm_');
    expect(await page.locator('.evidence .claim').innerText()).toContain('Brookings Institution');
  });

  test('leads to its sources, to the network around it, and is led to from the evidence', async () => {
    const page = await open('#/questions?select=nato');
    await page.locator('.evidence').getByRole('link', { name: 'All about it' }).click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/entity?of=nato&select=nato');
    expect(await page.getByRole('table', { name: 'Sources on NATO' }).locator('tbody tr').count()).toBeGreaterThan(0);
    await page.getByRole('navigation', { name: 'Other views of NATO' }).getByRole('link', { name: 'Network' }).click();
    await settled(page);
    expect(await page.locator('.network-summary').innerText()).toContain('NATO');
  });

  test('shows its relations and claims to the end, page after page', async () => {
    const page = await open('#/entity?of=russia');
    for (const [name, what] of [
      ['Relations of Russia', 'its relations'],
      ['Claims on Russia', 'its claims'],
    ] as const) {
      const rows = page.getByRole('table', { name }).locator('tbody tr');
      expect(await rows.count()).toBe(100);
      const more = page.getByRole('button', { name: `Show more of ${what}` });
      await more.click();
      await settled(page);
      expect(await rows.count()).toBeGreaterThan(100);
      expect(await more.count()).toBe(0);
      expect(await page.locator('main section', { has: rows }).first().innerText()).toContain(`All ${await rows.count()} `);
    }
  });

  test('asks for one where none is chosen, and says so where there is none of that name', async () => {
    const page = await open('#/entity');
    expect(await page.locator('main').innerText()).toContain('Choose a leader, person, nation, institution, issue or agreement');
    const lost = await open('#/entity?of=atlantis');
    expect(await lost.locator('main').innerText()).toContain('Nothing is called “atlantis” here.');
  });
});
