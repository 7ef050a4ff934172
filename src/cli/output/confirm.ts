import { createInterface } from 'node:readline/promises';
import { WrongUsage } from '../wrong-usage.js';
import { isWatched } from './print.js';
import { terminalText } from './terminal-text.js';

/** Asks a person yes or no, and takes only a clear yes for one. Where nobody is there to be asked, the usage is wrong: `--yes` is missing. */
export async function confirm(question: string): Promise<boolean> {
  if (!isWatched() || process.stdin.isTTY !== true) throw new WrongUsage(`${question} Nobody is there to be asked: say --yes if you mean it`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(terminalText(`${question} [y/N] `))).trim());
  } finally {
    terminal.close();
  }
}
