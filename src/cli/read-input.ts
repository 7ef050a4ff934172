import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { EntenteError, invalidInput } from '../domain/errors.js';

/** The text of a file, or of standard input for `-`. A byte order mark is dropped; what is not UTF-8 is refused. */
export async function readInput(file: string): Promise<string> {
  return textOf(file, await readBytes(file));
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidInput(`${inputName(file)} is not UTF-8 text: convert it first`);
  }
}

/** What messages call the input. */
export const inputName = (file: string): string => (file === '-' ? 'standard input' : file);

/** The bytes of a file, or of standard input for `-`; `checkSize` may throw before a file is read. */
export async function readBytes(file: string, checkSize: (bytesCount: number) => void = () => undefined): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  try {
    const status = await stat(file);
    if (status.isFile()) checkSize(status.size);
    return await readFile(file);
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new EntenteError('NOT_FOUND', `there is no file ${file}`);
    if (code === 'EISDIR') throw invalidInput(`${file} is a folder: name a file`);
    throw new EntenteError('UNAVAILABLE', `cannot read ${file}: ${code ?? String(error)}`, { cause: error });
  }
}
