import { fromMarkdown } from 'mdast-util-from-markdown';
import { invalidInput } from '../../domain/errors.js';
import { readFrontMatter } from './front-matter.js';
import { limits } from './limits.js';
import type { ReadFile } from './read-document.js';

type Root = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = Root | Root['children'][number];

/** Reads the words of a Markdown file, its blocks an empty line apart: marks, code, images and HTML are left out. */
export function readMarkdown(source: string): ReadFile {
  const { bodyStart, says } = readFrontMatter(source);
  const root = parseMarkdown(source.slice(bodyStart));
  const blocks = blocksOf(root).map((block) => block.trim());
  const heading = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = heading === undefined ? undefined : inlineText(heading).trim();
  return { ...says, title: says.title ?? title, text: blocks.filter((block) => block !== '').join('\n\n') };
}

/** The tree of a Markdown text. Throws `INVALID_INPUT` for one that is built to exhaust the parser. */
export function parseMarkdown(body: string): Root {
  const lines = body.split('\n');
  if (body.length > limits.markdownLengthMax || lines.length > limits.markdownLinesMax)
    throw invalidInput(
      `the Markdown has ${body.length} characters in ${lines.length} lines, and ${limits.markdownLengthMax} in ${limits.markdownLinesMax} are read at most: split it, or give the article’s text as TEXT`,
    );
  for (const line of lines) {
    if ((/^(?:\s*(?:>|[-*+]|\d{1,9}[.)])(?=\s|>|$))+/.exec(line)?.[0].replace(/[^>*+.)-]/g, '').length ?? 0) > limits.markdownDepthMax)
      throw invalidInput(`the Markdown has quotes or lists ${limits.markdownDepthMax} deep and more: give the article’s text as TEXT`);
  }
  for (const paragraph of body.split(/\n\s*\n/))
    if ((paragraph.match(/[[\]*_!`<&\\]/g)?.length ?? 0) > limits.markdownMarksMax)
      throw invalidInput(`one paragraph of the Markdown has more than ${limits.markdownMarksMax} marks: give the article’s text as TEXT`);
  return fromMarkdown(body);
}

function blocksOf(node: MarkdownNode): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [inlineText(node)];
  if (node.type === 'code' || node.type === 'html' || !('children' in node)) return [];
  return node.children.flatMap((child) => blocksOf(child));
}

function inlineText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child) => inlineText(child)).join('') : '';
}
