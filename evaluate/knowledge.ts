import { join } from 'node:path';
import { loadSeeds } from '../src/exchange/seeds.js';
import type { Knowledge } from '../src/ingest/knowledge.js';
import { readKnowledge } from '../src/ingest/read-knowledge.js';
import { packageRoot } from '../src/package-root.js';
import { openStore } from '../src/store/graph-store.js';

/** What the seeds know. */
export async function seedKnowledge(): Promise<Knowledge> {
  const store = await openStore({ url: 'embedded:memory', user: undefined, password: undefined, database: undefined });
  try {
    const { faults } = await loadSeeds(store, join(packageRoot(), 'seeds'));
    if (faults.length > 0) throw new Error(`the seeds are refused: ${JSON.stringify(faults[0])}`);
    return await readKnowledge(store);
  } finally {
    await store.close();
  }
}

/** The same, less what `isWithheld` says, and without tenures of or in what is withheld. */
export function withhold(knowledge: Knowledge, isWithheld: (entityId: string) => boolean): Knowledge {
  return {
    entities: knowledge.entities.filter(({ id }) => !isWithheld(id)),
    tenures: knowledge.tenures.filter(({ holderId, ofId }) => !isWithheld(holderId) && !isWithheld(ofId)),
  };
}

/** The same with one name for each entity; states keep the adjectives and short forms without which no text is read. */
export function withOneName(knowledge: Knowledge): Knowledge {
  return { ...knowledge, entities: knowledge.entities.map((entity) => (entity.kind === 'NATION' ? entity : { ...entity, aliases: [] })) };
}
