import { createHash } from 'node:crypto';
import { invalidInput } from '../../domain/errors.js';
import type { PartialDate } from '../../domain/partial-date.js';
import { isWebAddress } from '../../domain/web-address.js';
import type { Document, DocumentDetails, DocumentFormat } from '../document.js';
import { asidesOf } from './asides.js';
import { decodeText } from './decode-text.js';
import { detectFormat } from './detect-format.js';
import { languageOf } from './language.js';
import { limits } from './limits.js';
import { readHtml } from './read-html.js';
import { readMarkdown } from './read-markdown.js';
import { readPdf } from './read-pdf.js';
import { readText } from './read-text.js';
import { checkSourceSize } from './source-text.js';

/** A file's text, and what the file says of itself. */
export interface ReadFile {
  readonly text: string;
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: PartialDate | undefined;
  readonly url?: string | undefined;
}

/**
 * Reads an article: its canonical text, and what the caller and the file say of it, the caller first. Without a format it is
 * told from the bytes. Nothing of the file is executed, and nothing that it refers to is fetched. Rejects with
 * `INVALID_INPUT`, and what to do, where the file is too large, no text, not in English, or not of the format.
 */
export async function readDocument(bytes: Uint8Array, format: DocumentFormat | undefined, details: DocumentDetails = {}): Promise<Document> {
  checkSourceSize(bytes.length);
  const actual = format ?? detectFormat(bytes);
  const file = await readers[actual](bytes);
  if (file.text.trim() === '') throw invalidInput(`no text was found in the ${actual} file: ${emptyAdvice[actual]}`);
  if (file.text.length > limits.textLengthMax)
    throw invalidInput(`the text has ${file.text.length} characters, and ${limits.textLengthMax} are read at most: split it into its articles`);
  return {
    format: actual,
    sourceSha256: createHash('sha256').update(bytes).digest('hex'),
    text: file.text,
    language: languageOf(file.text),
    title: details.title ?? file.title,
    authors: details.authors ?? file.authors ?? [],
    publisher: details.publisher ?? file.publisher,
    publishedOn: details.publishedOn ?? file.publishedOn,
    // A file may name itself by a part of an address, or by anything at all.
    url: details.url ?? (isWebAddress(file.url ?? '') ? file.url : undefined),
    asides: asidesOf(file.text),
  };
}

const readers: Readonly<Record<DocumentFormat, (bytes: Uint8Array) => ReadFile | Promise<ReadFile>>> = {
  TEXT: (bytes) => readText(decodeText(bytes)),
  MARKDOWN: (bytes) => readMarkdown(decodeText(bytes)),
  HTML: (bytes) => readHtml(decodeText(bytes, 'HTML')),
  PDF: readPdf,
};

const emptyAdvice: Readonly<Record<DocumentFormat, string>> = {
  TEXT: 'give a file that holds an article',
  MARKDOWN: 'give a file that holds an article',
  HTML: 'the page may be built by its scripts; save the article’s text and give that',
  PDF: 'it may be a scan; have its text recognised, and give that',
};
