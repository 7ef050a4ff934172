import { addRecords } from '../../exchange/jsonl/add-records.js';
import { openStore } from '../../store/graph-store.js';
import type { StoreAddress } from '../../store/open-engine.js';
import type { OnProgress } from '../output/progress-bar.js';
import type { AddOutcome } from './add-outcome.js';
import { countLines } from './count-lines.js';

export interface AddRequest {
  readonly jsonl: string;
  readonly dryRun: boolean;
  readonly onProgress: OnProgress;
}

/** Adds records to the graph at `address`, which nothing else may have open if it is an embedded one. */
export async function addToStore(address: StoreAddress, { jsonl, dryRun, onProgress }: AddRequest): Promise<AddOutcome> {
  const store = await openStore(address);
  try {
    // Who can open the store can do anything with it: carry over a log as it was signed, too.
    const { report, faults, changes, judgements } = await addRecords(store, jsonl, { by: 'command line', action: 'add', keepsLog: true, dryRun, onProgress });
    return { lines: countLines(jsonl) - changes, report, faults, judgements };
  } finally {
    await store.close();
  }
}
