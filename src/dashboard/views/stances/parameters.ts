import { flag, type Parameter, slug, slugs } from '../../state/parameter.js';

/** What the rows may be ordered by. */
export const orders = ['likeness', 'evidence', 'name'] as const;

export type Order = (typeof orders)[number];

const order: Parameter<Order> = {
  absent: 'likeness',
  read: (text) => orders.find((name) => name === text),
  write: (value) => (value === 'likeness' ? undefined : value),
};

export const stancesParameters = {
  /** Whose positions; none: of those who take most. */
  of: slugs,
  order,
  /** Ordered by how far they agree with this one; `''`: as `order` says. */
  like: slug(''),
  /** The table in place of the matrix. */
  table: flag,
} as const;
