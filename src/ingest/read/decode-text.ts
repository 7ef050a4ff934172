import { invalidInput } from '../../domain/errors.js';

/** Bytes at the start of an HTML page in which its charset must be named (HTML Standard, 13.2.3.2). */
const charsetWithin = 1024;

/**
 * The characters of a text file: by its byte order mark, for HTML by the charset that it names, else as UTF-8. A mark is no
 * part of the text. Throws `INVALID_INPUT` for bytes that are no text, or not in that charset.
 */
export function decodeText(bytes: Uint8Array, format: 'TEXT' | 'HTML' = 'TEXT'): string {
  const byMark = markedCharset(bytes);
  if (byMark === undefined) refuseBinary(bytes);
  const charset = byMark ?? (format === 'HTML' ? namedCharset(bytes) : undefined) ?? 'utf-8';
  const text = decode(bytes, charset);
  if (isMostlyControl(text)) throw notText();
  return text;
}

function markedCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function refuseBinary(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3)
    throw invalidInput('the file is an archive or a word processor’s file: save the article as text, Markdown, HTML or PDF, and give that');
  if (bytes.subarray(0, 5).every((byte, index) => byte === '%PDF-'.charCodeAt(index)))
    throw invalidInput('the file is a PDF: give it as PDF, or leave the format out');
  if (bytes.includes(0)) throw notText();
}

const notText = () => invalidInput('the file is not text: save the article as text, Markdown, HTML or PDF, and give that');

function namedCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, charsetWithin));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
}

function decode(bytes: Uint8Array, charset: string): string {
  const decoder = decoderFor(charset);
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (control) => windowsMarks.charAt(control.charCodeAt(0) - 0x80)) : text;
  } catch {
    throw invalidInput(`the file is not valid ${charset.toUpperCase()}: save it as UTF-8, and give that`);
  }
}

/** What Windows-1252 has at 0x80 to 0x9f; older versions of Node decode it as Latin-1, which has control characters there. */
const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    throw invalidInput(`the page names a charset that nobody knows (${charset}): save it as UTF-8, with <meta charset="utf-8">`);
  }
}

/** Control characters that text does not have, in more than one place of a hundred. */
function isMostlyControl(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return (sample.match(/[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]/g)?.length ?? 0) > sample.length / 100;
}
