import { flag, slug, slugs } from '../../state/parameter.js';

export const commonGroundParameters = {
  /** The two who are compared. */
  a: slug('united-states'),
  b: slug('russia'),
  /** Issues of which every claim is shown. */
  open: slugs,
  /** The table in place of the lists. */
  table: flag,
} as const;
