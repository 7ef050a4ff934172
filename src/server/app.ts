import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Viewer } from '../graphql/context.js';
import { addSecurityHeaders } from './add-security-headers.js';
import { allowOrigins } from './allow-origins.js';
import { type Access, authenticate } from './authenticate.js';
import { createDashboard, createEmbed } from './dashboard.js';
import { endSubscriptions } from './end-subscriptions.js';
import { createExplorer } from './explorer.js';
import { guardOperations } from './guard-operations.js';
import { createHealth } from './health.js';
import { limitBody } from './limit-body.js';
import { limitTime } from './limit-time.js';
import { limitQueries } from './limits/limit-queries.js';
import type { Log } from './log.js';
import { classifyValueErrors, createMasking } from './masking.js';
import { createMetrics, metricsRoute } from './metrics.js';
import type { ServerContext } from './plugin.js';
import { type Lifecycle, refuseWhenStopping } from './refuse-when-stopping.js';
import { requireJson } from './require-json.js';
import { graphqlPath, serveRoutes } from './serve-routes.js';

/** What the server is put together from. */
export interface AppParts {
  readonly schema: GraphQLSchema;
  /** What resolvers are given, made anew for each operation. */
  readonly contextFor: (viewer: Viewer) => object;
  /** Rejects where the store does not answer. */
  readonly checkStore: () => Promise<unknown>;
  readonly access: Access;
  readonly corsOrigins: readonly string[];
  /** Whose pages may frame `/embed`: origins, `*`, or nobody's. */
  readonly embedOrigins: readonly string[];
  /** Where vite has built the dashboard. */
  readonly dashboardFolder: string;
  /** Where vite has built GraphiQL. */
  readonly explorerFolder: string;
  readonly lifecycle: Lifecycle;
  readonly log: Log;
}

/** Everything that is answered over HTTP, as a fetch handler and a listener for node. Each concern is one line here and one file. */
export function createApp(parts: AppParts) {
  const metrics = createMetrics();
  return createYoga<ServerContext>({
    schema: parts.schema,
    graphqlEndpoint: graphqlPath,
    context: ({ caller }) => {
      if (caller === undefined) throw new Error('an operation came past the authentication');
      return parts.contextFor(caller.viewer);
    },
    maskedErrors: { maskError: createMasking(parts.log) },
    // In the order in which a request meets them.
    plugins: [
      metrics.plugin,
      addSecurityHeaders(),
      allowOrigins(parts.corsOrigins),
      serveRoutes(
        [
          createEmbed(parts.dashboardFolder, parts.embedOrigins),
          createDashboard(parts.dashboardFolder),
          createExplorer(parts.explorerFolder),
          createHealth(parts.checkStore, parts.lifecycle),
          metricsRoute(metrics),
        ],
        parts.log,
      ),
      refuseWhenStopping(parts.lifecycle),
      authenticate(parts.access),
      requireJson(),
      limitBody(),
      limitQueries(),
      classifyValueErrors(),
      guardOperations(),
      limitTime(),
      endSubscriptions(parts.lifecycle),
    ],
    // What yoga brings along for these, and what nobody asked for.
    cors: false,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: false,
    // No address contains a space: yoga's own check would answer every address that ends like it.
    healthCheckEndpoint: ' ',
    logging: false,
  });
}
