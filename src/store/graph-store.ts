import type { ChangeSet } from '../domain/change-set.js';
import { schemaStatements } from './cypher/schema.js';
import type { Engine, EngineDescription } from './engine.js';
import { type OpenOptions, openEngine, type StoreAddress } from './open-engine.js';
import { type ArticleReads, createArticleReads } from './reads/article-reads.js';
import { type ChangeReads, createChangeReads } from './reads/change-reads.js';
import { type ClaimReads, createClaimReads } from './reads/claim-reads.js';
import { createEntityReads, type EntityReads } from './reads/entity-reads.js';
import { createExportReads, type ExportReads } from './reads/export-reads.js';
import { createGraphReads, type GraphReads } from './reads/graph-reads.js';
import { createJudgementReads, type JudgementReads } from './reads/judgement-reads.js';
import { createProposalReads, type ProposalReads } from './reads/proposal-reads.js';
import { createRelationshipReads, type RelationshipReads } from './reads/relationship-reads.js';
import { createSeeding, type Seeding } from './seeding.js';
import { type ApplyOptions, type ApplyResult, apply } from './writes/apply.js';
import { clear } from './writes/clear.js';
import { refold } from './writes/refold.js';

/**
 * The graph, as the rest of the program sees it. Reads are batches: each takes any number of keys and is one statement,
 * on both axes of time. Everything is written by `apply`. Rejects with `EntenteError`.
 */
export interface GraphStore
  extends EntityReads,
    ClaimReads,
    ArticleReads,
    RelationshipReads,
    JudgementReads,
    ProposalReads,
    ChangeReads,
    GraphReads,
    ExportReads,
    Seeding {
  apply(changeSet: ChangeSet, options?: ApplyOptions): Promise<ApplyResult>;
  /** Folds every relationship anew from its claims: the end of a bulk load whose changes were applied with `deferFold`. */
  refold(): Promise<void>;
  /** Empties the graph for good: entities, claims and the change log too. */
  clear(): Promise<void>;
  describe(): Promise<EngineDescription>;
  /** Makes what was written cheap to open again; for the end of bulk loads. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

/** The graph behind an engine that is open; creates what indexes and constraints are missing. */
export async function createGraphStore(engine: Engine): Promise<GraphStore> {
  await engine.prepare(schemaStatements);
  return {
    ...createEntityReads(engine),
    ...createClaimReads(engine),
    ...createArticleReads(engine),
    ...createRelationshipReads(engine),
    ...createJudgementReads(engine),
    ...createProposalReads(engine),
    ...createChangeReads(engine),
    ...createGraphReads(engine),
    ...createExportReads(engine),
    ...createSeeding(engine),
    apply: (changeSet, options) => apply(engine, changeSet, options),
    refold: () => refold(engine),
    clear: () => clear(engine),
    describe: () => engine.describe(),
    checkpoint: () => engine.checkpoint(),
    close: () => engine.close(),
  };
}

/** Opens the graph at an address (`ENTENTE_STORE`). Rejects with `UNAVAILABLE` and what to do about it. */
export async function openStore(address: StoreAddress, options: OpenOptions = {}): Promise<GraphStore> {
  const engine = await openEngine(address, options);
  try {
    return await createGraphStore(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}
