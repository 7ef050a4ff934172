import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { EntenteError, invalidInput } from '../domain/errors.js';

/** The text of a file, or of standard input for `-`. A byte order mark is dropped; what is not UTF-8 is refused. */
export async function readInput(file: string): Promise<string> {
  try {
    return textOf(await readBytes(file));
  } catch (error) {
    throw error instanceof EntenteError ? new EntenteError(error.code, `${inputName(file)}: ${error.message}`, { cause: error.cause }) : error;
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidInput('it is not UTF-8 text: convert it first');
  }
}

/** What messages call the input. */
export const inputName = (file: string): string => (file === '-' ? 'standard input' : file);

/** The bytes of a file, or of standard input for `-`; `checkSize` may throw before a file is read. What is refused is for the caller to name. */
export async function readBytes(file: string, checkSize: (bytesCount: number) => void = () => undefined): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  try {
    const status = await stat(file);
    if (status.isFile()) checkSize(status.size);
    return await readFile(file);
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new EntenteError('NOT_FOUND', 'there is no such file');
    if (code === 'EISDIR') throw invalidInput('it is a folder: name a file');
    throw new EntenteError('UNAVAILABLE', `it cannot be read: ${code ?? String(error)}`, { cause: error });
  }
}
