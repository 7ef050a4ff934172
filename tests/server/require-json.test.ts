import { describe, expect, test } from 'vitest';
import { bearer, editorToken, testApp } from './support/test-app.js';

async function send(path: string, init: RequestInit = {}) {
  const response = await testApp().fetch(path, init);
  const text = await response.text();
  return { status: response.status, allow: response.headers.get('allow'), body: JSON.parse(text || '{}') };
}

const post = (body: string, type?: string) => send('/graphql', { method: 'POST', body, headers: type === undefined ? {} : { 'content-type': type } });

const hello = { status: 200, allow: null, body: { data: { hello: 'hello' } } };

describe('an operation', () => {
  test('is taken by POST as JSON, by POST as GraphQL, and by GET', async () => {
    expect(await post('{"query": "{ hello }"}', 'application/json')).toEqual(hello);
    expect(await post('{"query": "{ hello }"}', 'application/json; charset=utf-8')).toEqual(hello);
    expect(await post('{ hello }', 'application/graphql')).toEqual(hello);
    expect(await send('/graphql?query={hello}')).toEqual(hello);
    expect(await send('/graphql/?query={hello}&variables={}')).toEqual(hello);
  });

  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', undefined])(
    'is not taken as %s, which any web page may post',
    async (type) => {
      const { status, body } = await post('query={hello}', type);
      expect(status).toBe(415);
      expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
      expect(body.errors[0].message).toContain('content-type: application/json');
    },
  );

  test.each([
    ['no JSON at all', '{"query"', 'invalid JSON'],
    ['a list of operations', '[{"query": "{ hello }"}]', 'Batching is not supported'],
    ['nothing', 'null', 'expected to be object'],
    ['an unknown key', '{"query": "{ hello }", "qeury": 1}', '"qeury"'],
    ['no query', '{"variables": {}}', 'Must provide query string'],
    ['variables that are a list', '{"query": "{ hello }", "variables": []}', '"variables"'],
  ])('is not taken from %s', async (_, text, words) => {
    const response = await testApp().fetch('/graphql', { method: 'POST', body: text, headers: { 'content-type': 'application/json' } });
    const body = (await response.json()) as { readonly errors: readonly { readonly message: string; readonly extensions: object }[] };
    expect([response.status, body.errors[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
    expect(body.errors[0]?.message).toContain(words);
  });

  test('is not taken by GET with variables that are no JSON', async () => {
    const { status, body } = await send('/graphql?query={hello}&variables={');
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toContain('variables and extensions in the address must be JSON');
  });

  test('that writes is not taken by GET, token or not', async () => {
    const { status, allow, body } = await send('/graphql?query=mutation{bulkAdd}', { headers: bearer(editorToken) });
    expect([status, allow, body.errors[0].extensions.code]).toEqual([405, 'POST', 'BAD_USER_INPUT']);
  });

  test('is not taken by other methods', async () => {
    const { status, allow } = await send('/graphql', { method: 'PUT', body: '{"query": "{ hello }"}', headers: { 'content-type': 'application/json' } });
    expect([status, allow]).toEqual([405, 'GET, POST']);
  });

  test('is taken at /graphql, and nowhere else', async () => {
    for (const path of ['/x/graphql?query={hello}', '/?query={hello}', '/graphqll?query={hello}', '/y?/graphql'])
      expect((await testApp().fetch(path, { headers: { accept: 'application/json' } })).headers.get('content-type')).not.toContain('json');
  });
});
