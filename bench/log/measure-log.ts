import { parse } from 'graphql';
import { createServices } from '../../src/graphql/services.js';
import { createGraphStore } from '../../src/store/graph-store.js';
import type { Dataset } from '../data/dataset.js';
import type { BareDriver } from '../engines/bare-driver.js';
import type { BenchEngine } from '../engines/bench-engine.js';
import { applyAll, batchesOf } from '../loading/apply-all.js';
import { type Effort, interleave } from '../measure/interleave.js';
import { ask } from '../reads/ask.js';
import { readCases } from '../reads/index.js';
import type { ReadCase } from '../reads/read-case.js';
import { takeSample } from '../reads/sample.js';
import type { LogRow } from '../report/rows.js';
import { claimsOfChanges, wearGraph } from './wear-graph.js';

/** Times the fresh graph that a read of the present may take on the worn one. */
const target = 1.1;

/** Times every read of the present on a graph with a log of `changes` changes, in turns with the same graph freshly loaded. */
export async function measureLog(worn: BenchEngine, fresh: BenchEngine, dataset: Dataset, changes: number, effort: Effort): Promise<readonly LogRow[]> {
  const entities = dataset.entities.map((entity) => ({ ...entity, description: `${entity.name}, as it is described now.` }));
  const claims = dataset.claims.slice(0, claimsOfChanges(changes));
  const load = async (bench: BenchEngine, addClaims: (store: Awaited<ReturnType<typeof createGraphStore>>) => Promise<void>) => {
    const store = await createGraphStore(await bench.openEmpty());
    for (const batch of batchesOf(entities)) await applyAll(store, { entities: batch });
    for (const batch of batchesOf(dataset.articles)) await applyAll(store, { articles: batch });
    await addClaims(store);
    await store.checkpoint();
    await store.close();
  };
  await load(worn, (store) => wearGraph(store, new Map(entities.map((entity) => [entity.id, entity])), claims, changes));
  await load(fresh, async (store) => {
    for (const batch of batchesOf(claims)) await applyAll(store, { claims: batch });
  });
  return compareReads(worn, fresh, effort);
}

async function compareReads(worn: BenchEngine, fresh: BenchEngine, effort: Effort): Promise<readonly LogRow[]> {
  const graphs = await Promise.all([worn, fresh].map(open));
  const [wornGraph, freshGraph] = graphs as [OpenGraph, OpenGraph];
  const rows: LogRow[] = [];
  for (const each of readCases(await takeSample(freshGraph.bare))) rows.push(await compareRead(each, wornGraph, freshGraph, effort));
  for (const { services, bare } of graphs) {
    await bare.close();
    await services.store.close();
  }
  return rows;
}

interface OpenGraph {
  readonly services: Awaited<ReturnType<typeof createServices>>;
  readonly bare: BareDriver;
}

async function open(bench: BenchEngine): Promise<OpenGraph> {
  const { engine, bare } = await bench.openBoth();
  return { services: await createServices(await createGraphStore(engine)), bare };
}

async function compareRead(each: ReadCase<object>, worn: OpenGraph, fresh: OpenGraph, effort: Effort): Promise<LogRow> {
  const document = parse(each.document);
  const askOf = (graph: OpenGraph) => (round: number) => ask(document, graph.services, each.variables[round % each.variables.length] as object);
  const answers = await Promise.all([worn, fresh].map((graph) => askOf(graph)(0)));
  if (JSON.stringify(answers[0]) !== JSON.stringify(answers[1])) throw new Error(`${each.title}: the two graphs give different answers`);
  const { worn: wornMs = Number.NaN, fresh: freshMs = Number.NaN } = await interleave({ worn: askOf(worn), fresh: askOf(fresh) }, effort);
  return { title: each.title, worn: wornMs, fresh: freshMs, target };
}
