import { type DocumentNode, parse } from 'graphql';
import { createServices, type Services } from '../../src/graphql/services.js';
import { createGraphStore } from '../../src/store/graph-store.js';
import type { BareDriver } from '../engines/bare-driver.js';
import type { BenchEngine } from '../engines/bench-engine.js';
import { countingReads } from '../engines/counting-engine.js';
import { type Contestant, type Effort, interleave } from '../measure/interleave.js';
import type { ReadRow } from '../report/rows.js';
import { ask } from './ask.js';
import { readCases } from './index.js';
import type { ReadCase } from './read-case.js';
import { takeSample } from './sample.js';

/** Times every read on the graph that was loaded last, beside the same by hand. */
export async function measureReads(bench: BenchEngine, effort: Effort, only: string | undefined): Promise<readonly ReadRow[]> {
  const { engine, bare } = await bench.openBoth();
  const counting = countingReads(engine);
  const store = await createGraphStore(counting.engine);
  const services = await createServices(store);
  const rows: ReadRow[] = [];
  for (const each of readCases(await takeSample(bare))) {
    if (only !== undefined && !each.title.includes(only)) continue;
    rows.push(await measureRead(each, { services, bare, reads: counting.reads }, effort, bench.hasTargets));
  }
  await bare.close();
  await store.close();
  return rows;
}

interface World {
  readonly services: Services;
  readonly bare: BareDriver;
  readonly reads: () => number;
}

async function measureRead(each: ReadCase<object>, world: World, effort: Effort, hasTargets: boolean): Promise<ReadRow> {
  const { services, bare } = world;
  const document = parse(each.document);
  const of = (round: number): object => each.variables[round % each.variables.length] as object;
  const found = await compare(each, document, world, of(0));
  const before = world.reads();
  await ask(document, services, of(0));
  const statements = world.reads() - before;
  const contestants: Record<string, Contestant> = {
    entente: (round) => ask(document, services, of(round)),
    raw: (round) => each.raw(bare, of(round)),
  };
  if (each.store) contestants['store'] = async (round) => each.store?.(services.store, of(round));
  const { entente = Number.NaN, raw = Number.NaN, store } = await interleave(contestants, effort);
  return { title: each.title, entente, store, raw, statements, rows: found, target: hasTargets ? each.target : undefined };
}

/** The two must answer alike, or comparing them means nothing. Gives the number of rows found. */
async function compare(each: ReadCase<object>, document: DocumentNode, { services, bare }: World, variables: object): Promise<number> {
  const raw = await each.raw(bare, variables);
  const ours = each.rowsOf?.(await ask(document, services, variables));
  if (ours !== undefined && JSON.stringify(ours.toSorted()) !== JSON.stringify(raw.toSorted()))
    throw new Error(`${each.title}: GraphQL answers ${ours.length} rows, the raw statement ${raw.length}, and they are not the same`);
  return raw.length;
}
