import type { Reference } from './reference.js';

/** References as BibTeX, for biber and other programs that read UTF-8. */
export const bibtexOf = (references: readonly Reference[]): string => references.map(entryOf).join('\n');

function entryOf({ key, title, authors, publisher, issued, url, accessed, note }: Reference): string {
  const fields = [
    ['title', `{${texText(title)}}`],
    // Braces keep a name in one piece.
    ['author', authors.map((name) => `{${texText(name)}}`).join(' and ')],
    ['publisher', publisher && texText(publisher)],
    ['year', issued?.slice(0, 4)],
    ['date', issued],
    ['url', url && texAddress(url)],
    ['urldate', accessed],
    ['note', note && texText(note)],
  ].filter(([, value]) => value);
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

const commands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** A text in which TeX finds no command. */
const texText = (text: string): string => text.replaceAll(/[\\~^&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`).replaceAll(/\s+/g, ' ');

/** In an address TeX takes all but these as it stands. */
const texAddress = (url: string): string => url.replaceAll(/[{}\\\s]/g, encodeURIComponent).replaceAll(/[%#]/g, '\\$&');
