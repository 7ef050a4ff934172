import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { countingWhen, deferred, rawGet, realServer, slowQuery } from './support/real-server.js';

const closers: (() => Promise<void>)[] = [];

async function started(...options: Parameters<typeof realServer>) {
  const running = await realServer(...options);
  closers.push(running.close);
  return running;
}

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

describe('the server', () => {
  test('takes a free port, says which, and serves the graph there', async () => {
    const { server, events } = await started();
    expect(server.url).toMatch(/^http:\/\/localhost:[1-9]\d+$/);
    const body = JSON.stringify({ query: '{ statistics { claims } vocabulary { predicate } }' });
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.json()).toEqual({ data: { statistics: { claims: 0 }, vocabulary: expect.any(Array) } });
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    expect(events).toEqual(['started']);
  });

  test('says what to do where its port is taken', async () => {
    const { server } = await started();
    const { port } = new URL(server.url);
    await expect(realServer({ PORT: port })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: `port ${port} on 127.0.0.1 is taken: stop the program that has it, or set PORT to another (0 takes a free one)`,
    });
  });

  test.each([
    ['192.0.2.1', 'is no address of this machine'],
    ['no-such-host.invalid', 'no machine is called no-such-host.invalid'],
  ])('says what to do where it cannot listen on %s', async (host, words) => {
    await expect(realServer({ HOST: host })).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining(words) });
  });

  test('takes the tokens that are configured, and makes none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-server-'));
    const { server } = await started({
      ENTENTE_STORE: `embedded:${join(folder, 'entente')}`,
      ENTENTE_TOKENS: 'reader:a-reader-of-the-graph',
      ENTENTE_ANONYMOUS: 'none',
    });
    expect(server.editorToken).toBeUndefined();
    expect(existsSync(join(folder, 'entente.editor-token'))).toBe(false);
    const statusWith = async (headers: Record<string, string>) => (await fetch(`${server.url}/graphql?query={__typename}`, { headers })).status;
    expect(await statusWith({})).toBe(401);
    expect(await statusWith({ authorization: 'Bearer a-reader-of-the-graph' })).toBe(200);
  });

  test('makes an editor token where none is configured, and takes it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-server-'));
    const { server } = await started({ ENTENTE_STORE: `embedded:${join(folder, 'entente')}` });
    expect(server.editorToken?.path).toBe(join(folder, 'entente.editor-token'));
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.editorToken?.token}` },
      body: JSON.stringify({ query: 'mutation { bulkAdd(input: {jsonl: ""}) { userErrors { message } } }' }),
    });
    expect(await response.json()).toEqual({ data: { bulkAdd: { userErrors: [] } } });
  });

  test('answers a body that is too large even where it is sent in chunks without a length', async () => {
    const { server } = await started();
    const body = new Blob([`{"query": "${' '.repeat(150_000)}{ __typename }"}`]).stream();
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] });
  });
});

describe('on the loopback address', () => {
  test.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:1', '[::1]:4000'])('the server answers to the name %s', async (host) => {
    const { server } = await started();
    expect((await rawGet(server, '/live', { host })).status).toBe(200);
  });

  test.each(['evil.example', 'localhost.evil.example', '192.168.0.7:4000', '127.0.0.1.nip.io', 'x@localhost.example'])(
    'the server does not answer to the name %s, which a page may have made its own',
    async (host) => {
      const { server } = await started();
      const { status, text } = await rawGet(server, '/graphql?query={__typename}', { host });
      expect(status).toBe(403);
      expect(text).toContain('set HOST=0.0.0.0');
    },
  );

  test('the server refuses what is no request to it, and shows no stack', async () => {
    const { server } = await started();
    for (const [path, host] of [
      ['http://evil.example/graphql', 'localhost'],
      ['/', 'two words'],
      ['*', 'localhost'],
    ] as const) {
      const { status, text } = await rawGet(server, path, { host });
      expect([status, text]).toEqual([400, 'This request is not understood.\n']);
    }
    expect((await rawGet(server, '//[/graphql')).text).not.toMatch(/\n\s+at /);
  });
});

test('on every network, names are not the server’s affair', async () => {
  const { server } = await started({ HOST: '0.0.0.0' });
  expect((await rawGet(server, '/live', { host: 'entente.example.org' })).status).toBe(200);
});

describe('stopping', () => {
  test('finishes what is under way, while /ready says no and new operations are refused', async () => {
    const [begun, counted] = [deferred(), deferred()];
    const { server, events, close } = await realServer({}, countingWhen(counted.promise, begun.resolve));
    const underWay = fetch(`${server.url}${slowQuery}`);
    await begun.promise;
    const closed = close();
    expect((await fetch(`${server.url}/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}/live`)).status).toBe(200);
    const refused = await fetch(`${server.url}/graphql?query={__typename}`);
    expect([refused.status, await refused.json()]).toEqual([503, { errors: [expect.objectContaining({ extensions: { code: 'UNAVAILABLE' } })] }]);
    counted.resolve();
    expect(await (await underWay).json()).toEqual({ data: { statistics: { articles: 0 } } });
    await closed;
    await expect(fetch(`${server.url}/live`)).rejects.toThrow();
    expect(events).toEqual(['started', 'stopped']);
  });

  test('is immediate where nothing is under way, idle connections or not', async () => {
    const { server, close } = await realServer();
    await (await fetch(`${server.url}/live`)).text();
    const begun = performance.now();
    await close();
    expect(performance.now() - begun, 'less than it waits for what is under way').toBeLessThan(8_000);
  });

  test('twice is once', async () => {
    const { server, events, close } = await realServer();
    await Promise.all([server.close(), server.close()]);
    await close();
    expect(events.filter((event) => event === 'stopped').length).toBeGreaterThan(0);
  });
});
