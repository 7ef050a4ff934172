/** A name of two to five words, with particles: `Alex de Ramon`, `J. R. Smith`. */
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|di|del|van|von|der|den|la|le|bin|al|el) )*\p{Lu}[\p{L}.'’-]*){1,4}`;

const names = `${name}(?:(?:, | and | & |, and )${name})*`;

/** Said to be by somebody, or a bullet before names alone, as sites print them. */
const byline = new RegExp(`^(?:[Bb]y:? |BY:? |(?:[Ww]ritten|WRITTEN) (?:by|BY):? |[•·*] ?)(${names})(?:[,|•·–—-].{0,80})?$`, 'u');

export const isByline = (paragraph: string): boolean => paragraph.length < 200 && byline.test(paragraph.trim());

/** The people that a byline names; none in a paragraph that is no byline. */
export function bylineNames(paragraph: string): readonly string[] {
  return splitNames(byline.exec(paragraph.trim())?.[1] ?? '');
}

/** People in one text: "A, B and C". Addresses and handles are no names. */
export function splitNames(text: string): readonly string[] {
  return text
    .replace(/^\s*(?:by|written by):?\s+/i, '')
    .split(/,\s*(?:and\s+)?|\s+and\s+|\s*[&;|]\s*/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '' && each.length <= 100 && /\p{L}/u.test(each) && !/[@/]|https?:/.test(each));
}
