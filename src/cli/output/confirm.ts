import { createInterface } from 'node:readline/promises';
import { isWatched } from './print.js';

/** Asks a person yes or no, and takes only a clear yes for one. Where nobody is there to be asked, the answer is yes. */
export async function confirm(question: string): Promise<boolean> {
  if (!isWatched() || process.stdin.isTTY !== true) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
