import type { TestProject } from 'vitest/node';
import { findNeo4j } from './find-neo4j.js';
import type { Neo4jAddress, RunningNeo4j } from './neo4j/running-neo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker; `undefined` where there is none: tests on it are then skipped. */
    neo4j: readonly Neo4jAddress[] | undefined;
  }
}

/**
 * Gives each worker of the run a Neo4j, as `inject('neo4j')`, and ends them afterwards.
 * Without one it says so, before and after the tests; with `REQUIRE_NEO4J=1` it fails.
 */
export default async function provideNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const startedAt = performance.now();
  const found = await findNeo4j();
  if ('neo4j' in found) {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`Tests run on ${found.neo4j.origin} too (${seconds} s to start).`);
    const all = [found.neo4j, ...(await startMore(project.vitest.config.maxWorkers - 1))];
    project.provide(
      'neo4j',
      all.map(({ address }) => address),
    );
    return async () => void (await Promise.all(all.map(({ stop }) => stop())));
  }

  const notice = ['No Neo4j: the tests on it are SKIPPED.', ...found.missing.map((reason) => `  ${reason}`)].join('\n');
  if (process.env.REQUIRE_NEO4J === '1') throw new Error(notice.replace('are SKIPPED', 'cannot run (REQUIRE_NEO4J=1)'));
  console.warn(notice);
  project.provide('neo4j', undefined);
  return async () => console.warn(notice);
}

async function startMore(count: number): Promise<readonly RunningNeo4j[]> {
  const found = await Promise.all(Array.from({ length: count }, findNeo4j));
  return found.map((each) => {
    if ('neo4j' in each) return each.neo4j;
    throw new Error(`a second Neo4j could not be started: ${each.missing.join('; ')}`);
  });
}
