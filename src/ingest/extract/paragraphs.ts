import type { Span } from '../../domain/quote.js';

/** Lines of these lengths may have been broken by a typewriter or an e-mail program in the middle of a sentence. */
const wrappedLength = { least: 40, most: 120 };

/**
 * The paragraphs of a text, in order, without the white space around them. An empty line ends one; so does the end of a
 * line that is not plainly wrapped (a heading, an entry of a list, a paragraph of one long line).
 */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of linesOf(text)) {
    const isBlank = line.start === line.end;
    if (open !== undefined && (isBlank || !goesOn(text.slice(open.end - lastLineLength(text, open), open.end), text.slice(line.start, line.end)))) {
      paragraphs.push(open);
      open = undefined;
    }
    if (!isBlank) open = { start: open?.start ?? line.start, end: line.end };
  }
  return open === undefined ? paragraphs : [...paragraphs, open];
}

/** Every line, trimmed. */
function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)].flatMap((match) => {
    const [line] = match;
    if (/^[\n\r\u2028\u2029]+$/.test(line)) return isAfterBreak(text, match.index) ? [{ start: match.index, end: match.index }] : [];
    const start = match.index + line.length - line.trimStart().length;
    return [{ start, end: Math.max(start, match.index + line.trimEnd().length) }];
  });
}

/** Whether the line before this break is empty. */
const isAfterBreak = (text: string, at: number): boolean => at === 0 || /[\n\r\u2028\u2029]/.test(text.charAt(at - 1));

function lastLineLength(text: string, paragraph: Span): number {
  const shown = text.slice(paragraph.start, paragraph.end);
  return shown.length - (Math.max(shown.lastIndexOf('\n'), shown.lastIndexOf('\r')) + 1);
}

/** Whether a sentence runs from one line into the next. */
function goesOn(line: string, next: string): boolean {
  if (line.length > wrappedLength.most || /^\s*[•·*▪–—-]\s/.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  return line.length >= wrappedLength.least && !/[.!?:…]["'”’)\]]*$/.test(line);
}
