import type { ChangeSet } from '../../src/domain/change-set.js';
import { claimId } from '../../src/domain/identity.js';
import { loadSeeds } from '../../src/exchange/seeds.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openStore } from '../../src/store/graph-store.js';
import type { Dataset } from './dataset.js';

/** The seeds, as what their loader gives to a store. */
export async function readSeedsDataset(folder: string): Promise<Dataset> {
  const store = await openStore({ url: 'embedded:memory' });
  const applied: ChangeSet[] = [];
  const recording: GraphStore = {
    ...store,
    apply: async (changeSet, options) => {
      const result = await store.apply(changeSet, options);
      if (result.faults.length === 0) applied.push(changeSet);
      return result;
    },
  };
  await loadSeeds(recording, folder);
  await store.close();
  const claims = new Map(applied.flatMap((each) => each.claims).map((claim) => [claimId(claim), claim]));
  return {
    name: 'seeds',
    hasTargets: false,
    entities: applied.flatMap((each) => each.entities),
    articles: applied.flatMap((each) => each.articles),
    claims: [...claims.values()],
  };
}
