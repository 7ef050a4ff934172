import type { BrowserContext, Page } from 'playwright-core';
import { contributorToken } from './seeded-server.js';

/** Asks the API; throws where it has errors. */
export async function askApi(url: string, token: string, query: string, variables: object = {}): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: readonly unknown[] };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** A made-up article in which every kind of item is found: names, one that may be several, statements, sentences. */
export const harbourTalks = {
  title: 'Talks at the harbour',
  publishedOn: '2026-03-09',
  text: [
    'France and Germany met in the harbour town of Dunmore this week, and nobody expected much.',
    'The Harbour Institute criticized Russia. Ana Petrova, who directs the Harbour Institute, praised Ukraine for its patience.',
    'Georgia was not at the table. Emmanuel Macron met Volodymyr Zelenskyy on 3 March 2026.',
    'Whether China and India will follow, nobody at the Harbour Institute would say.',
  ].join('\n\n'),
};

/** Has an article read by the server, as a contributor; gives the id of the proposal. */
export async function propose(url: string, article: typeof harbourTalks & { readonly claimsJsonl?: string } = harbourTalks): Promise<string> {
  const query = 'mutation Propose($input: ArticleIngestInput!) { articleIngest(input: $input) { proposal { id } userErrors { message } } }';
  const { articleIngest } = (await askApi(url, contributorToken, query, { input: article })) as {
    readonly articleIngest: { readonly proposal: { readonly id: string } };
  };
  return articleIngest.proposal.id;
}

const keepInTab = (token: string): void => sessionStorage.setItem('entente token', token);

/** Lets the page hold a token, as if it had been put in; it counts from when the page is loaded next. */
export const holdToken = (page: Page, token: string): Promise<void> => page.evaluate(keepInTab, token);

/** Lets every page that a context opens hold a token from the beginning. */
export const holdTokenFromStart = async (context: BrowserContext, token: string): Promise<void> => {
  await context.addInitScript(keepInTab, token);
};
