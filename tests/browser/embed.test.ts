import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { editorToken } from './support/seeded-server.js';
import { settled } from './support/settled.js';

const { open, url, faults } = dashboard();

/** Another host, whose page frames what it is given. */
let framing = '';
const host = createServer((request, response) => {
  const snippet = decodeURIComponent(request.url?.slice(2) ?? '');
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>News</title><link rel="icon" href="data:,">${snippet}`);
});

beforeAll(async () => {
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  framing = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => void host.close());

/** Adds records through the API, as a script does. */
async function add(...records: readonly object[]): Promise<void> {
  const response = await fetch(`${url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${editorToken}` },
    body: JSON.stringify({
      query: 'mutation($input: BulkAddInput!) { bulkAdd(input: $input) { userErrors { message } } }',
      variables: { input: { jsonl: records.map((record) => JSON.stringify(record)).join('\n') } },
    }),
  });
  expect(await response.json()).toEqual({ data: { bulkAdd: { userErrors: [] } } });
}

describe.skipIf(!hasBrowser)('An embedded view', () => {
  test('shows the same for ever on the page of another host, while the full view goes with the graph', async () => {
    const page = await open('#/network?of=iceland&max=300');
    await page.getByRole('button', { name: 'Take away' }).click();
    const snippet = await page.getByRole('textbox', { name: 'HTML to embed' }).inputValue();
    const before = await page.locator('.network-summary').innerText();
    await add({ type: 'claim', subject: 'iceland', predicate: 'CRITICIZES', object: 'fiji', epistemic: 'OPINION', summary: 'A claim that came later.' });

    // The frame and the page around it are on two hosts, which is what is tried.
    await page.goto(`${framing}/?${encodeURIComponent(snippet)}`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.network-summary').waitFor();
    expect(await frame.locator('.network-summary').innerText()).toBe(before);
    await frame
      .getByText(/source/)
      .last()
      .waitFor();
    expect(await frame.locator('.whence').innerText()).toMatch(
      /Network around Iceland\. In the world: at any time\. As known on \d+ .* UTC\..*sources?: .*\(/s,
    );
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.startsWith(`asked ${framing}`)));

    const [full] = await Promise.all([page.context().waitForEvent('page'), frame.getByRole('link', { name: 'Entente: the full view' }).click()]);
    await settled(full);
    expect(await full.locator('.network-summary').innerText()).toBe(before);
    await full.goto('about:blank');
    await full.goto(`${url()}/#/network?of=iceland&max=300`);
    await settled(full);
    expect(await full.locator('.network-summary').innerText()).not.toBe(before);
  });

  test('shows the contradictions that were known, for ever', async () => {
    const claim = { type: 'claim', subject: 'iceland', predicate: 'TAKES_POSITION_ON', object: 'arms-control', epistemic: 'FACT' };
    await add({ ...claim, stance: 2 }, { ...claim, stance: -2 });
    const page = await open('#/contradictions?of=iceland');
    await page.getByRole('button', { name: 'Take away' }).click();
    const snippet = await page.getByRole('textbox', { name: 'HTML to embed' }).inputValue();
    const address = /src="([^"]+)"/.exec(snippet)?.[1] ?? '';
    await add({ ...claim, stance: -3 });
    await page.goto(address.replaceAll('&amp;', '&'));
    await settled(page);
    expect(await page.locator('.contradiction').count()).toBe(1);
    expect(await page.locator('.whence').innerText()).toMatch(/As known on \d+ .* UTC\./);
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    await page.goto(`${url()}/#/contradictions?of=iceland`);
    await settled(page);
    expect(await page.locator('.contradiction').count()).toBeGreaterThan(1);
  });

  test('has no shell, and nothing in it changes it', async () => {
    const page = await open('embed#/timeline?of=vladimir-putin&known=2100-01-01');
    expect(await page.locator('.top, .evidence, .bars').count()).toBe(0);
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    const [claim] = await Promise.all([page.context().waitForEvent('page'), page.locator('.timeline li a').first().click()]);
    await settled(claim);
    expect(claim.url()).toContain('/#/timeline?of=vladimir-putin&known=2100-01-01&select=clm_');
    expect(page.url()).toBe(`${url()}/embed#/timeline?of=vladimir-putin&known=2100-01-01`);
  });

  test.each(['network?of=russia', 'stances', 'paths', 'common-ground', 'timeline?of=russia'])('of nothing says so, and gives no advice: %s', async (place) => {
    const page = await open(`embed#/${place}${place.includes('?') ? '&' : '?'}known=2000-01-01`);
    const empty = page.locator('.notice-empty');
    expect(await empty.innerText()).toContain('The full view, by the link below, can be asked for others.');
    expect(await empty.locator('a').count()).toBe(0);
    expect(await page.locator('.embedded').innerText()).not.toMatch(/any time”|may be|take .* away/i);
  });

  test('opens the full view where its drawing is pressed', async () => {
    const page = await open('embed#/network?of=iceland&known=2100-01-01');
    const box = await page.locator('.canvas').boundingBox();
    if (box === null) throw new Error('there is no canvas');
    const opened = page.context().waitForEvent('page');
    // The first entity that is met from the middle outwards.
    for (let ring = 0; ring < 12 && page.context().pages().length === 1; ring += 1)
      for (let turn = 0; turn < 12 && page.context().pages().length === 1; turn += 1)
        await page.mouse.click(box.x + box.width / 2 + ring * 18 * Math.cos(turn), box.y + box.height / 2 + ring * 18 * Math.sin(turn));
    expect((await opened).url()).toMatch(/\/#\/network\?.*select=/);
    expect(page.url()).not.toContain('select=');
  });

  test('says where it changes with the graph, and works where the browser keeps nothing for it', async () => {
    const page = await open('');
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await page.goto(`${url()}/embed#/stances`);
    await settled(page);
    expect(await page.locator('.whence').innerText()).toContain('As known now: it changes as the graph does.');
    expect(await page.locator('.matrix td a').count()).toBeGreaterThan(10);
  });

  test('is the only page that others may frame', async () => {
    const page = await open('');
    await page.goto(`${framing}/?${encodeURIComponent(`<iframe src="${url()}/"></iframe>`)}`);
    await page.waitForFunction(() => document.querySelector('iframe') !== null);
    await expect.poll(() => faults.some((fault) => fault.includes('frame-ancestors'))).toBe(true);
    expect(await page.frameLocator('iframe').locator('.top').count()).toBe(0);
    faults.splice(0);
  });
});
