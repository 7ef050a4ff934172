import { describe, expect, test } from 'vitest';
import { testApp } from './support/test-app.js';

describe('every answer', () => {
  test.each(['/', '/graphiql', '/graphql?query={hello}', '/graphql?query={helo}', '/live', '/ready', '/metrics', '/nowhere'])(
    'of %s keeps browsers safe',
    async (path) => {
      const { headers } = await testApp().fetch(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
      expect(headers.has('strict-transport-security')).toBe(false);
      expect(headers.has('x-powered-by')).toBe(false);
      expect(headers.get('cache-control')).toMatch(/^no-(store|cache)$/);
    },
  );
});
