import { describe, expect, test } from 'vitest';
import { bearer, codeOf, contributorToken, editorToken, messageOf, readerToken, testApp } from './support/test-app.js';

describe('who asks', () => {
  test('is told by the token', async () => {
    const { ask } = testApp();
    for (const [token, role] of [
      [editorToken, 'editor'],
      [contributorToken, 'contributor'],
      [readerToken, 'reader'],
    ] as const) {
      const { body } = await ask('{ viewer }', {}, bearer(token));
      expect(body.data?.['viewer']).toMatch(new RegExp(`^${role}-[0-9a-f]{6} \\(${role}\\)$`));
    }
  });

  test('is told apart from others of the same role', async () => {
    const tokens = ['one-token-of-editors', 'another-token-of-them'].map((token) => ({ role: 'editor', token }) as const);
    const { ask } = testApp({ access: { tokens, anonymous: undefined } });
    const [one, another] = await Promise.all(tokens.map(({ token }) => ask('{ viewer }', {}, bearer(token))));
    expect(one?.body.data?.['viewer']).not.toBe(another?.body.data?.['viewer']);
  });

  test('is anonymous without a token, with the role that anonymous callers have', async () => {
    const { ask } = testApp({ access: { tokens: [], anonymous: 'contributor' } });
    expect((await ask('{ viewer }')).body.data).toEqual({ viewer: 'anonymous (contributor)' });
  });

  test('must say so where nobody may read without a token', async () => {
    const { ask } = testApp({ access: { tokens: [{ role: 'reader', token: readerToken }], anonymous: undefined } });
    const refused = await ask('{ viewer }');
    expect([refused.status, codeOf(refused)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="entente"');
    expect(messageOf(refused)).toContain('send Authorization: Bearer <token>');
    expect((await ask('{ viewer }', {}, bearer(readerToken))).status).toBe(200);
  });

  test.each(['a-token-nobody-knows', `${editorToken}x`, editorToken.slice(1), ''])(
    'is refused with an unknown token, though reading needs none: "%s"',
    async (token) => {
      const { ask } = testApp();
      const refused = await ask('{ viewer }', {}, bearer(token));
      expect([refused.status, codeOf(refused)]).toEqual([401, 'UNAUTHENTICATED']);
    },
  );

  test('is refused with another kind of authorization', async () => {
    const { ask } = testApp();
    const refused = await ask('{ viewer }', {}, { authorization: `Basic ${btoa(`editor:${editorToken}`)}` });
    expect([refused.status, codeOf(refused)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(messageOf(refused)).toContain('not understood');
  });

  test('is a matter of the header alone: no token is taken from the address', async () => {
    const { fetch } = testApp();
    const response = await fetch(`/graphql?query={viewer}&access_token=${editorToken}`);
    expect(await response.json()).toEqual({ data: { viewer: 'anonymous (reader)' } });
  });
});
