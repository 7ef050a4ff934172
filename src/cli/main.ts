#!/usr/bin/env node
import { CommanderError } from 'commander';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { errorDocument, errorLines } from './output/error-lines.js';
import { endQuietlyWhenNobodyReads, flushOutput, printJson, printNotice } from './output/print.js';
import { createProgram } from './program.js';
import { WrongUsage } from './wrong-usage.js';

/** Runs the command line. Every error ends here, as one line for people and, with `--json`, one document for programs. */
async function main(): Promise<void> {
  endQuietlyWhenNobodyReads();
  try {
    await createProgram().parseAsync();
  } catch (error) {
    process.exitCode = report(error);
  }
  await flushOutput();
  // A statement that was given up on may still be running in the embedded engine: it must not keep us.
  process.exit();
}

function report(error: unknown): ExitCode {
  const isUsage = error instanceof CommanderError;
  // Commander has printed already, be it help or what is wrong.
  if (isUsage && error.exitCode === 0) return exitCodes.done;
  if (!isUsage) for (const line of errorLines(error, process.argv.includes('--verbose'))) printNotice(line);
  if (process.argv.includes('--json')) printJson(errorDocument(isUsage ? new WrongUsage(error.message.replace(/^error: /, '')) : error));
  return isUsage || error instanceof WrongUsage ? exitCodes.wrongUsage : exitCodes.failed;
}

await main();
