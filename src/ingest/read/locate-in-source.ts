import { parse } from 'parse5';
import type { Span } from '../../domain/quote.js';
import type { Document } from '../document.js';
import { decodeText } from './decode-text.js';
import { readFrontMatter } from './front-matter.js';
import { type MarkdownNode, parseMarkdown } from './read-markdown.js';
import { createSourceLetters, type SourceLetters } from './source-letters.js';

/** Letters before and after a passage that tell its places apart. */
const contextLetters = 32;

/**
 * Where a passage of the canonical text stands in the file that it was read from: UTF-16 offsets into the decoded file, marks
 * and tags inside the passage included. White space is not compared; of several places the one between the same words.
 * `undefined` for a PDF, which has no such places, and for a passage that is not found.
 */
export function locateInSource(bytes: Uint8Array, { format, text }: Pick<Document, 'format' | 'text'>, span: Span): Span | undefined {
  if (format === 'PDF') return undefined;
  if (format === 'TEXT') return span;
  const letters = format === 'HTML' ? htmlLetters(decodeText(bytes, 'HTML')) : markdownLetters(decodeText(bytes));
  return find(letters, text, span);
}

function find({ letters, starts, ends }: SourceLetters, text: string, span: Span): Span | undefined {
  const wanted = solid(text.slice(span.start, span.end));
  if (wanted === '') return undefined;
  const before = solid(text.slice(Math.max(0, span.start - contextLetters * 2), span.start)).slice(-contextLetters);
  const after = solid(text.slice(span.end, span.end + contextLetters * 2)).slice(0, contextLetters);
  let best: { readonly at: number; readonly agreement: number } | undefined;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const agreement = commonEnd(letters.slice(Math.max(0, at - contextLetters), at), before) + commonStart(letters.slice(end, end + contextLetters), after);
    if (best === undefined || agreement > best.agreement) best = { at, agreement };
  }
  const [start, end] = [starts[best?.at ?? -1], ends[(best?.at ?? 0) + wanted.length - 1]];
  return best === undefined || start === undefined || end === undefined ? undefined : { start, end };
}

const solid = (text: string): string => text.replace(/\s+/g, '');

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** What is needed of parse5's tree. */
interface ParsedNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly ParsedNode[];
  readonly sourceCodeLocation?: { readonly startOffset: number; readonly endOffset: number } | null;
}

function htmlLetters(source: string): SourceLetters {
  const letters = createSourceLetters(source);
  const open: ParsedNode[] = [parse(source, { sourceCodeLocationInfo: true })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && node.sourceCodeLocation)
      letters.add(node.value ?? '', node.sourceCodeLocation.startOffset, node.sourceCodeLocation.endOffset);
    if (!/^(?:script|style|template)$/.test(node.nodeName)) open.push(...[...(node.childNodes ?? [])].reverse());
  }
  return letters;
}

function markdownLetters(source: string): SourceLetters {
  const letters = createSourceLetters(source);
  const { bodyStart } = readFrontMatter(source);
  const open: MarkdownNode[] = [parseMarkdown(source.slice(bodyStart))];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if ((node.type === 'text' || node.type === 'inlineCode') && start !== undefined && end !== undefined)
      letters.add(node.value, bodyStart + start, bodyStart + end);
    if ('children' in node) open.push(...[...node.children].reverse());
  }
  return letters;
}
