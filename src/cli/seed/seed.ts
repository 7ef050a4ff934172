import { join } from 'node:path';
import { wroteAnything } from '../../domain/change-set.js';
import { loadSeeds } from '../../exchange/seeds.js';
import { packageRoot } from '../../package-root.js';
import { type GraphStore, openStore } from '../../store/graph-store.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import type { OutputOptions } from '../options.js';
import { confirm } from '../output/confirm.js';
import { printJson, printNotice } from '../output/print.js';
import { withProgressBar } from '../output/progress-bar.js';
import { readSettings } from '../settings.js';
import { printSeeding } from './print-seeding.js';

export interface SeedOptions extends OutputOptions {
  readonly reset?: true;
  readonly yes?: true;
}

/** Loads the seeds into the graph; with `--reset` into an emptied one. */
export async function seed(options: SeedOptions): Promise<void> {
  const address = readSettings().store;
  if (options.reset && !options.yes && !(await confirm(`This deletes everything in the graph ${address.url}. Go on?`))) {
    printNotice('entente: nothing was changed');
    process.exitCode = exitCodes.failed;
    return;
  }
  const store = await openStore(address);
  try {
    process.exitCode = await seedStore(store, options);
  } finally {
    await store.close();
  }
}

async function seedStore(store: GraphStore, { reset = false, json = false }: { readonly reset?: boolean; readonly json?: boolean }): Promise<ExitCode> {
  if (reset) await empty(store);
  const result = await withProgressBar('seeding', json, (onProgress) => loadSeeds(store, join(packageRoot(), 'seeds'), { onProgress }));
  if (json) printJson({ reset, changed: wroteAnything(result.report), ...result });
  else printSeeding(result);
  return result.faults.length === 0 ? exitCodes.done : exitCodes.failed;
}

/** Marked as a seeding from the start, so that whoever finds a graph half emptied seeds it to the end. */
async function empty(store: GraphStore): Promise<void> {
  await store.markSeeding(true);
  await store.clear();
}
