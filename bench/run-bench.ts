import { join } from 'node:path';
import { type Dataset, firstClaims } from './data/dataset.js';
import { readIcews18 } from './data/icews18-dataset.js';
import { readSeedsDataset } from './data/seeds-dataset.js';
import type { BenchEngine } from './engines/bench-engine.js';
import { createEmbeddedBench } from './engines/embedded-bench.js';
import { findNeo4jBench } from './engines/neo4j-bench.js';
import { measureLoading } from './loading/measure-loading.js';
import { measureLog } from './log/measure-log.js';
import type { Effort } from './measure/interleave.js';
import type { BenchOptions } from './options.js';
import { measureReads } from './reads/measure-reads.js';
import { describeMachine } from './report/machine.js';
import { loadTable, logTable, readTable } from './report/tables.js';

const thorough: Effort = { rounds: 100, warmUps: 15, budgetMs: 8_000 };
const cursory: Effort = { rounds: 3, warmUps: 1, budgetMs: 1_000 };
const quickClaims = 300;
/** Claims of the import that is measured with folds and again; the bulk takes all. */
const firstClaimsMax = 20_000;

/** Measures what the options ask for; `print` is given the report piece by piece. */
export async function runBench(options: BenchOptions, print: (text: string) => void): Promise<void> {
  print(`# Entente bench, ${new Date().toISOString().slice(0, 10)}\n\n${describeMachine()}`);
  const datasets = await readDatasets(options, print);
  for (const open of enginesOf(options)) {
    const bench = await open();
    if ('missing' in bench) {
      print(`No Neo4j, so this run is of the embedded engine alone.\n${bench.missing.map((reason) => `- ${reason}`).join('\n')}`);
      continue;
    }
    try {
      if (options.log !== undefined) await measureLongLog(bench, open, datasets.at(-1) as Dataset, options, print);
      else for (const dataset of datasets) await measure(bench, dataset, options, print);
    } finally {
      await bench.close();
    }
  }
}

async function measure(engine: BenchEngine, dataset: Dataset, options: BenchOptions, print: (text: string) => void): Promise<void> {
  const { entities, articles, claims, name, note } = dataset;
  const bench = { ...engine, hasTargets: engine.hasTargets && dataset.hasTargets };
  print(
    `## ${name} on ${bench.name}\n\n${entities.length} entities, ${articles.length} articles, ${claims.length} claims${note === undefined ? '' : ` (${note})`}`,
  );
  print(loadTable(await measureLoading(bench, dataset, options.only === undefined ? firstClaimsMax : 0)));
  print(readTable(await measureReads(bench, options.quick ? cursory : thorough, options.only)));
}

type OpenBench = ReturnType<typeof enginesOf>[number];

async function measureLongLog(worn: BenchEngine, open: OpenBench, dataset: Dataset, options: BenchOptions, print: (text: string) => void): Promise<void> {
  const fresh = await open();
  if ('missing' in fresh) return;
  const changes = options.log ?? 0;
  try {
    print(`## A log of ${changes} changes on ${worn.name}, ${dataset.name}`);
    print(logTable(await measureLog(worn, fresh, dataset, changes, options.quick ? cursory : thorough)));
  } finally {
    await fresh.close();
  }
}

async function readDatasets(options: BenchOptions, print: (text: string) => void): Promise<readonly Dataset[]> {
  const seeds = await readSeedsDataset(join(import.meta.dirname, '..', 'seeds'));
  if (options.quick) return [firstClaims(seeds, quickClaims)];
  const icews = readIcews18(options.icews, options.claimsMax);
  if (icews === undefined) print(`No ICEWS18 in ${options.icews}, so this run is of the seeds alone: name its folder with --icews.`);
  return icews === undefined ? [seeds] : [seeds, icews];
}

function enginesOf({ engine, quick }: BenchOptions) {
  if (quick || engine === 'embedded') return [createEmbeddedBench];
  return engine === 'neo4j' ? [findNeo4jBench] : [createEmbeddedBench, findNeo4jBench];
}
