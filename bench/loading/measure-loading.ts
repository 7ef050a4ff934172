import type { ClaimDraft } from '../../src/domain/claim.js';
import { createGraphStore, type GraphStore } from '../../src/store/graph-store.js';
import type { ApplyOptions } from '../../src/store/writes/apply.js';
import type { Dataset } from '../data/dataset.js';
import type { BareDriver } from '../engines/bare-driver.js';
import type { BenchEngine } from '../engines/bench-engine.js';
import { median } from '../measure/median.js';
import { timed } from '../measure/timed.js';
import type { LoadRow } from '../report/rows.js';
import { applyAll, batchesOf } from './apply-all.js';
import { prepareRawGraph, rawBatchSize, rawRows, writeRawClaims } from './raw-graph.js';

const targets = { first: 0.3, bulk: 0.55, again: 2.5 } as const;

/**
 * Times the three ways in which claims come: for the first time, with their relationships folded in the same
 * transaction; again, so that nothing is to be written; and in bulk, folded once at the end. The first and the last
 * take turns with raw writes of the same claims, batch by batch. Leaves the bulk-loaded graph for the reads.
 */
export async function measureLoading(bench: BenchEngine, dataset: Dataset, firstClaimsMax: number): Promise<readonly LoadRow[]> {
  const target = (name: keyof typeof targets) => (bench.hasTargets ? targets[name] : undefined);
  const sample = dataset.claims.slice(0, firstClaimsMax);
  const first = await loadBesideRaw(bench, dataset, sample, {}, async (store) => ratesOf(sample, (batch) => timed(() => applyAll(store, { claims: batch }))));
  const bulk = await loadBesideRaw(bench, dataset, dataset.claims, { deferFold: true }, async (store) => timed(() => store.refold()));
  const again = median(first.after);
  const claims = dataset.claims.length;
  const bulkRate = claims / (claims / median(bulk.rates) + bulk.after.milliseconds / 1000);
  return [
    { title: 'raw CREATE, 1,000 a statement', rate: median([...first.rawRates, ...bulk.rawRates]) },
    {
      title: `first import of ${sample.length} claims, folds in the same transaction`,
      rate: median(first.rates),
      base: median(first.rawRates),
      target: target('first'),
    },
    { title: 'the same again, which changes nothing (× first import)', rate: again, base: median(first.rates), target: target('again') },
    { title: `bulk of ${claims} claims, one fold at the end`, rate: bulkRate, base: median(bulk.rawRates), target: target('bulk') },
  ];
}

interface Loaded<T> {
  /** Claims a second, by batch. */
  readonly rates: readonly number[];
  readonly rawRates: readonly number[];
  readonly after: T;
}

/** Loads the claims into an empty graph, in turns with raw writes, then does what comes after. */
async function loadBesideRaw<T>(
  bench: BenchEngine,
  dataset: Dataset,
  claims: readonly ClaimDraft[],
  options: ApplyOptions,
  after: (store: GraphStore) => Promise<T>,
): Promise<Loaded<T>> {
  const store = await createGraphStore(await bench.openEmpty());
  const bare = await bench.openScratch();
  await prepareRawGraph(bare, dataset);
  for (const entities of batchesOf(dataset.entities)) await applyAll(store, { entities });
  for (const articles of batchesOf(dataset.articles)) await applyAll(store, { articles });
  const rates: number[] = [];
  const rawRates: number[] = [];
  for (const batch of batchesOf(claims)) {
    rawRates.push(await rawRate(bare, batch));
    const { milliseconds } = await timed(() => applyAll(store, { claims: batch }, options));
    rates.push((batch.length / milliseconds) * 1000);
  }
  const result = { rates, rawRates, after: await after(store) };
  await bare.close();
  await store.checkpoint();
  await store.close();
  return result;
}

async function rawRate(bare: BareDriver, claims: readonly ClaimDraft[]): Promise<number> {
  const rows = rawRows(claims);
  const { milliseconds } = await timed(async () => {
    for (let start = 0; start < rows.length; start += rawBatchSize) await writeRawClaims(bare, rows.slice(start, start + rawBatchSize));
  });
  return (claims.length / milliseconds) * 1000;
}

async function ratesOf(
  claims: readonly ClaimDraft[],
  apply: (batch: readonly ClaimDraft[]) => Promise<{ readonly milliseconds: number }>,
): Promise<readonly number[]> {
  const rates: number[] = [];
  for (const batch of batchesOf(claims)) rates.push((batch.length / (await apply(batch)).milliseconds) * 1000);
  return rates;
}
