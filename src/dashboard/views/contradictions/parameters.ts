import { flag, type Parameter, slug, wholeNumber } from '../../state/parameter.js';

/** Which contradictions: all, those that nobody has judged, or those that somebody has. */
export const standings = ['all', 'open', 'resolved'] as const;

export type Standing = (typeof standings)[number];

const standing: Parameter<Standing> = {
  absent: 'all',
  read: (text) => standings.find((name) => name === text),
  write: (value) => (value === 'all' ? undefined : value),
};

export const contradictionsParameters = {
  /** Of claims on this entity; `''`: on any. */
  of: slug(''),
  status: standing,
  /** The most that are wanted. */
  max: wholeNumber(8, 1, 16),
  /** The table in place of the two sides. */
  table: flag,
} as const;
