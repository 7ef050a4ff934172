import { articleAlone } from './article-alone.js';
import type { IngestionSteps } from './ingest-article.js';

/** How articles are read, and what is looked for in them: the one place that says so. */
export const ingestionSteps: IngestionSteps = articleAlone;
