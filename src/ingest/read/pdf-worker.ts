import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy, getMeta } from 'unpdf';

/** What the thread is asked. */
export interface PdfQuestion {
  readonly bytes: Uint8Array;
  readonly pagesMax: number;
  readonly decodedBytesMax: number;
}

export type PdfAnswer = { readonly text: string; readonly title: unknown; readonly author: unknown } | { readonly fault: string };

/** What is needed of a piece of text of a page: its place is the last two numbers of its transform. */
interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

async function answer({ bytes, pagesMax }: PdfQuestion): Promise<PdfAnswer> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false, stopAtErrors: false });
    if (pdf.numPages > pagesMax) return { fault: `the PDF has ${pdf.numPages} pages, and ${pagesMax} are read at most: give the pages of the article alone` };
    const { info } = await getMeta(pdf);
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(pageText((items as readonly (TextItem | object)[]).filter((item): item is TextItem => 'str' in item)));
    }
    return { text: pages.join('\n\n').trim(), title: info['Title'], author: info['Author'] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: `the PDF could not be read (${reason}): save the article’s text, and give that` };
  }
}

/** Lines as they are drawn; a gap of more than one and a half lines parts paragraphs. */
function pageText(items: readonly TextItem[]): string {
  let text = '';
  let line: { readonly y: number; readonly height: number } | undefined;
  for (const item of items) {
    const y = item.transform[5] ?? 0;
    if (item.str.trim() !== '') {
      if (line !== undefined && text.endsWith('\n') && line.y - y > Math.max(line.height, item.height) * 1.75) text += '\n';
      line = { y, height: item.height };
    }
    text += item.str;
    if (item.hasEOL) text += '\n';
  }
  return text.replace(/[^\S\n]+\n/g, '\n');
}

/**
 * Streams decode into arrays of bytes outside the heap, which the thread's limit does not count: so they are counted here,
 * and the thread, which reads one file, says so and ends before it makes more than the bound.
 */
function boundAllocations(bytesMax: number): void {
  let bytes = 0;
  const count = (size: unknown): void => {
    bytes += typeof size === 'number' ? size : 0;
    if (bytes <= bytesMax) return;
    tell({ fault: `the PDF decodes to more than ${bytesMax} bytes: save the article’s text, and give that` });
    process.exit();
  };
  const bound = <T extends Uint8ArrayConstructor | Uint8ClampedArrayConstructor>(type: T): T =>
    new Proxy(type, {
      construct: (target, [size, ...others], newTarget) => {
        count(size);
        return Reflect.construct(target, [size, ...others], newTarget);
      },
    });
  globalThis.Uint8Array = bound(Uint8Array);
  globalThis.Uint8ClampedArray = bound(Uint8ClampedArray);
}

const tell = (message: PdfAnswer): void => parentPort?.postMessage(message);

const question = workerData as PdfQuestion;
boundAllocations(question.decodedBytesMax);
tell(await answer(question));
