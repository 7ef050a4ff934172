import { EntenteError } from '../../domain/errors.js';
import type { RemoteGraph } from '../options.js';
import type { OperationResult } from '../query/operation-result.js';

export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Milliseconds; a piece of records may take a server this long. */
const answerTimeoutMs = 300_000;

/** Sends an operation to a running server. Rejects with `UNAVAILABLE` where no GraphQL result comes back. */
export async function sendOperation({ url, token }: RemoteGraph, operation: Operation): Promise<OperationResult> {
  const response = await post(url, token, JSON.stringify(operation));
  const body: unknown = await response.json().catch(() => undefined);
  if (isOperationResult(body)) return body;
  throw new EntenteError(
    'UNAVAILABLE',
    `${url} answered ${response.status} without a GraphQL result: --url must name the endpoint, as in http://127.0.0.1:4000/graphql`,
  );
}

async function post(url: string, token: string | undefined, body: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  try {
    return await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(answerTimeoutMs) });
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const reason = isLate ? `the server at ${url} did not answer within ${answerTimeoutMs / 1000} s` : `no server answers at ${url}`;
    throw new EntenteError('UNAVAILABLE', `${reason}: start one with "entente serve", or mend --url`, { cause: error });
  }
}

function isOperationResult(body: unknown): body is OperationResult {
  return typeof body === 'object' && body !== null && ('data' in body || ('errors' in body && Array.isArray(body.errors)));
}
