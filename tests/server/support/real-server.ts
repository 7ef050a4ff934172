import { request } from 'node:http';
import { type Config, readConfig } from '../../../src/config.js';
import { createServices } from '../../../src/graphql/services.js';
import { type RunningServer, startServer } from '../../../src/server/server.js';
import { type GraphStore, openStore } from '../../../src/store/graph-store.js';

/** An empty graph in memory, served on a free port; `changeStore` may make it slow or deaf. */
export async function realServer(environment: Readonly<Record<string, string>> = {}, changeStore = (store: GraphStore): GraphStore => store) {
  const config: Config = readConfig({ ENTENTE_STORE: 'embedded:memory', PORT: '0', ...environment });
  const store = changeStore(await openStore(config.store));
  const events: string[] = [];
  const server = await startServer({ services: await createServices(store), config, log: (event) => void events.push(event) });
  const close = async () => {
    await server.close();
    await store.close();
  };
  return { server, events, close };
}

/** A promise, and the way to keep it. */
export function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

/** A store that counts articles only when `may` is there: until then `slowQuery` is under way, from when `begun` is called. */
export const countingWhen =
  (may: Promise<unknown>, begun: () => void) =>
  (store: GraphStore): GraphStore => ({
    ...store,
    countAllArticles: async (asOf) => {
      begun();
      await may;
      return store.countAllArticles(asOf);
    },
  });

export const slowQuery = '/graphql?query={statistics{articles}}';

/** Asks with headers and paths that fetch would not send. */
export function rawGet({ url }: Pick<RunningServer, 'url'>, path: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}
