import { GraphQLError } from 'graphql';
import { EntenteError, type ErrorCode } from '../domain/errors.js';

/** What `extensions.code` says for each way in which the graph refuses or fails. */
const codes: Readonly<Record<ErrorCode, string>> = {
  NOT_FOUND: 'NOT_FOUND',
  INVALID_INPUT: 'BAD_USER_INPUT',
  AMBIGUOUS: 'AMBIGUOUS_REFERENCE',
  CONFLICT: 'CONFLICT',
  FORBIDDEN: 'FORBIDDEN',
  TOO_COSTLY: 'QUERY_TOO_COSTLY',
  TIMEOUT: 'TIMEOUT',
  UNAVAILABLE: 'UNAVAILABLE',
};

/** One of the two places that turn errors into words for people (the other is the command line). Unknown errors pass unchanged, to be masked. */
export function renderError(error: unknown): unknown {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (!(original instanceof EntenteError)) return error;
  const { nodes, path } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined };
  return new GraphQLError(original.message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions: { code: codes[original.code], ...(original.candidates.length > 0 && { candidates: original.candidates }) },
  });
}
