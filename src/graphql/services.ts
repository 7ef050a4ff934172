import { createNameSearch, type NameSearch } from '../search/name-search.js';
import type { GraphStore } from '../store/graph-store.js';

/** What outlives a request. */
export interface Services {
  readonly store: GraphStore;
  readonly names: NameSearch;
}

export async function createServices(store: GraphStore): Promise<Services> {
  return { store, names: createNameSearch(store) };
}
