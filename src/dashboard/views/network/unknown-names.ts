import { ask } from '../../api/ask.js';
import type { NetworkValues } from './find-surroundings.js';
import { Known } from './network.operations.js';

/** What in the address names entities that are asked about. */
type Named = Pick<NetworkValues, 'of' | 'expand' | 'path'>;

/** The entities of a pair; what stands behind the tilde of an expansion is a relation. */
const expanded = (pair: string): string => pair.split('~')[0] ?? '';

/** Those of the names that nothing bears. */
export async function findUnknown({ of, expand, path }: Named): Promise<readonly string[]> {
  const slugs = [...new Set([...of, ...expand.map(expanded), ...path.flatMap((pair) => pair.split('~'))])];
  const known = await Promise.all(slugs.map(async (slug) => (await ask(Known, { ref: { slug } })).data.entity !== null));
  return slugs.filter((_, place) => !known[place]);
}

/** What is asked for, without those names. */
export function withoutThose(own: NetworkValues, slugs: readonly string[]): NetworkValues {
  const isKnown = (slug: string): boolean => !slugs.includes(slug);
  return {
    ...own,
    of: own.of.filter(isKnown),
    expand: own.expand.filter((pair) => isKnown(expanded(pair))),
    path: own.path.filter((pair) => pair.split('~').every(isKnown)),
  };
}

/** The names with another in the place of one. */
export function withThatFor({ of, expand, path }: Named, slug: string, other: string): Named {
  const put = (pair: string): string =>
    pair
      .split('~')
      .map((part) => (part === slug ? other : part))
      .join('~');
  return { of: [...new Set(of.map(put))], expand: expand.map(put), path: path.map(put) };
}
