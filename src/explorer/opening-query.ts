import { createLocalStorage } from '@graphiql/toolkit';
import { takeQueryFromAddress } from './address-bar.js';
import type { QueryText } from './query-link.js';
import { savedQueries } from './saved-queries.js';

/** Tabs, history and theme, apart from those of any other GraphiQL that was served from the same host and port. */
export const storage = createLocalStorage({ namespace: 'entente' });

/**
 * What the page opens with: the query of a link, in a tab beside those of the last visit; on a first visit the first
 * saved query; otherwise undefined, and the tabs are as they were left.
 *
 * Passed as `initialQuery` and `initialVariables`, not as `defaultTabs`: GraphiQL 5.4 does not show the variables of
 * the first default tab (graphql/graphiql#3392).
 */
export function openingQuery(): QueryText | undefined {
  const isFirstVisit = storage.getItem('graphiql:tabState') === null;
  return takeQueryFromAddress() ?? (isFirstVisit ? savedQueries[0] : undefined);
}
