import type { Predicate } from '../../api/schema-types.js';
import { predicateNames } from '../../words/predicates.js';

/** What stands in the address for "all relations". */
const all = 'all';

const wordOf = (predicate: Predicate): string => predicate.toLowerCase().replaceAll('_', '-');

/** How the neighbours of an entity by one predicate, or by all, stand in the address: `ukraine~member-of`. */
export const expansionOf = (slug: string, predicate: Predicate | undefined): string => `${slug}~${predicate === undefined ? all : wordOf(predicate)}`;

export function splitExpansion(text: string): { readonly slug: string; readonly predicate: string } {
  const [slug = '', predicate = all] = text.split('~');
  return { slug, predicate };
}

/** The predicate of that word; `undefined` for all. */
export function predicatesOf(word: string): readonly Predicate[] | undefined {
  const predicate = predicateNames.find((name) => wordOf(name) === word);
  return predicate === undefined ? undefined : [predicate];
}
