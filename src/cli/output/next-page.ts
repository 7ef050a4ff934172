import { createInterface } from 'node:readline/promises';

/** Waits for a person to ask for the next page; `false` ends the list. Where nobody is there to be asked, the answer is yes. */
export async function nextPage(place: string): Promise<boolean> {
  if (process.stdout.isTTY !== true || process.stdin.isTTY !== true) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return !/^q/i.test((await terminal.question(`-- ${place}: Enter for more, q to stop -- `)).trim());
  } finally {
    terminal.close();
  }
}
