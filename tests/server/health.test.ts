import { describe, expect, test } from 'vitest';
import { EntenteError } from '../../src/domain/errors.js';
import { createLifecycle } from '../../src/server/refuse-when-stopping.js';
import { codeOf, testApp } from './support/test-app.js';

async function health(path: string, parts: Parameters<typeof testApp>[0] = {}) {
  const response = await testApp(parts).fetch(path);
  return [response.status, await response.json()];
}

const failing = (error: unknown) => ({ checkStore: () => Promise.reject(error) });

describe('/live', () => {
  test('says that the process answers, whatever the store does', async () => {
    expect(await health('/live', failing(new Error('gone')))).toEqual([200, { status: 'live' }]);
  });
});

describe('/ready', () => {
  test('says that the store answers', async () => {
    expect(await health('/ready')).toEqual([200, { status: 'ready' }]);
  });

  test('says why it does not, and nothing that is not meant for people', async () => {
    expect(await health('/ready', failing(new EntenteError('UNAVAILABLE', 'no Neo4j answers at neo4j://graph:7687')))).toEqual([
      503,
      { status: 'unavailable', reason: 'no Neo4j answers at neo4j://graph:7687' },
    ]);
    expect(await health('/ready', failing(new Error('password hunter2 refused')))).toEqual([
      503,
      { status: 'unavailable', reason: 'the graph does not answer' },
    ]);
  });

  test('does not wait for ever', async () => {
    expect(await health('/ready', { checkStore: () => new Promise(() => undefined) })).toEqual([
      503,
      { status: 'unavailable', reason: 'the graph did not answer within 3 s' },
    ]);
  });

  test('asks the store once a second at most, however often it is asked', async () => {
    let checks = 0;
    const app = testApp({ checkStore: async () => (checks += 1) });
    await Promise.all(Array.from({ length: 20 }, () => app.fetch('/ready')));
    expect(checks).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await app.fetch('/ready');
    expect(checks).toBe(2);
  });

  test('says no while the server is stopping, when new operations are refused', async () => {
    const lifecycle = createLifecycle(true);
    expect(await health('/ready', { lifecycle })).toEqual([503, { status: 'unavailable', reason: 'the server is stopping' }]);
    expect(await health('/live', { lifecycle })).toEqual([200, { status: 'live' }]);
    const refused = await testApp({ lifecycle }).ask('{ hello }');
    expect([refused.status, codeOf(refused), refused.headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '1']);
  });
});
