import { GraphQLError } from 'graphql';

/** Every `extensions.code` that clients may see, besides INTERNAL_SERVER_ERROR: the contract's. */
export const publicCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'AMBIGUOUS_REFERENCE',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'TIMEOUT',
  'UNAVAILABLE',
] as const;

export type PublicCode = (typeof publicCodes)[number];

/** An error that refuses a whole request: its code, the HTTP status, and words that say what to do. */
export function refusal(code: PublicCode, status: number, message: string, headers: Readonly<Record<string, string>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}

/** Refuses who has to say first who they are, by a token. */
export const unauthenticated = (message: string): GraphQLError => refusal('UNAUTHENTICATED', 401, message, { 'www-authenticate': 'Bearer realm="entente"' });
