import { Worker, type WorkerOptions } from 'node:worker_threads';
import { invalidInput } from '../../domain/errors.js';
import { splitNames } from './bylines.js';
import { limits } from './limits.js';
import { textIn } from './metadata-values.js';
import type { PdfAnswer, PdfQuestion } from './pdf-worker.js';
import type { ReadFile } from './read-document.js';
import { readText } from './read-text.js';

/**
 * Reads a digital PDF of one column: its lines in the order in which they are drawn, paragraphs an empty line apart. It is
 * read in a thread of its own, with bounds on pages, memory and time, since a small file may decode to a huge one.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) throw invalidInput('the file is no PDF: give it as what it is, text, Markdown or HTML');
  const answer = await ask({ bytes, pagesMax: limits.pdfPagesMax, decodedBytesMax: limits.pdfDecodedBytesMax });
  if ('fault' in answer) throw invalidInput(answer.fault);
  const byText = readText(answer.text);
  const authors = splitNames(textIn(answer.author) ?? '');
  return { text: answer.text, title: textIn(answer.title) ?? byText.title, authors: authors.length > 0 ? authors : (byText.authors ?? []) };
}

function ask(question: PdfQuestion): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const worker = startThread({
      workerData: question,
      resourceLimits: { maxOldGenerationSizeMb: limits.pdfHeapMb },
      stdout: true,
      stderr: true,
    });
    const settle = (outcome: PdfAnswer): void => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle({ fault: `the PDF was not read within ${limits.pdfTimeoutMs / 1000} seconds: ${advice}` }), limits.pdfTimeoutMs);
    worker.once('message', settle);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return settle({ fault: `the PDF needs more than ${limits.pdfHeapMb} MB to be read: ${advice}` });
      clearTimeout(timer);
      reject(error);
    });
    worker.once('exit', () => settle({ fault: `the PDF could not be read: ${advice}` }));
  });
}

/** Compiled, the thread is a file like any other; from the sources a loader is needed, which threads do not inherit. */
function startThread(options: WorkerOptions): Worker {
  const compiled = new URL('./pdf-worker.js', import.meta.url);
  if (!import.meta.url.endsWith('.ts')) return new Worker(compiled, options);
  const source = JSON.stringify(new URL('./pdf-worker.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`, { ...options, eval: true });
}

const advice = 'save the article’s text, and give that';
