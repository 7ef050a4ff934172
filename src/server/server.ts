import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { createContext } from '../graphql/context.js';
import { createSchema } from '../graphql/schema.js';
import type { Services } from '../graphql/services.js';
import { packageRoot } from '../package-root.js';
import { createApp } from './app.js';
import { type EditorToken, keepEditorToken } from './editor-token.js';
import { createGracefulStop } from './graceful-stop.js';
import { createHostGuard } from './host-guard.js';
import { listen } from './listen.js';
import type { Log } from './log.js';
import { createLifecycle } from './refuse-when-stopping.js';

export interface ServerOptions {
  readonly services: Services;
  readonly config: Config;
  readonly log: Log;
}

export interface RunningServer {
  /** Without a slash at the end; `/graphql`, `/graphiql` … are below it. */
  readonly url: string;
  /** Where no tokens were configured: the one that was generated. */
  readonly editorToken: EditorToken | undefined;
  /** Finishes what is under way, for 10 s at most, and stops. The store stays open: who opened it closes it. */
  close(): Promise<void>;
}

/** No client may keep a connection busy by sending slowly. */
const timeouts = { headersTimeout: 15_000, requestTimeout: 60_000 };

/** Serves the graph over HTTP. Rejects with `UNAVAILABLE`, and what to do, where it cannot listen or keep its token. */
export async function startServer({ services, config, log }: ServerOptions): Promise<RunningServer> {
  const editorToken = config.tokens.length > 0 ? undefined : keepEditorToken(config.store.url);
  const lifecycle = createLifecycle();
  const app = createApp({
    schema: createSchema(),
    contextFor: (viewer) => createContext(services, viewer),
    checkStore: () => services.store.latestChange(),
    access: { tokens: editorToken ? [{ role: 'editor', token: editorToken.token }] : config.tokens, anonymous: config.anonymous },
    corsOrigins: config.corsOrigins,
    embedOrigins: config.embedOrigins,
    dashboardFolder: join(packageRoot(), 'dist', 'dashboard'),
    explorerFolder: join(packageRoot(), 'dist', 'explorer'),
    lifecycle,
    log,
  });
  const refuse = createHostGuard(config.host);
  const server = createServer(timeouts, (request, response) => {
    const refused = refuse(request);
    if (refused === undefined) void app(request, response);
    else response.writeHead(refused.status, refused.headers).end(refused.body);
  });
  const stop = createGracefulStop(server, lifecycle);
  const url = await listen(server, config.host, config.port);
  log('started', { url });
  return {
    url,
    editorToken,
    close: async () => {
      await stop();
      log('stopped', { url });
    },
  };
}
