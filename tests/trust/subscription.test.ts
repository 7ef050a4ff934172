import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { createSchema } from '../../src/graphql/schema.js';
import { createServices } from '../../src/graphql/services.js';
import { guardOperations } from '../../src/server/guard-operations.js';
import { startServer } from '../../src/server/server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4jEngine } from '../../src/store/neo4j-engine.js';
import { claim, issue, type JsonRecord, jsonlOf, nation, openWorld, type World, worldOn } from '../graphql/ask.js';
import { engineCases, neo4jAddress, neo4jCase } from '../support/engines.js';
import { merge, retractClaim } from './judge.js';
import { listen } from './listen.js';

const editor = 'an-editor-of-the-graph';

/** The graph served on a port, which is closed when the test has ended. */
async function serve(store: GraphStore, environment: Readonly<Record<string, string>> = {}) {
  const config = readConfig({ ENTENTE_STORE: 'embedded:memory', PORT: '0', ENTENTE_TOKENS: `editor:${editor}`, ...environment });
  const server = await startServer({ services: await createServices(store), config, log: () => undefined });
  onTestFinished(() => server.close());
  const add = async (...records: readonly JsonRecord[]) => {
    const query = 'mutation($input: BulkAddInput!) { bulkAdd(input: $input) { userErrors { message } } }';
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${editor}` };
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables: { input: { jsonl: jsonlOf(records) } } }),
    });
    expect(await response.json()).toEqual({ data: { bulkAdd: { userErrors: [] } } });
  };
  return { ...server, add };
}

/** Another process on the same graph, where the engine allows one; else another set of services on it. */
async function otherProcess(world: World, isNeo4j: boolean): Promise<World> {
  if (!isNeo4j) return worldOn(world.engine);
  const engine = await openNeo4jEngine(neo4jAddress());
  onTestFinished(() => engine.close());
  return worldOn(engine);
}

const slugsOf = (changes: readonly { readonly entities: readonly { readonly slug: string }[] }[]) =>
  changes.map(({ entities }) => entities.map(({ slug }) => slug).join());

for (const engineCase of engineCases)
  describe(`A subscription to changes ${engineCase.name}`, () => {
    test('misses none and gets none twice, across a reconnect, whoever makes them', async () => {
      const world = await openWorld([nation('before')], engineCase);
      const other = await otherProcess(world, engineCase === neo4jCase);
      const server = await serve(world.store);
      const first = await listen(server.url);
      await server.add(nation('one'));
      await other.add(nation('two'));
      const seen = [...(await first.until(2))];
      first.leave();
      // While nobody listens.
      await other.add(nation('three'));
      await server.add(nation('four'));
      const second = await listen(server.url, { since: seen.at(-1)?.id });
      await Promise.all([
        ...Array.from({ length: 5 }, (_, index) => other.add(nation(`five-${index}`))),
        ...Array.from({ length: 5 }, (_, index) => server.add(nation(`six-${index}`))),
      ]);
      const all = [...seen, ...(await second.until(12))];
      expect(slugsOf(all).slice(0, 4)).toEqual(['one', 'two', 'three', 'four']);
      const { changes } = await world.ask('{ changes(first: 100) { nodes { id } } }');
      expect(all.map(({ id }) => id)).toEqual(changes.nodes.slice(1).map(({ id }: { id: string }) => id));
      second.leave();
    });

    test('shows things as they are at each change, and can be limited to some entities: their claims, merges and retractions too', async () => {
      const world = await openWorld([nation('a'), nation('b'), nation('c'), nation('d'), issue('trade')], engineCase);
      const server = await serve(world.store);
      const [all, ofA] = [await listen(server.url), await listen(server.url, { of: [{ slug: 'a' }] })];
      await world.add({ ...nation('a'), name: 'First' });
      expect((await all.until(1))[0]?.entities).toEqual([{ slug: 'a', name: 'First' }]);
      await world.add({ ...nation('a'), name: 'Second' });
      expect((await all.until(2))[1]?.entities).toEqual([{ slug: 'a', name: 'Second' }]);
      await world.add(nation('b', { description: 'Nothing to do with it.' }));
      await world.add(claim('c', 'MEETS', 'a'));
      await world.add(claim('c', 'MEETS', 'b'));
      const [{ id }] = (await world.ask('{ claims(filter: {entity: {slug: "a"}}) { nodes { id } } }')).claims.nodes;
      await retractClaim(world, id);
      await merge(world, 'a', 'b', 'UNSURE');
      await merge(world, 'd', 'a');
      await world.add(claim('d', 'MEETS', 'c', { validFrom: '1999' }));
      await all.until(9);
      expect((await ofA.until(7)).map(({ action }) => action)).toEqual(['add', 'add', 'add', 'retract', 'merge', 'merge', 'add']);
      all.leave();
      ofA.leave();
    });
  });

describe('A subscription', () => {
  test('ends when the client leaves: the graph is asked for nothing more', async () => {
    const world = await openWorld([nation('a')]);
    let reads = 0;
    const counting: GraphStore = {
      ...world.store,
      changesSince: (...args) => {
        reads += 1;
        return world.store.changesSince(...args);
      },
    };
    const server = await serve(counting);
    const listener = await listen(server.url);
    await server.add(nation('b'));
    await listener.until(1);
    listener.leave();
    await sleep(400);
    const after = reads;
    await sleep(800);
    expect(reads).toBe(after);
  });

  test('ends when the server stops, which does not wait for it', async () => {
    const world = await openWorld([nation('a')]);
    const server = await serve(world.store);
    const listeners = await Promise.all([listen(server.url), listen(server.url), listen(server.url)]);
    await server.add(nation('b'));
    await Promise.all(listeners.map((listener) => listener.until(1)));
    const begun = performance.now();
    await Promise.all([server.close(), ...listeners.map(({ ended }) => ended)]);
    expect(performance.now() - begun).toBeLessThan(1_500);
    for (const { errors } of listeners) expect(errors).toEqual([]);
  });

  test('that begins while nothing happens begins at once, and is refused at once where its arguments are wrong', async () => {
    const world = await openWorld([nation('a')]);
    const server = await serve(world.store);
    for (const [variables, code] of [
      [{ since: 'nonsense' }, 'BAD_USER_INPUT'],
      [{ of: [{ slug: 'nobody' }] }, 'NOT_FOUND'],
      [{ of: [] }, 'BAD_USER_INPUT'],
    ] as const) {
      const listener = await listen(server.url, variables);
      await listener.ended;
      expect(listener.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });

  test('is for readers: refused without a token where nobody reads without one', async () => {
    const world = await openWorld([nation('a')]);
    const reader = 'a-reader-of-the-graph';
    const server = await serve(world.store, { ENTENTE_ANONYMOUS: 'none', ENTENTE_TOKENS: `editor:${editor},reader:${reader}` });
    const refused = await listen(server.url);
    await refused.ended;
    expect(refused.received).toEqual([]);
    const listener = await listen(server.url, {}, { authorization: `Bearer ${reader}` });
    await server.add(nation('b'));
    await listener.until(1);
    listener.leave();
  });

  test('from a change that the log has not is refused, since it would wait for ever', async () => {
    const { ask } = await openWorld([nation('a')]);
    await expect(ask('{ changes(since: "chg_ffffffffffff") { nodes { id } } }')).rejects.toThrow('the log has no change "chg_ffffffffffff" yet');
  });

  test('that nobody is named for is refused to everybody', () => {
    const plugin = guardOperations({ mutation: {}, subscription: {} }) as { onSubscribe: (payload: object) => void };
    const caller = { viewer: { name: 'e', role: 'editor' }, hasToken: true };
    const args = { schema: createSchema(), document: parse('subscription { changes { id } }'), contextValue: { caller } };
    expect(() => plugin.onSubscribe({ args })).toThrow('changes is open to nobody on this server');
  });
});
