import { flag, type Parameter, pairs, slugs, wholeNumber } from '../../state/parameter.js';

const openingActors: readonly string[] = ['russia', 'united-states'];

const actors: Parameter<readonly string[]> = {
  ...slugs,
  absent: openingActors,
  write: (value) => (value.join() === openingActors.join() ? undefined : slugs.write(value)),
};

export const networkParameters = {
  /** Around whom. */
  of: actors,
  hops: wholeNumber(1, 1, 3),
  /** The most entities wanted. */
  max: wholeNumber(40, 10, 300),
  /** Whose neighbours were added: `ukraine~all`, `ukraine~member-of`. */
  expand: pairs,
  /** Entities that were taken out of sight. */
  hide: slugs,
  /** Between which two a path is lit up: `a~b`. */
  path: pairs,
  /** Everything, and not only what surrounds some. */
  all: flag,
  /** Also entities that nothing joins to others on the chosen date. */
  isolated: flag,
  /** The table in place of the drawing. */
  table: flag,
} as const;
