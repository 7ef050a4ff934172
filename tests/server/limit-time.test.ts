import { createSchema as createTestSchema, createYoga } from 'graphql-yoga';
import { describe, expect, test } from 'vitest';
import { limitTime } from '../../src/server/limit-time.js';
import { createMasking } from '../../src/server/masking.js';
import type { ServerContext } from '../../src/server/plugin.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A yoga with this plugin alone, and limits short enough to wait for. */
function slowApp() {
  const calls = { late: 0, written: 0 };
  const resolvers = {
    Query: { slow: async (_: unknown, { ms }: { readonly ms: number }) => wait(ms).then(() => ({})) },
    Slow: {
      late: () => {
        calls.late += 1;
        return 'late';
      },
    },
    Mutation: {
      write: async (_: unknown, { ms }: { readonly ms: number }) => {
        await wait(ms);
        calls.written += 1;
        return 'written';
      },
    },
  };
  const typeDefs = 'type Query { slow(ms: Int!): Slow } type Slow { late: String } type Mutation { write(ms: Int!): String }';
  const app = createYoga<ServerContext>({
    schema: createTestSchema({ typeDefs, resolvers }),
    plugins: [limitTime({ query: 200, mutation: 600 })],
    maskedErrors: { maskError: createMasking(() => undefined) },
    logging: false,
  });
  const ask = async (query: string, init: RequestInit = {}) => {
    const headers = { 'content-type': 'application/json' };
    const response = await app.fetch('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query }), ...init });
    return { status: response.status, body: await response.json() };
  };
  return { ask, calls };
}

describe('an operation', () => {
  test('is answered when it is done in time', async () => {
    expect((await slowApp().ask('{ slow(ms: 1) { late } }')).body).toEqual({ data: { slow: { late: 'late' } } });
  });

  test('that takes too long is answered TIMEOUT, and the graph is asked for nothing more', async () => {
    const { ask, calls } = slowApp();
    expect(await ask('{ slow(ms: 400) { late } }')).toEqual({
      status: 504,
      body: { errors: [{ message: 'the answer took longer than 0.2 s: ask for less', extensions: { code: 'TIMEOUT' } }] },
    });
    await wait(400);
    expect(calls.late).toBe(0);
  });

  test('that writes may take longer; what it has begun is finished, and the answer says so', async () => {
    const { ask, calls } = slowApp();
    expect((await ask('mutation { write(ms: 300) }')).body).toEqual({ data: { write: 'written' } });
    const { status, body } = await ask('mutation { write(ms: 800) }');
    expect([status, body.errors[0].message]).toEqual([
      504,
      'the answer took longer than 0.6 s: it may still be done; look, or send it again, which changes nothing then',
    ]);
    await wait(400);
    expect(calls.written).toBe(2);
  });

  test('is left when its client goes away', async () => {
    const { ask, calls } = slowApp();
    const client = new AbortController();
    const answer = ask('{ slow(ms: 60) { late } }', { signal: client.signal });
    setTimeout(() => client.abort(), 20);
    await expect(answer).rejects.toThrow();
    await wait(100);
    expect(calls.late).toBe(0);
  });
});
