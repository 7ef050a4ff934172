import { describe, expect, test } from 'vitest';
import { bearer, editorToken, readerToken, testApp } from './support/test-app.js';

const bodyOf = (bytes: number) => {
  const body = JSON.stringify({ query: 'query($text: String) { search(text: $text) { id } }', variables: { text: '' } });
  return body.replace('""', `"${'x'.repeat(bytes - body.length)}"`);
};

/** Posts a body with its length stated, or in chunks without. */
async function post(body: string, headers: Readonly<Record<string, string>>, chunked = false) {
  const stream = () => new Blob([body]).stream();
  const length: Readonly<Record<string, string>> = chunked ? {} : { 'content-length': String(body.length) };
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...length, ...headers }, body: chunked ? stream() : body, duplex: 'half' };
  const response = await testApp().fetch('/graphql', init as RequestInit);
  return {
    status: response.status,
    body: (await response.json()) as { readonly errors?: readonly { readonly message: string; readonly extensions: object }[] },
  };
}

describe.each([
  ['whose length is stated', false],
  ['that comes in chunks', true],
])('a request %s', (_, chunked) => {
  test('may have 100,000 bytes', async () => {
    expect(await post(bodyOf(100_000), bearer(readerToken), chunked)).toEqual({ status: 200, body: { data: { search: [] } } });
    const { status, body } = await post(bodyOf(100_001), bearer(readerToken), chunked);
    expect(status).toBe(413);
    expect(body.errors).toEqual([
      {
        message:
          'the request is larger than 100,000 bytes: ask for less at a time; 10,000,000 bytes are taken with the token of an editor, for bulkAdd, or of a contributor, for articleIngest',
        extensions: { code: 'QUERY_TOO_COSTLY' },
      },
    ]);
  });

  test('may have 10,000,000 bytes if an editor sends it', async () => {
    expect((await post(bodyOf(10_000_000), bearer(editorToken), chunked)).status).toBe(200);
    const { status, body } = await post(bodyOf(10_000_001), bearer(editorToken), chunked);
    expect(status).toBe(413);
    expect(body.errors?.[0]?.message).toBe('the request is larger than 10,000,000 bytes: send the records in several requests');
  });

  test('is refused for its token before its length', async () => {
    expect((await post(bodyOf(200_000), bearer('a-token-nobody-knows'), chunked)).status).toBe(401);
  });
});
