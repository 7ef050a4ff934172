import type { ChangeSet } from '../../src/domain/change-set.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { ApplyOptions } from '../../src/store/writes/apply.js';

/** Records of one change set, as `entente add` makes them. */
const batchSize = 2_000;

/** Applies records that must be sound; throws where the graph refuses one. */
export async function applyAll(store: GraphStore, records: Partial<ChangeSet>, options: ApplyOptions = {}): Promise<void> {
  const { faults } = await store.apply({ by: 'bench', action: 'add', summary: '', entities: [], articles: [], claims: [], ...records }, options);
  if (faults.length > 0) throw new Error(`the data set is refused: ${JSON.stringify(faults[0])}`);
}

/** The list in pieces of one change set each. */
export const batchesOf = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / batchSize) }, (_, index) => list.slice(index * batchSize, (index + 1) * batchSize));
