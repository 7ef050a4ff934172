import { signal } from '@preact/signals';
import { Failure, failureOf, type GraphqlError, notGraphql, offline, tookTooLong } from './failure.js';
import type { Operation } from './operation.js';
import { token } from './token.js';

/** An answer; `faults` say which parts of it could not be read. */
export interface Answer<T> {
  readonly data: T;
  readonly faults: readonly string[];
}

const timeoutSeconds = 20;

/** Answers that were just given are given again: moving back and forth asks nothing. */
const kept = new Map<string, { readonly until: number; readonly answer: Promise<Answer<unknown>> }>();
const keptMax = 100;
const keptMs = 60_000;

/**
 * Asks the API. Rejects with a `Failure` in words. One and the same question is asked once a minute at most, unless `anew`.
 */
export function ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, anew = false): Promise<Answer<Data>> {
  const body = JSON.stringify({ query: operation, variables });
  const key = `${token.value} ${body}`;
  const before = kept.get(key);
  if (before !== undefined && !anew && before.until > Date.now()) return before.answer as Promise<Answer<Data>>;
  const answer = post<Data>(body);
  keep(key, answer);
  return answer;
}

function keep(key: string, answer: Promise<Answer<unknown>>): void {
  kept.delete(key);
  kept.set(key, { until: Date.now() + keptMs, answer });
  for (const oldest of kept.keys()) if (kept.size > keptMax) kept.delete(oldest);
  answer.catch(() => kept.delete(key));
}

/** How often this page changed something: what is shown is asked anew then. */
export const written = signal(0);

/**
 * Tells the API to change something: at once, and once. What was answered before may be so no more: it is forgotten, and where
 * the change was answered, what is shown is asked anew. Rejects with a `Failure`; after one for want of an answer nobody knows
 * whether it was done.
 */
export async function tell<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Answer<Data>> {
  const answer = await post<Data>(JSON.stringify({ query: operation, variables })).finally(() => kept.clear());
  written.value += 1;
  return answer;
}

/** Asks with another token than the one that is kept: whether it is any good. */
export const askAs = <Data, Variables>(bearer: string, operation: Operation<Data, Variables>, variables: Variables): Promise<Answer<Data>> =>
  post<Data>(JSON.stringify({ query: operation, variables }), bearer);

async function post<Data>(body: string, bearer = token.value): Promise<Answer<Data>> {
  const response = await send(body, bearer);
  if (!(response.headers.get('content-type') ?? '').includes('json')) throw notGraphql(response.status);
  const { data, errors = [] } = (await response.json()) as { readonly data?: Data | null; readonly errors?: readonly GraphqlError[] };
  if (data === null || data === undefined) throw failureOf(errors);
  return { data, faults: errors.map(({ message }) => message) };
}

async function send(body: string, bearer: string): Promise<Response> {
  const authorization = bearer === '' ? {} : { authorization: `Bearer ${bearer}` };
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...authorization };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutSeconds * 1000) });
  } catch (error) {
    throw error instanceof DOMException && error.name === 'TimeoutError' ? tookTooLong(timeoutSeconds) : offline();
  }
}

/** What went wrong, whatever it was. */
export const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure('FAILED', 'This page made a mistake.', error instanceof Error ? error.message : String(error));
