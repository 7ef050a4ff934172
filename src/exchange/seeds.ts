import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApplyReport } from '../domain/change-set.js';
import { EntenteError } from '../domain/errors.js';
import type { GraphStore } from '../store/graph-store.js';
import { addRecords } from './jsonl/add-records.js';
import type { LineFault } from './jsonl/read-records.js';

/** A fault with its file, and its line within that file. */
export interface SeedFault extends LineFault {
  readonly file: string;
}

export interface SeedResult {
  readonly report: ApplyReport;
  readonly faults: readonly SeedFault[];
}

export interface SeedOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Loads every `*.jsonl` of `folder` as one file of records, so that each may name what another defines. Loading again
 * writes nothing, and takes back nothing that an editor changed; loading again after an interruption completes the graph to what one run gives. A first seeding is
 * marked in the graph until it is through, so that the next start knows that it was interrupted.
 */
export async function loadSeeds(store: GraphStore, folder: string, options: SeedOptions = {}): Promise<SeedResult> {
  const seeds = await readSeeds(folder);
  const isFirst = (await store.seedingState()) !== 'SETTLED';
  if (isFirst) await store.markSeeding(true);
  const { report, faults } = await addRecords(store, seeds.jsonl, { by: 'seeds', action: 'seed', fillsOnly: true, onProgress: options.onProgress });
  if (isFirst) {
    await store.markSeeding(false);
    await store.checkpoint();
  }
  return { report, faults: faults.map((fault) => ({ ...fault, ...seeds.placeOf(fault.line) })) };
}

interface Seeds {
  readonly jsonl: string;
  /** The file and its own line where `line` of the whole stands. */
  placeOf(line: number): { readonly file: string; readonly line: number };
}

async function readSeeds(folder: string): Promise<Seeds> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  if (files.length === 0) throw new EntenteError('NOT_FOUND', `there are no seeds (*.jsonl) in ${folder}: install the package again`);
  const texts = await Promise.all(files.map(async (file) => (await readFile(join(folder, file), 'utf8')).trimEnd()));
  const starts = texts.map((_, index) => texts.slice(0, index).reduce((lines, text) => lines + text.split('\n').length, 0));
  return {
    jsonl: texts.join('\n'),
    placeOf: (line) => {
      const index = starts.findLastIndex((start) => start < line);
      return { file: files[index] ?? folder, line: line - (starts[index] ?? 0) };
    },
  };
}
