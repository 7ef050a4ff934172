import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { askApi } from './support/proposed.js';
import { editorToken } from './support/seeded-server.js';
import { settled } from './support/settled.js';

const { open, url } = dashboard();

describe.skipIf(!hasBrowser)('The contradictions', () => {
  test('of an entity show both sides, the rule, and lead to the evidence', async () => {
    const page = await open('#/contradictions?of=alex-de-ramon');
    expect(await page.locator('.contradiction').count()).toBe(1);
    expect(await page.locator('.contradiction').innerText()).toMatch(/For and against at one time[\s\S]*open[\s\S]*both to support and to oppose/);
    expect(await page.locator('.contradiction-sides > section').count()).toBe(2);
    await page.getByText('Its evidence').first().click();
    await settled(page);
    expect(await page.locator('.evidence .claim').count()).toBe(1);
  });

  test('that are resolved are none as long as nobody judged, and it says so', async () => {
    const page = await open('#/contradictions');
    await page.locator('main select').selectOption('resolved');
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/contradictions?status=resolved');
    expect(await page.locator('main .notice-empty').innerText()).toBe('No contradiction was judged. Choose “standing”.');
  });

  test('have a table with a row for each', async () => {
    const page = await open('#/contradictions');
    const all = await page.locator('.contradiction').count();
    await page.getByRole('button', { name: 'Show as table' }).click();
    await settled(page);
    expect(await page.locator('.data-table tbody tr').count()).toBe(all);
  });

  test('advise nothing that is chosen already, and in an embedded view nothing at all', async () => {
    const page = await open('#/contradictions?of=iceland');
    expect(await page.locator('main .notice-empty').innerText()).toBe('No claims contradict each other, on iceland. Take the entity away.');
    const embedded = await open('embed#/contradictions?of=iceland');
    expect(await embedded.locator('main .notice-empty').innerText()).toBe('No claims contradict each other, on iceland.');
  });

  test('that are closed are counted, and one step away', async () => {
    const { contradictions } = (await askApi(url(), '', '{ contradictions(first: 1) { nodes { claims { id } } } }')) as {
      readonly contradictions: { readonly nodes: readonly { readonly claims: readonly { readonly id: string }[] }[] };
    };
    const id = contradictions.nodes[0]?.claims[0]?.id;
    const retract = 'mutation Retract($input: ClaimRetractInput!) { claimRetract(input: $input) { userErrors { message } } }';
    await askApi(url(), editorToken, retract, { input: { id, reason: 'It was misread.' } });
    const page = await open('#/contradictions');
    expect(await page.locator('main .notice-empty').innerText()).toBe('No claims contradict each other.');
    await page.getByRole('link', { name: '1 more is closed' }).click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/contradictions?status=closed');
    expect(await page.locator('.contradiction').count()).toBe(1);
  });
});
