import type { PartialDate } from '../src/domain/partial-date.js';
import type { Document, DocumentFormat } from '../src/ingest/document.js';
import type { Knowledge } from '../src/ingest/knowledge.js';
import type { Reading } from './reading.js';

/** The steps of `src/ingest`, as far as they are measured. */
export interface Pipeline {
  read(content: string, format: DocumentFormat): Promise<Document>;
  /** Everything that is found in a text of which no more is known than `publishedOn`. */
  understand(text: string, knowledge: Knowledge, publishedOn?: PartialDate | undefined): Promise<Reading>;
}
