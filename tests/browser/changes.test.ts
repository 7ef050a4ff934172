import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { editorToken } from './support/seeded-server.js';

const { open, faults, url } = dashboard();

/** Makes a change, as an editor elsewhere. */
async function addPerson(slug: string): Promise<void> {
  const query = 'mutation Add($jsonl: String!) { bulkAdd(input: { jsonl: $jsonl }) { userErrors { message } } }';
  const jsonl = JSON.stringify({ type: 'entity', kind: 'PERSON', slug, name: slug });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${editorToken}` };
  const response = await fetch(`${url()}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables: { jsonl } }) });
  expect(await response.json()).toEqual({ data: { bulkAdd: { userErrors: [] } } });
}

describe.skipIf(!hasBrowser)('What is new', () => {
  test('is shown newest first, and each change as it is made', async () => {
    const page = await open('#/changes');
    const rows = page.getByRole('table', { name: 'Changes' }).locator('tbody tr');
    const before = await rows.count();
    expect(before).toBeGreaterThan(0);
    await page.getByText('Live: each change appears as it is made.').waitFor();
    await addPerson('made-up-person');
    await rows.first().getByText('made-up-person').first().waitFor();
    expect(await rows.count()).toBe(before + 1);
  });

  test('goes on from the last change read when the line opens late: nothing is missed, nothing comes twice', async () => {
    const page = await open('#/questions');
    await page.route('**/graphql', (route) => (route.request().headers().accept === 'text/event-stream' ? route.abort() : route.continue()));
    await page.getByRole('link', { name: 'What is new' }).click();
    await page.getByText('Not live: the server is being asked again.').waitFor();
    const rows = page.getByRole('table', { name: 'Changes' }).locator('tbody tr');
    await rows.first().waitFor();
    const before = await rows.count();
    for (const slug of ['first-missed', 'second-missed']) await addPerson(slug);
    await page.unroute('**/graphql');
    await rows.nth(0).getByText('second-missed').first().waitFor();
    await rows.nth(1).getByText('first-missed').first().waitFor();
    expect(await rows.count()).toBe(before + 2);
    expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });
});
