import type { ConnectionNode } from '../nodes.js';

/** Every connection is resolved alike. */
export const connectionFields = {
  nodes: <T>(page: ConnectionNode<T>) => page.rows.map((row) => row.node),
  edges: <T>(page: ConnectionNode<T>) => page.rows,
  pageInfo: <T>(page: ConnectionNode<T>) => ({
    hasNextPage: page.hasMore,
    hasPreviousPage: page.hasPrevious,
    startCursor: page.rows[0]?.cursor,
    endCursor: page.rows.at(-1)?.cursor,
  }),
  totalCount: <T>(page: ConnectionNode<T>) => page.countAll(),
};
