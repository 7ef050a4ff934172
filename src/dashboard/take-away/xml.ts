/** What no XML document may contain, however it is written: control characters, halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export const withoutForbidden = (text: string): string => text.replaceAll(forbidden, '\uFFFD');

/** A text within an element or a quoted attribute. */
export const xmlText = (text: string): string =>
  withoutForbidden(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
