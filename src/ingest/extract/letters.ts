/**
 * Text as names are looked for in it: small letters without accents, plain quotes and dashes, each character where it stood,
 * so that a place in the folded text is the same place in the text.
 */
export function foldLetters(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) folded += foldLetter(text.charAt(index));
  return folded;
}

function foldLetter(letter: string): string {
  if (letter < '\u0080') return letter === '\n' || letter === '\r' || letter === '\t' ? ' ' : letter.toLowerCase();
  if (/\s/.test(letter)) return ' ';
  if (/[‘’‚‛]/.test(letter)) return "'";
  if (/[‐‑‒–—―−]/.test(letter)) return '-';
  return letter.normalize('NFD').charAt(0).toLowerCase().charAt(0);
}

/** Whether a word goes on across this place. */
export const isInWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));

export const startsUpper = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
