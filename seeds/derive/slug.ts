const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', ı: 'i', œ: 'oe', þ: 'th' };

/** A name in plain lower-case letters and hyphens: `Gerhard Schröder` gives `gerhard-schroder`. */
export function slugOf(name: string): string {
  return plainLetters(name)
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Lower case without accents, for comparing names. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æøłđßıœþ]/g, (letter) => letters[letter] ?? letter);
}
