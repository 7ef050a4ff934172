import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject, onTestFinished } from 'vitest';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import { defaultLimits, type Engine, type EngineLimits, type Run } from '../../src/store/engine.js';
import { createGraphStore, type GraphStore } from '../../src/store/graph-store.js';
import { openNeo4jEngine } from '../../src/store/neo4j-engine.js';
import type { Neo4jAddress } from './neo4j/running-neo4j.js';

/** A graph for one test, with the engine that it stands on for what the store's port cannot do. */
export interface TestGraph {
  readonly store: GraphStore;
  readonly engine: Engine;
}

/** An engine that the suite runs on. */
export interface EngineCase {
  readonly name: string;
  /** An empty graph, which goes when the test that asked for it has ended. */
  openEmpty(): Promise<TestGraph>;
}

/** A folder that goes when the test that asked for it has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A machine that does other work besides may take long; that a statement is stopped in time has tests of its own. */
const limits: EngineLimits = { ...defaultLimits, statementTimeoutMs: 60_000 };

/** An empty graph in memory: what tests use that are not about engines. */
export async function openMemoryGraph(): Promise<TestGraph> {
  return graphOn(await openEmbeddedEngine({ limits, shuffleUnordered: true }));
}

async function openFileGraph(): Promise<TestGraph> {
  const path = join(await temporaryFolder(), 'graph');
  return graphOn(await openEmbeddedEngine({ path, limits, shuffleUnordered: true }));
}

async function graphOn(engine: Engine): Promise<TestGraph> {
  onTestFinished(() => engine.close());
  return { engine, store: await createGraphStore(engine) };
}

/** That of this worker; workers are numbered from 1. */
const address = inject('neo4j')?.[Number(process.env.VITEST_POOL_ID) - 1];
let neo4jGraph: Promise<TestGraph> | undefined;

/** The Neo4j of this worker, emptied. */
export async function openNeo4jGraph(): Promise<TestGraph> {
  neo4jGraph ??= connect();
  const graph = await neo4jGraph;
  await graph.engine.transact(emptyGraph);
  return graph;
}

/** What Neo4j had to say of the statements of this file: deprecations, hints. */
export const neo4jNotices: { readonly code: string; readonly statement: string }[] = [];

/** Where the Neo4j of this run is; throws where there is none. */
export function neo4jAddress(): Neo4jAddress {
  if (address === undefined) throw new Error('there is no Neo4j in this run');
  return address;
}

async function connect(): Promise<TestGraph> {
  const engine = await openNeo4jEngine({ ...neo4jAddress(), limits, onNotification: (code, { name }) => neo4jNotices.push({ code, statement: name }) });
  return { engine, store: await createGraphStore(engine) };
}

afterAll(async () => {
  await (await neo4jGraph)?.engine.close();
});

export const emptyGraph = async (run: Run): Promise<void> => {
  await run({ name: 'test: empty the graph', text: 'MATCH (n) DETACH DELETE n' });
};

/** Whether this run has a Neo4j; without one the tests on it are skipped, and the run says so. */
export const hasNeo4j = address !== undefined;

export const memoryCase: EngineCase = { name: 'in memory', openEmpty: openMemoryGraph };
export const fileCase: EngineCase = { name: 'in a file', openEmpty: openFileGraph };
export const neo4jCase: EngineCase = { name: 'in Neo4j', openEmpty: openNeo4jGraph };

/** Every engine that was found. */
export const engineCases: readonly EngineCase[] = hasNeo4j ? [memoryCase, fileCase, neo4jCase] : [memoryCase, fileCase];
