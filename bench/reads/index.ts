import { entityBySlug } from './entity-by-slug.js';
import { filteredClaims } from './filtered-claims.js';
import { nameSearch } from './name-search.js';
import { neighborhood } from './neighborhood.js';
import { newestClaims } from './newest-claims.js';
import { path } from './path.js';
import type { ReadCase } from './read-case.js';
import { relationships } from './relationships.js';
import type { Sample } from './sample.js';

/** The reads that are measured, in the order of the table. */
export const readCases = (sample: Sample): readonly ReadCase<object>[] => [
  entityBySlug(sample),
  ...newestClaims(sample),
  relationships(sample),
  filteredClaims(sample),
  nameSearch(sample),
  path(sample),
  neighborhood(sample),
];
