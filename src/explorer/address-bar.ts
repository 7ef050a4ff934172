import { type QueryText, queryOfHash } from './query-link.js';

/**
 * Takes the query out of the address bar. Afterwards a reload keeps what the analyst has changed since, and the
 * address never shows another query than the editor.
 */
export function takeQueryFromAddress(): QueryText | undefined {
  const text = queryOfHash(location.hash);
  if (text) history.replaceState(history.state, '', location.pathname + location.search);
  return text;
}
