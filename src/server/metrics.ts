import { getOperationAST } from 'graphql';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ServerPlugin } from './plugin.js';
import { publicCodes } from './refusal.js';
import type { Route } from './serve-routes.js';

export interface Metrics {
  /** What `/metrics` answers, and its content type. */
  readonly read: () => Promise<{ readonly text: string; readonly type: string }>;
  readonly plugin: ServerPlugin;
}

const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const countedCodes: readonly unknown[] = ['OK', ...publicCodes];

/**
 * Counts and times operations by type and outcome, and measures the process, for Prometheus. Names of operations are left
 * out: clients choose them, and each would be a series for ever.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'entente_graphql_requests_total',
    help: 'GraphQL requests by type of operation and code of the first error, OK where there is none.',
    labelNames: ['operation', 'code'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'entente_graphql_request_duration_seconds',
    help: 'Time from the arrival of a GraphQL request to its result, by type of operation.',
    labelNames: ['operation'],
    buckets: secondsBuckets,
    registers: [registry],
  });
  const begun = new WeakMap<Request, { readonly at: number; operation: string }>();
  return {
    read: async () => ({ text: await registry.metrics(), type: registry.contentType }),
    plugin: {
      onRequestParse({ request }) {
        begun.set(request, { at: performance.now(), operation: 'none' });
      },
      onParse:
        ({ context: { request, params } }) =>
        ({ result }) => {
          const entry = begun.get(request);
          if (entry && result && !(result instanceof Error)) entry.operation = getOperationAST(result, params.operationName)?.operation ?? 'none';
        },
      onResultProcess({ request, result }) {
        const entry = begun.get(request);
        if (entry === undefined) return;
        requests.inc({ operation: entry.operation, code: codeOf(result) });
        durations.observe({ operation: entry.operation }, (performance.now() - entry.at) / 1000);
      },
    },
  };
}

/** `/metrics`. */
export const metricsRoute =
  (metrics: Metrics): Route =>
  async (path) => {
    if (path !== '/metrics') return undefined;
    const { text, type } = await metrics.read();
    return { status: 200, headers: { 'content-type': type }, body: text };
  };

function codeOf(result: object): string {
  const errors = 'errors' in result ? (result.errors as readonly { readonly extensions?: { readonly code?: unknown } }[] | undefined) : undefined;
  if (errors === undefined || errors.length === 0) return 'OK';
  const code = errors[0]?.extensions?.code;
  return countedCodes.includes(code) ? String(code) : 'INTERNAL_SERVER_ERROR';
}
