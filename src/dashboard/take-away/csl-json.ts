import type { Reference } from './reference.js';

/** References as CSL-JSON, which Zotero and citation processors read. */
export const cslJsonOf = (references: readonly Reference[]): string => `${JSON.stringify(references.map(itemOf), null, 2)}\n`;

const itemOf = ({ key, title, authors, publisher, issued, url, accessed, note }: Reference) => ({
  id: key,
  type: url === undefined ? 'document' : 'webpage',
  title,
  ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
  ...(publisher !== undefined && { publisher, 'container-title': publisher }),
  ...(issued !== undefined && { issued: dateOf(issued) }),
  ...(url !== undefined && { URL: url }),
  ...(accessed !== undefined && { accessed: dateOf(accessed) }),
  ...(note !== undefined && { note }),
});

/** As exactly as it is known: a year, a month or a day. */
const dateOf = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
