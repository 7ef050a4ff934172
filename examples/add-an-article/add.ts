/**
 * Adds an article and claims on it through a running server. Again, it changes nothing.
 * ENTENTE_URL and ENTENTE_TOKEN say where and as whom.
 */
import { readFile } from 'node:fs/promises';

const url = process.env['ENTENTE_URL'] ?? 'http://127.0.0.1:4000/graphql';
const token = process.env['ENTENTE_TOKEN'] ?? '';

const mutation = `mutation Add($input: ArticleIngestInput!) {
  articleIngest(input: $input) {
    article { id title }
    proposal { id pendingCount }
    report { articlesCreated claimsCreated claimsUnchanged rejected }
    userErrors { field message }
  }
}`;

const read = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');

const input = {
  text: await read('article.txt'),
  title: 'What became of New START',
  publishedOn: '2023-02',
  claimsJsonl: await read('claims.jsonl'),
  mode: 'APPLY',
};

const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  body: JSON.stringify({ query: mutation, variables: { input } }),
});
const { data, errors } = await response.json();
console.log(JSON.stringify(errors ?? data.articleIngest, null, 2));
if (errors !== undefined || data.articleIngest.userErrors.length > 0) process.exitCode = 1;
