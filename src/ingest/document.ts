import type { PartialDate } from '../domain/partial-date.js';
import type { Span } from '../domain/quote.js';

export type DocumentFormat = 'TEXT' | 'MARKDOWN' | 'HTML' | 'PDF';

/** What the caller says of an article; it goes before what the file says of itself. */
export interface DocumentDetails {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: PartialDate | undefined;
  readonly url?: string | undefined;
}

/** An article as it was read: its canonical text, what the file says of itself, and which parts are not its body. */
export interface Document {
  readonly format: DocumentFormat;
  /** SHA-256 of the bytes that were read. */
  readonly sourceSha256: string;
  /** The canonical text: never normalised further, since evidence counts its UTF-16 units. */
  readonly text: string;
  /** ISO 639-3 code; `undefined` where the text is too short to tell. */
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  /** Without it, relative dates stay unresolved. */
  readonly publishedOn: PartialDate | undefined;
  readonly url: string | undefined;
  /** Bylines, credits, "about us" and "follow us": no names are looked for there. */
  readonly asides: readonly Span[];
}
