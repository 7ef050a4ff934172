import { exitCodes } from '../exit-codes.js';
import { type OutputOptions, type RemoteOptions, remoteOf } from '../options.js';
import { inputName, readInput } from '../read-input.js';
import { sendOperation } from '../remote/send-operation.js';
import { readSettings } from '../settings.js';
import { printResult } from './print-result.js';
import { runOnStore } from './run-on-store.js';
import type { Variables } from './variables.js';

export interface QueryOptions extends OutputOptions, RemoteOptions {
  readonly var?: Variables;
  readonly operation?: string;
}

/** Runs the operation in `file`. The result is printed whole, with what could be answered, even where there are errors. */
export async function query(file: string, options: QueryOptions): Promise<void> {
  const remote = remoteOf(options);
  const operation = { query: await readInput(file), variables: options.var, operationName: options.operation };
  const result = remote === undefined ? await runOnStore(readSettings().store, operation) : await sendOperation(remote, operation);
  printResult(result, { input: inputName(file), compact: options.json === true });
  process.exitCode = result.errors === undefined || result.errors.length === 0 ? exitCodes.done : exitCodes.failed;
}
