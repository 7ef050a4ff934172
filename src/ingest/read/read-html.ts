import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { invalidInput } from '../../domain/errors.js';
import { readHtmlMetadata } from './html-metadata.js';
import { blockText, type HtmlNode } from './html-text.js';
import { limits } from './limits.js';
import type { ReadFile } from './read-document.js';

/**
 * Reads the article of an HTML page: its body as a reader's view shows it, its paragraphs an empty line apart, and what the
 * page says of its title, authors, publisher and date. No script is run and no address is looked up.
 */
export function readHtml(source: string): ReadFile {
  refuseTags(source);
  const { document } = parseHTML(/<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`);
  refuseDeepNesting(document as unknown as HtmlNode);
  const metadata = readHtmlMetadata(document as unknown as Parameters<typeof readHtmlMetadata>[0]);
  const article = new Readability(document as never, { charThreshold: 200, serializer: (node: unknown) => blockText(node as HtmlNode) } as never).parse();
  const text = typeof article?.content === 'string' ? article.content : '';
  return { ...metadata, text, title: metadata.title ?? article?.title?.trim() };
}

/** Elements that need no end tag, or are ended by the next of their kind. */
const unended =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|option|optgroup|rt|rp|html|head|body)$/;

/** Counts tags before anything is parsed: to build a tree of many thousand levels takes seconds. */
function refuseTags(source: string): void {
  const open = new Map<string, number>();
  let [elements, depth] = [0, 0];
  for (const [, slash, written, rest] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)([^<>]*)/gi)) {
    const name = (written ?? '').toLowerCase();
    const count = open.get(name) ?? 0;
    if (slash === '' && ++elements > limits.htmlElementsMax)
      throw invalidInput(`the page has more than ${limits.htmlElementsMax} elements: save the article’s text alone, and give that`);
    if (unended.test(name) || rest?.endsWith('/') || (slash !== '' && count === 0)) continue;
    open.set(name, count + (slash === '' ? 1 : -1));
    depth += slash === '' ? 1 : -1;
    // What is left open here is often closed by what is around it.
    if (depth > limits.htmlDepthMax * 4) throw tooDeep();
  }
}

const tooDeep = () => invalidInput(`the page has elements nested more than ${limits.htmlDepthMax} deep: save the article’s text alone, and give that`);

/** Walks the tree without recursion, which is what deep nesting would exhaust. */
function refuseDeepNesting(root: HtmlNode): void {
  let depth = 0;
  for (let node: HtmlNode | null = root; node !== null; ) {
    if (depth > limits.htmlDepthMax) throw tooDeep();
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null ? null : node.nextSibling;
  }
}
