/** Words of a line that stand out in a terminal: bold and underlined. */
export interface Emphasis {
  readonly emphasis: string;
}

/** A line for people; one in parts has words that stand out. */
export type Line = string | readonly (string | Emphasis)[];

/**
 * A line as it is written to a terminal. What articles and servers say may hold control characters, which could move the
 * cursor or rename the window: each is shown as U+FFFD, so that the only ones are ours.
 */
export function terminalText(line: Line): string {
  const parts = typeof line === 'string' ? [line] : line;
  return parts.map((part) => (typeof part === 'string' ? withoutControls(part) : `\u001b[1;4m${withoutControls(part.emphasis)}\u001b[0m`)).join('');
}

/** C0 but newline and tab, DEL and C1, each replaced by one character. */
const withoutControls = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');

/** A document as JSON. DEL and C1, which JSON need not escape, are escaped like C0: it may be read in a terminal. */
export const terminalJson = (document: unknown, indent = 0): string =>
  JSON.stringify(document, null, indent).replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
