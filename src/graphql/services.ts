import type { IngestionSteps } from '../ingest/ingest-article.js';
import { createIngestion } from '../ingest/steps.js';
import { createNameSearch, type NameSearch } from '../search/name-search.js';
import type { GraphStore } from '../store/graph-store.js';

/** What outlives a request. */
export interface Services {
  readonly store: GraphStore;
  readonly names: NameSearch;
  /** How articles are read, and what is found in them. */
  readonly ingestion: IngestionSteps;
}

export async function createServices(store: GraphStore, ingestion: IngestionSteps = createIngestion()): Promise<Services> {
  return { store, names: createNameSearch(store), ingestion };
}
