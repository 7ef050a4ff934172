import type { Fetcher } from '@graphiql/toolkit';
import { type DocumentNode, type ExecutionResult, getIntrospectionQuery, getOperationAST } from 'graphql';
import { resultsOfEventStream } from './event-stream.js';

const ENDPOINT = '/graphql';

// GraphiQL 5.4 does not ask for `isOneOf`. With it, the editor marks an EntityRef that has two keys or none.
const INTROSPECTION = getIntrospectionQuery({
  schemaDescription: true,
  inputValueDeprecation: true,
  specifiedByUrl: true,
  oneOf: true,
});

/**
 * Sends an operation to the API of the same origin. Subscriptions come back as Server-Sent Events, one result after
 * the other, everything else as one JSON document. An answer that is not GraphQL rejects with what the server said.
 */
export const fetchGraphQL: Fetcher = (params, options) => {
  const headers = options?.headers ?? {};
  if (params.operationName === 'IntrospectionQuery') return ask({ ...params, query: INTROSPECTION }, headers);
  return isSubscription(options?.documentAST, params.operationName) ? follow(params, headers) : ask(params, headers);
};

function isSubscription(document: DocumentNode | undefined, name: string | null | undefined): boolean {
  return document !== undefined && getOperationAST(document, name)?.operation === 'subscription';
}

async function ask(params: object, headers: HeadersInit): Promise<ExecutionResult> {
  const response = await post(params, headers, 'application/graphql-response+json, application/json;q=0.9');
  return resultOf(response);
}

function follow(params: object, headers: HeadersInit): AsyncIterable<ExecutionResult> {
  const stop = new AbortController();
  const results = resultsUntil(stop.signal, params, headers);
  // A generator's own return() waits for the next event: the button "Stop" would leave the connection open.
  const iterator = {
    next: () => results.next(),
    return: () => {
      stop.abort();
      return results.return();
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}

async function* resultsUntil(stopped: AbortSignal, params: object, headers: HeadersInit): AsyncGenerator<ExecutionResult, void, void> {
  try {
    const response = await post(params, headers, 'text/event-stream', stopped);
    if (response.body && contentType(response) === 'text/event-stream') yield* resultsOfEventStream(response.body);
    else yield await resultOf(response);
  } catch (error) {
    if (!stopped.aborted) throw error;
  }
}

function post(params: object, headers: HeadersInit, accept: string, signal?: AbortSignal): Promise<Response> {
  const all = new Headers(headers);
  all.set('content-type', 'application/json');
  all.set('accept', accept);
  return fetch(ENDPOINT, { method: 'POST', headers: all, body: JSON.stringify(params), signal: signal ?? null });
}

async function resultOf(response: Response): Promise<ExecutionResult> {
  if (contentType(response).endsWith('json')) return response.json();
  const said = (await response.text()).slice(0, 500);
  throw new Error(`${ENDPOINT} answered ${response.status} ${response.statusText} without GraphQL: ${said}`);
}

function contentType(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
