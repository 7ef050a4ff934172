import { describe, expect, test } from 'vitest';
import { testApp } from './support/test-app.js';

const listed = 'https://dashboard.example.org';
const stranger = 'https://stranger.example.org';

const askFrom = (origin: string, corsOrigins: readonly string[]) => testApp({ corsOrigins }).fetch('/graphql?query={hello}', { headers: { origin } });

const preflightFrom = (origin: string, corsOrigins: readonly string[]) =>
  testApp({ corsOrigins }).fetch('/graphql', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
  });

const allowHeaders = (response: Response) => Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('access-control-')));

describe('pages of other origins', () => {
  test('are given nothing unless they are listed', async () => {
    for (const [origin, origins] of [
      [listed, []],
      [stranger, [listed]],
      ['null', [listed]],
      [`${listed}.evil.example`, [listed]],
    ] as const) {
      expect(allowHeaders(await askFrom(origin, origins))).toEqual({});
      const preflight = await preflightFrom(origin, origins);
      expect([preflight.status, allowHeaders(preflight)]).toEqual([204, {}]);
    }
  });

  test('may read and write where they are listed, with tokens but without cookies', async () => {
    const answer = await askFrom(listed, [stranger, listed]);
    expect(allowHeaders(answer)).toEqual({ 'access-control-allow-origin': listed });
    expect(answer.headers.get('vary')).toContain('Origin');
    expect(allowHeaders(await preflightFrom(listed, [listed]))).toEqual({
      'access-control-allow-origin': listed,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '7200',
    });
  });

  test('may also read why they were refused', async () => {
    const response = await testApp({ corsOrigins: [listed] }).fetch('/graphql?query={hello}', { headers: { origin: listed, authorization: 'Bearer nobodys' } });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, listed]);
  });
});
