import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { testApp } from './support/test-app.js';

const script = `export const answer = ${JSON.stringify('foreign policy '.repeat(200))};\n`;

let explorerFolder = '';

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'entente-explorer-'));
  explorerFolder = join(root, 'explorer');
  mkdirSync(join(explorerFolder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(explorerFolder, 'index.html'), '<!doctype html><title>GraphiQL</title>');
  for (const name of ['index-AbC123.js', 'json.worker-AbC123.js']) writeFileSync(join(explorerFolder, 'assets', name), script);
  for (const name of ['style-AbC123.css', 'icons-AbC123.ttf', 'mark-AbC123.svg']) writeFileSync(join(explorerFolder, 'assets', name), 'x');
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => testApp({ explorerFolder }).fetch(path, { headers });

describe('GraphiQL', () => {
  test.each(['/graphiql', '/graphiql/', '/graphiql/index.html'])('opens at %s, and is asked for anew each time', async (path) => {
    const response = await get(path);
    expect(await response.text()).toBe('<!doctype html><title>GraphiQL</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const again = await get(path, { 'if-none-match': response.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get(path, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test.each([
    ['index-AbC123.js', 'text/javascript; charset=utf-8'],
    ['json.worker-AbC123.js', 'text/javascript; charset=utf-8'],
    ['style-AbC123.css', 'text/css; charset=utf-8'],
    ['icons-AbC123.ttf', 'font/ttf'],
    ['mark-AbC123.svg', 'image/svg+xml'],
  ])('has its file %s kept for a year', async (name, type) => {
    const { status, headers } = await get(`/graphiql/assets/${name}`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, 'public, max-age=31536000, immutable']);
  });

  test('runs its own scripts only: the page, and each script, which workers take theirs from', async () => {
    for (const path of ['/graphiql', '/graphiql/assets/json.worker-AbC123.js']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? '';
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
      ]);
    }
  });

  test('is sent compressed as the browser likes it', async () => {
    const path = '/graphiql/assets/index-AbC123.js';
    for (const [accepted, encoding, decode] of [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip, br;q=0', 'gzip', gunzipSync],
      ['identity', null, (bytes: Buffer) => bytes],
    ] as const) {
      const response = await get(path, { 'accept-encoding': accepted });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([encoding, 'Accept-Encoding']);
      expect(response.headers.get('content-length')).toBe(String(bytes.length));
      expect(decode(bytes).toString()).toBe(script);
    }
  });

  test.each([
    '/graphiql/assets/index-Gone.js',
    '/graphiql/assets',
    '/graphiql/assets/',
    '/graphiql/../secret.txt',
    '/graphiql/%2e%2e/secret.txt',
    '/graphiql/..%2fsecret.txt',
    '/graphiql/assets/..%5c..%5c..%5csecret.txt',
    '/graphiql//etc/passwd',
    '/graphiqlx',
  ])('has nothing at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret.');
  });

  test('is only read', async () => {
    const response = await testApp({ explorerFolder }).fetch('/graphiql', { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('says what to run where it is not built', async () => {
    for (const path of ['/graphiql', '/graphiql/assets/index-AbC123.js']) {
      const response = await testApp({ explorerFolder: '/nowhere' }).fetch(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain('npm run build');
    }
  });
});
