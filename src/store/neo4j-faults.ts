import neo4j, { Neo4jError } from 'neo4j-driver';
import { EntenteError } from '../domain/errors.js';
import type { Statement } from './engine.js';

/** Why a server cannot be used, and what to do. */
export function connectionFault(error: unknown, { url, database }: { readonly url: string; readonly database?: string | undefined }): EntenteError {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security'))
    return new EntenteError('UNAVAILABLE', `Neo4j at ${url} refused the login: check NEO4J_USER and NEO4J_PASSWORD`, { cause: error });
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new EntenteError('UNAVAILABLE', `Neo4j at ${url} has no database "${database}": check NEO4J_DATABASE`, { cause: error });
  return new EntenteError('UNAVAILABLE', `no Neo4j answers at ${url}: start it, or mend ENTENTE_STORE`, { cause: error });
}

/** What a refused statement means to the caller; what may be tried again stays as it is. */
export function statementFault(error: unknown, statement: Statement): unknown {
  if (!(error instanceof Neo4jError) || isRetriable(error)) return error;
  if (/TransactionTimedOut/.test(error.code))
    return new EntenteError('TIMEOUT', `the graph did not answer in time (${statement.name}): ask for less`, { cause: error });
  return new EntenteError('UNAVAILABLE', `Neo4j refused a statement (${statement.name})`, { cause: error });
}

export const isConnectionLost = (error: unknown): boolean =>
  error instanceof Neo4jError && (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED);

export const isRetriable = (error: unknown): boolean => error instanceof Neo4jError && neo4j.isRetryableError(error);
