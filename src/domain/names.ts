import anyAscii from 'any-ascii';

/**
 * A name as it is compared: transliterated to Latin, without case, accents or punctuation, single spaces.
 * `Путин` gives `putin`, `São Tomé` gives `sao tome`. Two names are the same if their folded forms are.
 * A name of nothing but marks folds to the empty string.
 */
export function foldName(name: string): string {
  return anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A readable identifier: `Côte d’Ivoire` gives `cote-divoire`. Empty where the name has no letter or digit. */
export function slugify(name: string): string {
  return foldName(name).replaceAll(' ', '-').slice(0, slugLengthMax).replace(/-+$/, '');
}

/** Slugs are words of lower-case letters and digits joined by single hyphens. */
export function isSlug(text: string): boolean {
  return text.length <= slugLengthMax && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Characters in a slug. */
export const slugLengthMax = 100;
