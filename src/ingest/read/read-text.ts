import { paragraphsOf } from '../extract/paragraphs.js';
import { bylineNames, isByline } from './bylines.js';
import type { ReadFile } from './read-document.js';

/** Characters of a first paragraph that may be a title. */
const titleLengthMax = 200;

/** Paragraphs at the start in which a title and a byline are looked for. */
const headLength = 4;

/** A plain text is its own canonical text, to the last character. Its title is a first short line, its authors a byline. */
export function readText(text: string): ReadFile {
  const head = paragraphsOf(text)
    .slice(0, headLength)
    .map(({ start, end }) => text.slice(start, end));
  const byline = head.find(isByline);
  const title = head.find((paragraph) => paragraph !== byline);
  const isTitle = title !== undefined && title.length <= titleLengthMax && !/[\n.;,:]$|\n/.test(title) && head.length > (byline === undefined ? 1 : 2);
  return { text, title: isTitle ? title : undefined, authors: byline === undefined ? [] : bylineNames(byline) };
}
