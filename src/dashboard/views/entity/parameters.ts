import type { ClaimRole } from '../../api/schema-types.js';
import { type Parameter, slug } from '../../state/parameter.js';

const roles = ['ANY', 'SUBJECT', 'OBJECT', 'ABOUT', 'SPEAKER', 'AUTHOR'] as const satisfies readonly ClaimRole[];

const role: Parameter<(typeof roles)[number]> = {
  absent: 'ANY',
  read: (text) => roles.find((name) => name.toLowerCase() === text),
  write: (value) => (value === 'ANY' ? undefined : value.toLowerCase()),
};

export const entityParameters = {
  /** Who or what; `''`: what the evidence panel is about. */
  of: slug(''),
  /** The part that it plays in the claims that are listed. */
  role,
} as const;
