import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { present } from '../../src/domain/as-of.js';
import type { ChangeSet } from '../../src/domain/change-set.js';
import { identityKinds, type JudgementKind } from '../../src/domain/judgement.js';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import { createGraphStore } from '../../src/store/graph-store.js';
import { hasNeo4j, openMemoryGraph, openNeo4jGraph, type TestGraph, temporaryFolder } from '../support/engines.js';
import { dumpGraph } from '../support/graph-dump.js';
import { changeSetOf, nation } from '../support/world.js';
import { castIds, type RandomStep, someStep } from './random-world.js';

/** Something that happens to a graph, or to the process that has it open. Numbers choose among what there is by then. */
type Event =
  | { readonly is: 'add' | 'addFoldingLater' | 'addWithFault'; readonly step: RandomStep }
  | { readonly is: 'judgeSame' | 'retract' | 'undo'; readonly choice: number }
  | { readonly is: 'reopen' | 'checkpoint' | 'refold' };

const someEvent: Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: someStep(8).map((step) => ({ is: 'add' as const, step })) },
  { weight: 1, arbitrary: someStep(8).map((step) => ({ is: 'addFoldingLater' as const, step })) },
  { weight: 1, arbitrary: someStep(3).map((step) => ({ is: 'addWithFault' as const, step })) },
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constantFrom('judgeSame' as const, 'retract' as const, 'undo' as const), choice: fc.nat(1000) }, { noNullPrototype: true }),
  },
  { weight: 4, arbitrary: fc.constantFrom('reopen' as const, 'reopen' as const, 'checkpoint' as const, 'refold' as const).map((is) => ({ is })) },
);

const eventsPerRun = 25;
const runsMax = 8;
const timeMs = 12_000;

const everyKind: readonly JudgementKind[] = [...identityKinds, 'RETRACT_CLAIM', 'RETRACT_ARTICLE', 'RESOLVE'];
const pick = <T>(list: readonly T[], choice: number): T | undefined => list[choice % Math.max(1, list.length)];

/** The change that an event comes to in a graph as it is; at a given time, so that it is the same in every graph. */
async function changeOf(event: Event, { store, engine }: TestGraph, at: string): Promise<ChangeSet | undefined> {
  const nothing = { ...changeSetOf(), at };
  switch (event.is) {
    case 'add':
    case 'addFoldingLater':
      return { ...changeSetOf(...event.step.records), at };
    case 'addWithFault':
      return { ...changeSetOf(...event.step.records, { ...nation('Faulty'), slug: 'No Slug' }), at };
    case 'judgeSame': {
      // Every kind has two members in the cast, one after the other.
      const first = (event.choice % (castIds.length / 2)) * 2;
      return { ...nothing, judgements: [{ kind: 'SAME', aId: castIds[first], bId: castIds[first + 1], reason: 'so it seems' }] };
    }
    case 'retract': {
      const [id] = pick(await engine.read({ name: 'test: claims', text: 'MATCH (c:Claim) RETURN c.id AS id ORDER BY c.id' }), event.choice) ?? [];
      return id === undefined ? undefined : { ...nothing, judgements: [{ kind: 'RETRACT_CLAIM', claimId: id as string, reason: 'no' }] };
    }
    case 'undo': {
      const standing = pick(await store.standingJudgements(everyKind, present), event.choice);
      return standing && { ...nothing, undo: [standing.id] };
    }
    default:
      return undefined;
  }
}

/** A graph in a file, which can be closed and opened again. */
async function openFileGraph() {
  const path = join(await temporaryFolder(), 'graph');
  let graph = await open(path);
  onTestFinished(() => graph.engine.close());
  return {
    current: () => graph,
    reopen: async () => {
      await graph.engine.close();
      graph = await open(path);
    },
  };
}

async function open(path: string): Promise<TestGraph> {
  const engine = await openEmbeddedEngine({ path, shuffleUnordered: true });
  return { engine, store: await createGraphStore(engine) };
}

/** Who holds the write lock is nobody's business. */
const dumpOf = async ({ engine }: TestGraph) => (await dumpGraph(engine.read)).map((line) => line.replace(/"writer":"[^"]*"/, ''));

describe('Whatever happens to it, a graph in a file', () => {
  test('is the same as one in memory, and as one on a server where there is one', async () => {
    const deadline = performance.now() + timeMs;
    const property = fc.asyncProperty(fc.array(someEvent, { minLength: eventsPerRun, maxLength: eventsPerRun, size: 'max' }), async (events) => {
      if (performance.now() > deadline) return;
      const file = await openFileGraph();
      const [memory, server] = [await openMemoryGraph(), hasNeo4j ? await openNeo4jGraph() : undefined];
      for (const [index, event] of events.entries()) {
        if (event.is === 'reopen') await file.reopen();
        if (event.is === 'checkpoint') await file.current().store.checkpoint();
        const change = await changeOf(event, memory, new Date(Date.UTC(2100, 0, 1, 0, 0, index)).toISOString());
        const graphs = [memory, file.current(), ...(server ? [server] : [])];
        const options = { deferFold: event.is === 'addFoldingLater' };
        const results = change && (await Promise.all(graphs.map(({ store }) => store.apply(change, options))));
        if (event.is === 'refold') await Promise.all(graphs.map(({ store }) => store.refold()));
        const [expected, ...others] = await Promise.all(graphs.map(dumpOf));
        for (const other of others) expect(other, `after event ${index}, ${event.is}`).toEqual(expected);
        for (const result of results ?? []) expect(result).toEqual(results?.[0]);
      }
      expect(await dumpOf(file.current())).toContainEqual(expect.stringContaining('Graph'));
    });
    await fc.assert(property, { numRuns: runsMax, endOnFailure: true });
  }, 120_000);
});
