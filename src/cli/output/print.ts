import { type Line, terminalJson, terminalText } from './terminal-text.js';

/** Results go to standard output; everything else that people should read goes to standard error. */
export const printLine = (line: Line): void => void process.stdout.write(`${terminalText(line)}\n`);

export const printNotice = (line: string): void => void process.stderr.write(`${terminalText(line)}\n`);

/** The one JSON document of a command that was given `--json`: one line unless indented, so that it can be appended to a log. */
export const printJson = (document: unknown, indent = 0): void => void process.stdout.write(`${terminalJson(document, indent)}\n`);

/** Whether a person is watching: progress bars and questions are for them alone. */
export const isWatched = (): boolean => process.stderr.isTTY === true;

/** Who reads our output may stop reading (`| head`): that ends the work quietly, not with an error. */
export function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
}

/** Resolves when everything printed so far has left the process. */
export async function flushOutput(): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve))));
}
