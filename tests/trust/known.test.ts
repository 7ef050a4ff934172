import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, openWorld, worldOn } from '../graphql/ask.js';
import { type EngineCase, emptyGraph, engineCases, memoryCase } from '../support/engines.js';
import { readAll, reads } from './every-read.js';
import { play, someSteps } from './random-changes.js';

interface Extent {
  readonly runsMax: number;
  readonly stepsMax: number;
  /** No run begins after this time; one that has begun is finished. */
  readonly timeMs: number;
}

/** Plays random changes on an emptied graph, and holds every read, as known at each past moment, against what it gave then. */
async function checkKnown(engineCase: EngineCase, { runsMax, stepsMax, timeMs }: Extent): Promise<void> {
  const { engine } = await openWorld([], engineCase);
  const deadline = performance.now() + timeMs;
  const property = fc.asyncProperty(someSteps(stepsMax), async (steps) => {
    if (performance.now() > deadline) return;
    await engine.transact(emptyGraph);
    const world = await worldOn(engine);
    const moments = await play(world, steps, () => readAll(world, {}));
    for (const { at, seen, step } of moments) {
      const now = await readAll(world, { known: at });
      for (const [index, { query }] of reads.entries())
        expect({ after: step.do, query, answer: now[index] }).toEqual({ after: step.do, query, answer: asSeen(seen[index], now[index]) });
    }
  });
  await fc.assert(property, { numRuns: runsMax });
}

/** A name that nothing bore then is no error later: the question has the answer "nothing". */
const asSeen = (seen: Answer, now: Answer): Answer => (seen.refused?.code === 'NOT_FOUND' ? now : seen);

describe('What the graph is asked as known at a past moment', () => {
  test('is answered as it was then, whatever was added, corrected, retracted, restored, merged and parted since', { timeout: 120_000 }, async () => {
    await checkKnown(memoryCase, { runsMax: 30, stepsMax: 12, timeMs: 10_000 });
  });

  test.each(engineCases.filter((engineCase) => engineCase !== memoryCase))('is so $name', { timeout: 120_000 }, async (engineCase) => {
    await checkKnown(engineCase, { runsMax: 1, stepsMax: 5, timeMs: 20_000 });
  });
});
