import { invalidInput } from '../domain/errors.js';
import type { Page } from '../store/page.js';
import type { ConnectionNode } from './nodes.js';

export const firstMax = 100;

/** The rows asked for of a list that can be paged; throws beyond the limit, naming it. */
export const checkFirst = (first: number | null | undefined): number => checkBetween('first', first ?? 20, firstMax, ': go on with after: endCursor');

/** An argument from 1 to `max`; throws beyond, with what to do. */
export function checkBetween(argument: string, value: number, max: number, advice = ''): number {
  if (value >= 1 && value <= max) return value;
  throw invalidInput(`${argument}: ${value} is not between 1 and ${max}${advice}`);
}

/** A cursor is opaque: the order that it belongs to and the order key to go on from. */
function encodeCursor(order: string, key: string): string {
  return Buffer.from(`${order} ${key}`, 'utf8').toString('base64url');
}

/** The order key in a cursor of the same order; throws on any other text. */
export function decodeCursor(order: string, cursor: string | null | undefined): string | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!text.startsWith(`${order} `)) throw invalidInput('after is no cursor of this list in this order: give the endCursor of its page before');
  return text.slice(order.length + 1);
}

/** How the rows of a page become nodes, and how all of them are counted. */
export interface ConnectionOf<R, N> {
  readonly order: string;
  readonly after: string | null | undefined;
  readonly keyOf: (row: R) => string;
  readonly nodeOf: (row: R) => N;
  readonly countAll: () => Promise<number>;
}

export function connection<R, N>(page: Page<R>, { order, after, keyOf, nodeOf, countAll }: ConnectionOf<R, N>): ConnectionNode<N> {
  return {
    rows: page.rows.map((row) => ({ cursor: encodeCursor(order, keyOf(row)), node: nodeOf(row) })),
    hasMore: page.hasMore,
    hasPrevious: after !== null && after !== undefined,
    countAll,
  };
}
