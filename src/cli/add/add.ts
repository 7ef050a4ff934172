import { exitCodes } from '../exit-codes.js';
import { type OutputOptions, type RemoteOptions, remoteOf } from '../options.js';
import { withProgressBar } from '../output/progress-bar.js';
import { inputName, readInput } from '../read-input.js';
import { readSettings } from '../settings.js';
import { addThroughServer } from './add-through-server.js';
import { addToStore } from './add-to-store.js';
import { printOutcome, printOutcomeDocument } from './print-outcome.js';

export interface AddOptions extends OutputOptions, RemoteOptions {
  readonly dryRun?: true;
}

/** Adds the records of `file`. A bad line is left out alone, and the rest is added; any bad line makes the exit code 1. */
export async function add(file: string, options: AddOptions): Promise<void> {
  const remote = remoteOf(options);
  const jsonl = await readInput(file);
  const dryRun = options.dryRun === true;
  const outcome = await withProgressBar(dryRun ? 'checking' : 'adding', options.json === true, (onProgress) => {
    const request = { jsonl, dryRun, onProgress };
    return remote === undefined ? addToStore(readSettings().store, request) : addThroughServer(remote, request);
  });
  const print = options.json ? printOutcomeDocument : printOutcome;
  print(outcome, { input: inputName(file), dryRun });
  process.exitCode = outcome.faults.length === 0 ? exitCodes.done : exitCodes.failed;
}
