import { invalidInput } from '../../domain/errors.js';
import type { DocumentFormat } from '../document.js';
import { decodeText } from './decode-text.js';
import { limits } from './limits.js';

/** Refuses a file that holds nothing, or more than is read, before anything is made of it. Throws `INVALID_INPUT`. */
export function checkSourceSize(bytesCount: number): void {
  if (bytesCount === 0) throw invalidInput('the file is empty: give a file that holds an article');
  if (bytesCount > limits.sourceBytesMax)
    throw invalidInput(`the file has ${bytesCount} bytes, and ${limits.sourceBytesMax} are read at most: save the article’s text alone, without images`);
}

/** The characters of a file that is no PDF, in the charset that it is in. Throws `INVALID_INPUT`. */
export function sourceText(bytes: Uint8Array, format: Exclude<DocumentFormat, 'PDF'>): string {
  checkSourceSize(bytes.length);
  return decodeText(bytes, format === 'HTML' ? 'HTML' : 'TEXT');
}

/** A text as the bytes of a file in UTF-8, with the mark that says so: a page may name the charset that it had as a file. */
export const markedSource = (text: string): Uint8Array => new TextEncoder().encode(text === '' || text.startsWith('\ufeff') ? text : `\ufeff${text}`);
