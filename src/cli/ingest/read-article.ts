import { extname } from 'node:path';
import { detectFormat } from '../../ingest/read/detect-format.js';
import { checkSourceSize, sourceText } from '../../ingest/read/source-text.js';
import { createIngestion } from '../../ingest/steps.js';
import { readBytes } from '../read-input.js';
import type { IngestOptions } from './ingest.js';

/** The input of `articleIngest`. */
export interface ArticleInput {
  readonly text: string;
  readonly format: 'TEXT' | 'MARKDOWN' | 'HTML';
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly claimsJsonl?: string | undefined;
  readonly mode?: string | undefined;
}

/** A file as it is sent. A PDF is read here, since bytes cannot be: what is sent is its canonical text, and what it says of itself. */
export async function readArticle(file: string, options: IngestOptions, url: string | undefined): Promise<ArticleInput> {
  const bytes = await readBytes(file, checkSourceSize);
  const format = options.format ?? formatOf(file, bytes);
  const said = { title: options.title, authors: options.author, publisher: options.publisher, publishedOn: options.published, url };
  if (format !== 'pdf') return { ...said, text: sourceText(bytes, textFormats[format]), format: textFormats[format] };
  const {
    text,
    title,
    authors,
    publisher,
    publishedOn,
    url: address,
  } = await createIngestion().readDocument(bytes, 'PDF', {
    title: said.title,
    authors: said.authors,
    publisher: said.publisher,
    url: said.url,
  });
  return { text, format: 'TEXT', title, authors, publisher, publishedOn: said.publishedOn ?? publishedOn, url: address };
}

const textFormats = { text: 'TEXT', markdown: 'MARKDOWN', html: 'HTML' } as const;

type Format = NonNullable<IngestOptions['format']>;

const formats: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
};

/** A PDF is one whatever its name is. Otherwise the name says it, and where it says nothing, the bytes do. */
function formatOf(file: string, bytes: Uint8Array): Format {
  const detected = detectedFormats[detectFormat(bytes)];
  return detected === 'pdf' ? detected : (formats[extname(file).toLowerCase()] ?? detected);
}

const detectedFormats = { TEXT: 'text', MARKDOWN: 'markdown', HTML: 'html', PDF: 'pdf' } as const;
