import { type ApplyReport, type ChangeSet, emptyReport } from '../../domain/change-set.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { Planned, PlannedRecords } from './plan-records.js';
import type { LineFault } from './read-records.js';

type List = keyof PlannedRecords;

/** In the order in which records rest on each other. */
const lists: readonly List[] = ['entities', 'articles', 'claims', 'judgements', 'undo', 'proposals', 'items', 'decisions'];

/** A record that may be applied, and the line that it stands on. */
export interface Row {
  readonly list: List;
  readonly line: number;
  readonly content: unknown;
}

/** Records in one transaction: small enough to keep other writers waiting for a second at most. */
const batchSize = 2_000;

export function soundOf(planned: Readonly<Record<List, readonly Planned<unknown>[]>>): {
  readonly rows: readonly Row[];
  readonly faults: readonly LineFault[];
} {
  return {
    rows: lists.flatMap((list) => planned[list].flatMap(({ line, content }) => (content === undefined ? [] : [{ list, line, content }]))),
    faults: lists.flatMap((list) => planned[list].flatMap((each) => each.faults)),
  };
}

/** Pieces of one list each, in order. */
export function inBatches(rows: readonly Row[]): readonly (readonly Row[])[] {
  const batches: Row[][] = [];
  for (const row of rows) {
    const last = batches.at(-1);
    if (last !== undefined && last[0]?.list === row.list && last.length < batchSize) last.push(row);
    else batches.push([row]);
  }
  return batches;
}

/** Applies a batch; where some of its records are faulty, applies it again without them. */
export async function applyBatch(
  store: GraphStore,
  batch: readonly Row[],
  toChangeSet: (rows: readonly Row[]) => ChangeSet,
  dryRun?: boolean,
): Promise<{ readonly report: ApplyReport; readonly faults: readonly LineFault[] }> {
  if (batch.length === 0) return { report: emptyReport, faults: [] };
  const { report, faults } = await store.apply(toChangeSet(batch), { dryRun });
  if (faults.length === 0) return { report, faults: [] };
  const lines = lineFaults(faults, batch);
  const bad = new Set(lines.map(({ line }) => line));
  const sound = batch.filter(({ line }) => !bad.has(line));
  const again = await applyBatch(store, sound, toChangeSet, dryRun);
  return { report: again.report, faults: [...lines, ...again.faults] };
}

export interface Signature {
  readonly by: string;
  readonly action: string;
  /** Absent: the numbers of what was written. */
  readonly summary?: string | undefined;
  readonly fillsOnly?: boolean | undefined;
  readonly at?: string | undefined;
}

export function changeSetOf(rows: readonly Row[], { by, action, summary, fillsOnly, at }: Signature): ChangeSet {
  const contents = lists.map((list) => [list, rows.filter((row) => row.list === list).map(({ content }) => content)] as const);
  return { by, action, summary, fillsOnly, ...Object.fromEntries(contents), at } as unknown as ChangeSet;
}

/** The faults of records, each said once, by line. */
export function lineFaults(faults: Awaited<ReturnType<GraphStore['apply']>>['faults'], rows: readonly Row[]): readonly LineFault[] {
  const found = new Map<string, LineFault>();
  for (const { list, index, field, code = 'INVALID', message } of faults) {
    const line = rows.filter((row) => row.list === list)[index]?.line ?? 0;
    found.set(`${line} ${field} ${message}`, { line, field, code, message });
  }
  return [...found.values()];
}
