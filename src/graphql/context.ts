import type { WholeGraphReader } from '../analysis/whole-graph.js';
import type { IngestionSteps } from '../ingest/ingest-article.js';
import type { NameSearch } from '../search/name-search.js';
import type { GraphStore } from '../store/graph-store.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { Services } from './services.js';

/** What a token allows: to read, to propose, to apply and decide. */
export type Role = 'reader' | 'contributor' | 'editor';

/** Who is asking. */
export interface Viewer {
  readonly name: string;
  readonly role: Role;
}

/** What resolvers are given; made anew for each request. */
export interface GraphContext {
  readonly store: GraphStore;
  readonly names: NameSearch;
  readonly wholeGraph: WholeGraphReader;
  readonly ingestion: IngestionSteps;
  /** Those of the request, or of the part of it that follows its last write. */
  loaders: Loaders;
  readonly viewer: Viewer;
}

export function createContext({ store, names, wholeGraph, ingestion }: Services, viewer: Viewer): GraphContext {
  return { store, names, wholeGraph, ingestion, loaders: createLoaders(store), viewer };
}

/** Forgets what was read: for a mutation after another in one request, and for the next event of a subscription. */
export function renewLoaders(context: GraphContext): void {
  context.loaders = createLoaders(context.store);
}
