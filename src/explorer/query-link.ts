/** A query and the text of its variables (JSON, possibly with comments; empty where there are none). */
export interface QueryText {
  readonly query: string;
  readonly variables: string;
}

/**
 * The address that opens `text` in GraphiQL: `<page>#query=…&variables=…`. All of it stands behind the hash, which
 * browsers never send, so that queries do not end up in the logs of servers and proxies. Request headers, and with
 * them tokens, are never part of a link.
 */
export function linkTo(text: QueryText, page: URL): string {
  const link = new URL(page);
  const fields = new URLSearchParams({ query: text.query });
  if (text.variables.trim() !== '') fields.set('variables', text.variables);
  link.hash = fields.toString();
  return link.href;
}

/** The query that the hash of an address names, or undefined where it names none. */
export function queryOfHash(hash: string): QueryText | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const query = fields.get('query');
  return query ? { query, variables: fields.get('variables') ?? '' } : undefined;
}
