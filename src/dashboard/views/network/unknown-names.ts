import { unknownAmong } from '../../components/unknown-names.js';
import type { NetworkValues } from './find-surroundings.js';

/** What in the address names entities that are asked about. */
type Named = Pick<NetworkValues, 'of' | 'expand' | 'path'>;

/** The entities of a pair; what stands behind the tilde of an expansion is a relation. */
const expanded = (pair: string): string => pair.split('~')[0] ?? '';

/** Those of the names that nothing bears. */
export const findUnknown = ({ of, expand, path }: Named): Promise<readonly string[]> =>
  unknownAmong([...of, ...expand.map(expanded), ...path.flatMap((pair) => pair.split('~'))]);

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
