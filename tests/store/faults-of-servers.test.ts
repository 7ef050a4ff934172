import { connect, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/graph-store.js';
import { openNeo4jEngine } from '../../src/store/neo4j-engine.js';
import { isStoreUrl, openEngine } from '../../src/store/open-engine.js';
import { hasNeo4j, neo4jAddress } from '../support/engines.js';
import { freePort } from '../support/neo4j/free-port.js';

const ping = { name: 'test: ping', text: 'RETURN 1 AS one' };

describe('A store address', () => {
  test('that is none is refused with those that are', async () => {
    await expect(openEngine({ url: 'postgres://x' })).rejects.toThrow(/unknown store "postgres:\/\/x": write embedded:<path>, embedded:memory, neo4j:/);
    for (const url of ['embedded:', 'memory', 'http://x', 'neo4j:x']) expect(isStoreUrl(url), url).toBe(false);
    for (const url of ['embedded:./data/x', 'embedded:memory', 'neo4j://x', 'bolt://x:7687', 'neo4j+s://x', 'bolt+ssc://x'])
      expect(isStoreUrl(url), url).toBe(true);
  });

  test('of a server that does not answer is UNAVAILABLE, saying where to look', async () => {
    const url = `bolt://127.0.0.1:${await freePort()}`;
    await expect(openStore({ url })).rejects.toMatchObject({ code: 'UNAVAILABLE', message: `no Neo4j answers at ${url}: start it, or mend ENTENTE_STORE` });
  });

  test('of a server that is something else is UNAVAILABLE', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    await expect(openStore({ url: `bolt://127.0.0.1:${portOf(server)}` })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('no Neo4j answers'),
    });
  });
});

describe.skipIf(!hasNeo4j)('A server that answers', () => {
  test('refuses a wrong password: UNAVAILABLE, naming the settings', async () => {
    await expect(openStore({ ...neo4jAddress(), password: 'wrong-password' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('refused the login: check NEO4J_USER and NEO4J_PASSWORD'),
    });
  });

  test('has no such database: UNAVAILABLE, naming the setting', async () => {
    await expect(openStore({ ...neo4jAddress(), database: 'nowhere' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('has no database "nowhere": check NEO4J_DATABASE'),
    });
  });

  test('is found by its routing address, too, and in a named database', async () => {
    const { url, ...login } = neo4jAddress();
    const engine = await openEngine({ ...login, url: url.replace('bolt://', 'neo4j://'), database: 'neo4j' });
    onTestFinished(() => engine.close());
    expect(await engine.read(ping)).toEqual([[1]]);
    expect(await engine.describe()).toMatchObject({ engine: 'Neo4j', version: expect.stringContaining('Neo4j/') });
  });

  test('and then goes away: UNAVAILABLE, and as before once it is back', async () => {
    const { url, ...login } = neo4jAddress();
    const relay = await openRelay(Number(new URL(url).port), new URL(url).hostname);
    const engine = await openNeo4jEngine({ ...login, url: `bolt://127.0.0.1:${relay.port}` });
    onTestFinished(() => engine.close());
    expect(await engine.read(ping)).toEqual([[1]]);
    relay.interrupt();
    const gone = { code: 'UNAVAILABLE', message: expect.stringContaining('no Neo4j answers') };
    await expect(engine.read(ping)).rejects.toMatchObject(gone);
    await expect(engine.transact((run) => run(ping))).rejects.toMatchObject(gone);
    relay.restore();
    expect(await engine.read(ping)).toEqual([[1]]);
  });
});

const portOf = (server: Server): number => (server.address() as { readonly port: number }).port;

/** A way to a server that can be cut and mended. */
async function openRelay(port: number, host: string) {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(port, host);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
    return near;
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  return {
    port: portOf(server),
    interrupt: cut,
    restore: () => {
      isCut = false;
    },
  };
}
