/** Results go to standard output; everything else that people should read goes to standard error. */
export const printLine = (line: string): void => void process.stdout.write(`${line}\n`);

export const printNotice = (line: string): void => void process.stderr.write(`${line}\n`);

/** The one JSON document of a command that was given `--json`: one line, so that it can be appended to a log. */
export const printJson = (document: unknown): void => printLine(JSON.stringify(document));

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
