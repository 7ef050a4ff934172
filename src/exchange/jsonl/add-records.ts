import { type ApplyReport, addReports, emptyReport } from '../../domain/change-set.js';
import type { ClaimDraft } from '../../domain/claim.js';
import { invalidInput } from '../../domain/errors.js';
import { claimId } from '../../domain/identity.js';
import type { GraphStore } from '../../store/graph-store.js';
import { applyBatch, changeSetOf, inBatches, lineFaults, type Row, soundOf } from './apply-rows.js';
import { planRecords } from './plan-records.js';
import { type LineFault, type Numbered, readLines } from './read-records.js';
import type { AnyRecord, ChangeRecord } from './record.js';
import { createReplay } from './replay-changes.js';

export interface AddOptions {
  readonly by: string;
  readonly action: string;
  /** See `ChangeSet`. */
  readonly fillsOnly?: boolean | undefined;
  /** Check only: nothing is written, and the report says what would have been. */
  readonly dryRun?: boolean | undefined;
  /**
   * Changes of a log that goes on where that of the graph ends (any log, where the graph is empty) keep their times and
   * signatures. For those who may do anything with the graph; else what they hold is added in the name of `by`.
   */
  readonly keepsLog?: boolean | undefined;
  /** Called as records are done with. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Every line is accounted for: in the report, or among the faults. */
export interface AddResult {
  readonly report: ApplyReport;
  readonly faults: readonly LineFault[];
  /** Lines that open a change. */
  readonly changes: number;
  /** Judgements, and undoings of them, that were sound; the report says how many of them were new. */
  readonly judgements: number;
}

/**
 * Adds a file of records. A bad record is left out alone, with its line, the field and the reason; the rest is applied,
 * entities first, then articles, claims and judgements, a batch a transaction. So a file may name an entity before the
 * line that defines it, and adding it again (after a crash, say) completes it and changes nothing else. The records that
 * follow a `change` are one transaction; see `createReplay`. A dry run is one transaction that leaves no trace, so it
 * takes no more records than fit in one (see `changeSetRowsMax`), and no changes.
 */
export async function addRecords(store: GraphStore, jsonl: string, options: AddOptions): Promise<AddResult> {
  const replay = createReplay(store, options);
  const total = countLines(jsonl);
  let result: AddResult = { report: emptyReport, faults: [], changes: 0, judgements: 0 };
  let done = 0;
  const onDone = (count: number): void => {
    done += count;
    options.onProgress?.(done, total);
  };
  for (const { change, records, faults } of groupsOf(jsonl)) {
    if (change !== undefined && options.dryRun)
      throw invalidInput(`line ${change.line} opens a change: a file of changes cannot be tried, since each rests on those before it`);
    const added = change === undefined ? await addLoose(store, records, options, onDone) : await replay(change, records);
    if (change !== undefined) onDone(records.length + 1);
    onDone(faults.length);
    result = {
      report: addReports(result.report, added.report),
      faults: [...result.faults, ...faults, ...added.faults],
      changes: result.changes + (change === undefined ? 0 : 1),
      judgements: result.judgements + judgementsAmong(records, added.faults),
    };
  }
  return { ...result, faults: result.faults.toSorted((a, b) => a.line - b.line) };
}

/** Adds records in one transaction: all of them, or none where any has a fault; then the faults of all of them are told. `claimIds`: those of the sound claims, in the order given. */
export async function addTogether(
  store: GraphStore,
  records: readonly Numbered<AnyRecord>[],
  options: AddOptions,
): Promise<Pick<AddResult, 'report' | 'faults'> & { readonly claimIds: readonly string[] }> {
  const { rows, faults } = soundOf(await planRecords(store, records, options.fillsOnly));
  const claimIds = rows.flatMap(({ list, content }) => (list === 'claims' ? [claimId(content as ClaimDraft)] : []));
  const isRefused = faults.length > 0;
  const { report, faults: refused } = await store.apply(changeSetOf(rows, options), { dryRun: isRefused || options.dryRun });
  return { report: isRefused ? emptyReport : report, faults: [...faults, ...lineFaults(refused, rows)], claimIds };
}

interface Group {
  /** The change that the records belong to; absent for those before the first one. */
  readonly change: Numbered<ChangeRecord> | undefined;
  readonly records: readonly Numbered<AnyRecord>[];
  readonly faults: readonly LineFault[];
}

/** The records of a file, a change at a time, so that a long log is never held as records all at once. */
function* groupsOf(jsonl: string): Generator<Group> {
  let change: Group['change'];
  let records: Numbered<AnyRecord>[] = [];
  let faults: LineFault[] = [];
  for (const result of readLines(jsonl)) {
    if (!('record' in result)) faults.push(result);
    else if (result.record.type !== 'change') records.push(result);
    else {
      yield { change, records, faults };
      change = { line: result.line, record: result.record };
      records = [];
      faults = [];
    }
  }
  yield { change, records, faults };
}

async function addLoose(
  store: GraphStore,
  records: readonly Numbered<AnyRecord>[],
  options: AddOptions,
  onDone: (count: number) => void,
): Promise<Pick<AddResult, 'report' | 'faults'>> {
  const { rows, faults } = soundOf(await planRecords(store, records, options.fillsOnly));
  onDone(records.length - rows.length);
  const batches: readonly (readonly Row[])[] = options.dryRun ? [rows] : inBatches(rows);
  const collected: LineFault[] = [...faults];
  let report = emptyReport;
  for (const batch of batches) {
    const result = await applyBatch(store, batch, (sound) => changeSetOf(sound, options), options.dryRun);
    report = addReports(report, result.report);
    collected.push(...result.faults);
    onDone(batch.length);
  }
  return { report, faults: collected };
}

function judgementsAmong(records: readonly Numbered<AnyRecord>[], faults: readonly LineFault[]): number {
  const bad = new Set(faults.map(({ line }) => line));
  return records.filter(({ line, record }) => (record.type === 'judgement' || record.type === 'undo') && !bad.has(line)).length;
}

/** Lines that hold something. */
function countLines(jsonl: string): number {
  let count = 0;
  for (const [text] of jsonl.matchAll(/[^\n]+/g)) if (text.trim() !== '') count++;
  return count;
}
