import { createWholeGraph, type WholeGraphReader } from '../analysis/whole-graph.js';
import type { IngestionSteps } from '../ingest/ingest-article.js';
import { createIngestion } from '../ingest/steps.js';
import { createNameSearch, type NameSearch } from '../search/name-search.js';
import type { GraphStore } from '../store/graph-store.js';

/** What outlives a request. */
export interface Services {
  readonly store: GraphStore;
  readonly names: NameSearch;
  /** The whole graph, counted once for each change. */
  readonly wholeGraph: WholeGraphReader;
  /** How articles are read, and what is found in them. */
  readonly ingestion: IngestionSteps;
}

export async function createServices(store: GraphStore, ingestion: IngestionSteps = createIngestion()): Promise<Services> {
  return { store, names: createNameSearch(store), wholeGraph: createWholeGraph(store), ingestion };
}
