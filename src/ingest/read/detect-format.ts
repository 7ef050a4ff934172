import type { DocumentFormat } from '../document.js';

/** Bytes that the format is told from. */
const sampleLength = 4_096;

/** The format of a file, told from its first bytes. What is none of the others is plain text. */
export function detectFormat(bytes: Uint8Array): DocumentFormat {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, sampleLength)).replace(/^ï»¿/, '').trimStart();
  if (start.startsWith('%PDF-')) return 'PDF';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b/i.test(start)) return 'HTML';
  if (/^---[ \t]*\r?\n(?:.*\r?\n)*?[\w-]+:/.test(start) || /^#{1,6} \S/m.test(start) || /\[[^\]\n]+\]\([^)\s]+\)/.test(start)) return 'MARKDOWN';
  return 'TEXT';
}
