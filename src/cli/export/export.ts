import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { EntenteError } from '../../domain/errors.js';
import { exportRecords } from '../../exchange/jsonl/export-records.js';
import { openStore } from '../../store/graph-store.js';
import { exitCodes } from '../exit-codes.js';
import type { OutputOptions } from '../options.js';
import { printJson, printLine } from '../output/print.js';
import { readSettings } from '../settings.js';
import { WrongUsage } from '../wrong-usage.js';

export interface ExportOptions extends OutputOptions {
  readonly format: string;
  readonly out?: string;
}

/** Writes the whole graph, a line at a time. A file appears only when it is complete. */
export async function exportGraph({ out, json }: ExportOptions): Promise<void> {
  if (json && out === undefined) throw new WrongUsage('--json goes with --out, since the records go to standard output without it');
  const store = await openStore(readSettings().store, { mustExist: true });
  try {
    const lines = exportRecords(store);
    if (out === undefined) await writeTo(process.stdout, lines);
    else {
      const count = await writeFile(out, lines);
      if (json) printJson({ file: out, lines: count });
      else printLine(`${out}: ${count} lines`);
    }
  } finally {
    await store.close();
  }
  process.exitCode = exitCodes.done;
}

/** Lines are gathered to about this many characters before they are written. */
const chunkLength = 65_536;

/** Writes as fast as it is taken, and not faster. Gives the number of lines. */
async function writeTo(stream: Writable, lines: AsyncIterable<string>): Promise<number> {
  let count = 0;
  let chunk = '';
  const flush = async (): Promise<void> => {
    if (chunk !== '' && !stream.write(chunk)) await once(stream, 'drain');
    chunk = '';
  };
  for await (const line of lines) {
    chunk += `${line}\n`;
    count++;
    if (chunk.length >= chunkLength) await flush();
  }
  await flush();
  return count;
}

async function writeFile(path: string, lines: AsyncIterable<string>): Promise<number> {
  const unfinished = `${path}.part`;
  const stream = createWriteStream(unfinished);
  try {
    await once(stream, 'open');
    const count = await writeTo(stream, lines);
    stream.end();
    await finished(stream);
    await rename(unfinished, path);
    return count;
  } catch (error) {
    stream.destroy();
    await rm(unfinished, { force: true });
    if (error instanceof EntenteError) throw error;
    throw new EntenteError('UNAVAILABLE', `cannot write ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, { cause: error });
  }
}
