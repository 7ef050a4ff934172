import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { loadSeeds } from '../../src/exchange/seeds.js';
import { packageRoot } from '../../src/package-root.js';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import type { Engine } from '../../src/store/engine.js';
import { type World, worldOn } from '../graphql/ask.js';

/** Loads the seeds into an empty graph; throws where a record of them is refused. */
export async function seed(engine: Engine): Promise<World> {
  const world = await worldOn(engine);
  const { faults } = await loadSeeds(world.store, join(packageRoot(), 'seeds'));
  if (faults.length > 0) throw new Error(`the seeds are refused: ${JSON.stringify(faults.slice(0, 5))}`);
  return world;
}

/** The seeded graph, in memory, once for all tests of a file. */
export function seededWorld(): () => World {
  let world: World;
  beforeAll(async () => {
    world = await seed(await openEmbeddedEngine({ shuffleUnordered: true }));
  });
  afterAll(() => world.store.close());
  return () => world;
}
