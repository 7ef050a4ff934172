import { flag, type Parameter, slug, wholeNumber } from '../../state/parameter.js';

/** Which contradictions: those that stand, between live claims; those of them that nobody has judged or somebody has; or those that are none any more. */
export const standings = ['standing', 'open', 'resolved', 'closed'] as const;

export type Standing = (typeof standings)[number];

const standing: Parameter<Standing> = {
  absent: 'standing',
  read: (text) => standings.find((name) => name === text),
  write: (value) => (value === 'standing' ? undefined : value),
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
