import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { testApp } from './support/test-app.js';

let dashboardFolder = '';

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'entente-dashboard-'));
  dashboardFolder = join(root, 'dashboard');
  for (const folder of ['assets', '.vite']) mkdirSync(join(dashboardFolder, folder), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(dashboardFolder, 'index.html'), '<!doctype html><title>Entente</title>');
  writeFileSync(join(dashboardFolder, 'assets', 'index-AbC123.js'), 'export {};');
  writeFileSync(join(dashboardFolder, '.vite', 'manifest.json'), '"secret"');
});

const get = (path: string) => testApp({ dashboardFolder }).fetch(path);

describe('the dashboard', () => {
  test('is the front page, and is asked for anew each time', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>Entente</title>');
  });

  test('has its scripts kept for a year', async () => {
    const { status, headers } = await get('/assets/index-AbC123.js');
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
  });

  test('runs its own scripts and styles only, asks this server only, and lets no text become markup', async () => {
    expect((await get('/')).headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types entente-layout',
    ]);
  });

  test('may be framed by other pages at /embed alone, and runs nothing more there', async () => {
    const policyOf = async (path: string, embedOrigins: readonly string[]) =>
      (await testApp({ dashboardFolder, embedOrigins }).fetch(path)).headers.get('content-security-policy') ?? '';
    const own = await policyOf('/', ['*']);
    for (const [origins, ancestors] of [
      [['*'], '*'],
      [['https://a.org', 'https://b.org'], 'https://a.org https://b.org'],
      [[], "'none'"],
    ] as const)
      expect(await policyOf('/embed', origins)).toBe(own.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`));
    expect(await (await get('/embed')).text()).toContain('<title>Entente</title>');
    for (const path of ['/embed/', '/embed/index.html', '/embedded', '/embed/assets/index-AbC123.js']) expect((await get(path)).status).toBe(404);
  });

  test('leaves every other address to whose it is', async () => {
    for (const path of ['/live', '/metrics']) expect((await get(path)).status).toBe(200);
    expect((await testApp({ dashboardFolder }).ask('{ hello }')).body.data).toEqual({ hello: 'hello' });
  });

  test.each(['/nothing/here', '/.vite/manifest.json', '/../secret.txt', '/%2e%2e/secret.txt', '/assets', '/assets/..%2f..%2fsecret.txt'])(
    'has nothing at %s, and says where things are',
    async (path) => {
      const response = await get(path);
      const text = await response.text();
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
      expect(text).toContain('/graphiql');
      expect(text).not.toContain('secret"');
    },
  );

  test('says what to run where it is not built, and leads on', async () => {
    const response = await testApp({ dashboardFolder: '/nowhere' }).fetch('/');
    const html = await response.text();
    expect(response.status).toBe(503);
    for (const text of ['npm run build', 'href="/graphiql"']) expect(html).toContain(text);
    expect((await testApp({ dashboardFolder: '/nowhere' }).fetch('/live')).status).toBe(200);
  });
});
