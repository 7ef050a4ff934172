import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { present } from '../../src/domain/as-of.js';
import { EntenteError } from '../../src/domain/errors.js';
import { relationshipId } from '../../src/domain/identity.js';
import { changesSince } from '../../src/store/cypher/changes.js';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import type { Engine, Statement } from '../../src/store/engine.js';
import { createGraphStore } from '../../src/store/graph-store.js';
import { openNeo4jEngine } from '../../src/store/neo4j-engine.js';
import { retryTransient } from '../../src/store/retry.js';
import { engineCases, hasNeo4j, neo4jAddress, openNeo4jGraph } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { add, changeSetOf, claim, institution, nation } from '../support/world.js';

const create: Statement = { name: 'test: create', text: 'CREATE (:Note {text: $text})' };
const notes: Statement = { name: 'test: notes', text: 'MATCH (n:Note) RETURN n.text AS text ORDER BY text' };
const broken: Statement = { name: 'test: broken', text: 'MATCH (n:Note) RETURN nothing.at AS all' };
const touch: Statement = { name: 'test: touch', text: 'MATCH (n:Note {text: $text}) SET n.touched = coalesce(n.touched, 0) + 1' };
/** Work that grows with the square of `$size`. */
const slow: Statement = {
  name: 'test: slow',
  text: 'UNWIND range(1, $size) AS a UNWIND range(1, $size) AS b WITH a * b AS c WHERE c < 0 RETURN count(c) AS total',
};

describe.each(engineCases)('A transaction $name', ({ openEmpty }) => {
  test('keeps all that it wrote, and shows it to itself before', async () => {
    const { engine } = await openEmpty();
    const seen = await engine.transact(async (run) => {
      await run(create, { text: 'one' });
      await run(create, { text: 'two' });
      return run(notes);
    });
    expect(seen).toEqual([['one'], ['two']]);
    expect(await engine.read(notes)).toEqual([['one'], ['two']]);
  });

  test('keeps nothing when its work throws', async () => {
    const { engine } = await openEmpty();
    const failing = engine.transact(async (run) => {
      await run(create, { text: 'one' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await engine.read(notes)).toEqual([]);
  });

  test('keeps nothing when a statement failed, even if its work goes on as if nothing had happened', async () => {
    const { engine } = await openEmpty();
    const failing = engine.transact(async (run) => {
      await run(create, { text: 'one' });
      await run(broken).catch(() => undefined);
      await run(create, { text: 'two' }).catch(() => undefined);
      return 'done';
    });
    await expect(failing).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining('test: broken') });
    expect(await engine.read(notes)).toEqual([]);
    await engine.transact((run) => run(create, { text: 'three' }));
    expect(await engine.read(notes)).toEqual([['three']]);
  });

  test('is not seen by others until it is kept', async () => {
    const { engine } = await openEmpty();
    await engine.transact(async (run) => {
      await run(create, { text: 'one' });
      expect(await engine.read(notes)).toEqual([]);
    });
    expect(await engine.read(notes)).toEqual([['one']]);
  });

  test('loses no write to another at the same time', async () => {
    const { engine } = await openEmpty();
    await engine.transact((run) => run(create, { text: 'one' }));
    await Promise.all(Array.from({ length: 12 }, () => engine.transact((run) => run(touch, { text: 'one' }))));
    const [row] = await engine.read({ name: 'test: touched', text: 'MATCH (n:Note) RETURN n.touched AS touched' });
    expect(row).toEqual([12]);
  });

  test.each([
    ['undefined', { x: undefined as unknown as null }, '$map.x'],
    ['not a number', { x: Number.NaN }, '$map.x'],
    ['infinite', { x: Number.POSITIVE_INFINITY }, '$map.x'],
    ['beyond exact integers', { x: 2 ** 60 }, '$map.x'],
    ['a list with null', { x: ['a', null] }, '$map.x[1]'],
    ['a list of unlike things', { x: ['a', 1] }, '$map.x'],
  ])('refuses to store what is %s, naming it', async (_, map, where) => {
    const { engine } = await openEmpty();
    const storing = engine.transact((run) => run({ name: 'test: store', text: 'CREATE (n:Note) SET n = $map' }, { map }));
    await expect(storing).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(`(${where})`) });
  });

  test('gives back every kind of value as it was stored', async () => {
    const { engine } = await openEmpty();
    const map = {
      int: 3,
      big: 2 ** 53 - 1,
      negative: -7,
      zero: 0,
      float: 0.25,
      text: 'Ж 🚀 "\'\\\n',
      empty: '',
      yes: true,
      no: false,
      list: ['a', 'б'],
      none: [],
      numbers: [1, 2],
    };
    await engine.transact((run) => run({ name: 'test: store', text: 'CREATE (n:Note) SET n = $map' }, { map }));
    const [row] = await engine.read({ name: 'test: give', text: 'MATCH (n:Note) RETURN properties(n) AS map, n.absent AS absent' });
    expect(row).toEqual([map, null]);
  });
});

describe.each(engineCases)('Writers at the same time $name', ({ openEmpty }) => {
  test('lose nothing, fold what they share, and keep the log in strict order', async () => {
    const { engine, store } = await openEmpty();
    const [hub, states] = [institution('Hub'), Array.from({ length: 12 }, (_, index) => nation(`State ${index}`))];
    await add(store, hub, ...states);
    const stores = hasNeo4j && (await engine.describe()).engine === 'Neo4j' ? [store, (await openAnotherStore()).store] : [store, store];
    await Promise.all(
      states.map((state, index) =>
        stores[index % 2]?.apply(changeSetOf(claim(state, 'CRITICIZES', hub), claim(states[0] as typeof hub, 'PRAISES', hub, { from: String(1990 + index) }))),
      ),
    );
    const log = (await engine.read(changesSince, { seq: 1, limit: 100 })).map(([seq, , at]) => ({ seq, at: at as string }));
    expect(log.map(({ seq }) => seq)).toEqual(states.map((_, index) => index + 2));
    expect(log.map(({ at }) => at)).toEqual([...new Set(log.map(({ at }) => at))].sort());
    const shared = relationshipId(claim(states[0] as typeof hub, 'PRAISES', hub));
    expect((await store.relationshipsByIds([shared], present)).get(shared)?.claimCount).toBe(states.length);
    expect(new Set(await dumpGraph(engine.read)).size).toBe((await dumpGraph(engine.read)).length);
  });

  test('of the same change write it once', async () => {
    const { store } = await openEmpty();
    const records = [nation('Russia'), institution('NATO'), claim(nation('Russia'), 'CRITICIZES', institution('NATO'))];
    const results = await Promise.all([1, 2, 3].map(() => store.apply(changeSetOf(...records))));
    expect(results.map(({ report }) => report.claimsCreated).sort()).toEqual([0, 0, 1]);
    expect((await store.latestChange()).seq).toBe(1);
  });
});

async function openAnotherStore() {
  const engine = await openNeo4jEngine(neo4jAddress());
  onTestFinished(() => engine.close());
  return { engine, store: await createGraphStore(engine) };
}

describe('A fault that may pass', () => {
  const passing = new Error('try again');
  const failingTimes = (times: number) => {
    let attempts = 0;
    return { attempts: () => attempts, task: async () => (++attempts > times ? 'done' : Promise.reject(passing)) };
  };

  test('is tried again until it has passed', async () => {
    const { task, attempts } = failingTimes(3);
    expect(await retryTransient(task, (error) => error === passing, 8)).toBe('done');
    expect(attempts()).toBe(4);
  });

  test('is a conflict when it does not pass', async () => {
    const { task, attempts } = failingTimes(99);
    await expect(retryTransient(task, () => true, 3)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('3 attempts'),
      cause: passing,
    });
    expect(attempts()).toBe(3);
  });

  test('is not tried again when it is of another kind', async () => {
    const { task, attempts } = failingTimes(99);
    await expect(retryTransient(task, () => false, 8)).rejects.toBe(passing);
    expect(attempts()).toBe(1);
  });

  test.skipIf(!hasNeo4j)('such as two transactions that wait for each other ends with both kept', async () => {
    const { engine } = await openNeo4jGraph();
    await engine.transact(async (run) => {
      for (const text of ['one', 'two']) await run(create, { text });
    });
    let attempts = 0;
    const inOrder = (first: string, second: string) =>
      engine.transact(async (run) => {
        attempts++;
        await run(touch, { text: first });
        await new Promise((resolve) => setTimeout(resolve, 150));
        await run(touch, { text: second });
      });
    await Promise.all([inOrder('one', 'two'), inOrder('two', 'one')]);
    expect(attempts).toBeGreaterThan(2);
    expect(await engine.read({ name: 'test: touched', text: 'MATCH (n:Note) RETURN n.touched AS touched' })).toEqual([[2], [2]]);
  });
});

describe('A statement that takes too long', () => {
  const limits = { statementTimeoutMs: 100, attemptsMax: 3 };
  // Seconds of work for each; where it cannot be stopped it runs on, so it should not be many.
  const openers: readonly (readonly [string, number, () => Promise<Engine>])[] = [
    ['in memory', 1_500, () => openEmbeddedEngine({ limits })],
    ...(hasNeo4j ? [['in Neo4j', 30_000, () => openNeo4jEngine({ ...neo4jAddress(), limits })] as const] : []),
  ];

  /** On a busy machine even what is quick may take too long at first. */
  const patiently = <T>(task: () => Promise<T>) => vi.waitFor(task, { timeout: 25_000, interval: 50 });

  test.each(openers)('%s fails with TIMEOUT, and leaves the graph usable', async (_, size, open) => {
    const engine = await open();
    try {
      await expect(engine.read(slow, { size })).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringMatching(/test: slow.*ask for less/) });
      expect(await patiently(() => engine.read({ name: 'test: quick', text: 'RETURN 1 AS one' }))).toEqual([[1]]);
      const inTransaction = engine.transact(async (run) => {
        await run(create, { text: 'timed out' });
        await run(slow, { size });
      });
      await expect(inTransaction).rejects.toBeInstanceOf(EntenteError);
      await expect(inTransaction).rejects.toMatchObject({ code: 'TIMEOUT' });
      expect((await patiently(() => engine.read(notes))).flat()).not.toContain('timed out');
    } finally {
      await engine.close();
    }
  });

  test('in a write does not keep others from writing once it has ended', async () => {
    const engine = await openEmbeddedEngine({ limits });
    try {
      await patiently(() => engine.transact((run) => run(create, { text: 'one' })));
      const late = engine.transact(async (run) => {
        await run(touch, { text: 'one' });
        await run(slow, { size: 1_500 });
      });
      await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' });
      await patiently(() => engine.transact((run) => run(touch, { text: 'one' })));
      expect(await patiently(() => engine.read({ name: 'test: touched', text: 'MATCH (n:Note) RETURN n.touched AS touched' }))).toEqual([[1]]);
    } finally {
      await engine.close();
    }
  });
});
