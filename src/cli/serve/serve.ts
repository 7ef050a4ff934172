import { join } from 'node:path';
import type { Config } from '../../config.js';
import { createServices } from '../../graphql/services.js';
import { createIngestion } from '../../ingest/steps.js';
import { packageRoot } from '../../package-root.js';
import { checkListening } from '../../server/listen.js';
import { createLog, type Log } from '../../server/log.js';
import { type RunningServer, startServer } from '../../server/server.js';
import { stopOnSignal } from '../../server/stop-on-signal.js';
import { type GraphStore, openStore } from '../../store/graph-store.js';
import { printLine, printNotice } from '../output/print.js';
import { readSettings } from '../settings.js';

/** Serves until a signal says to stop. An empty graph is seeded first; one whose seeding was interrupted, to its end. */
export async function serve(): Promise<never> {
  const config = readSettings();
  const log = createLog();
  const store = await openStore(config.store);
  const stopping = new AbortController();
  const starting = start(store, config, log, stopping.signal);
  stopOnSignal(async () => {
    stopping.abort();
    const server = await starting.catch(() => undefined);
    await server?.close();
    await store.close();
  }, log);
  try {
    printAddresses(await starting, config);
  } catch (error) {
    // Told to stop while it was seeding: then the signal has the last word.
    if (!stopping.signal.aborted) {
      await store.close();
      throw error;
    }
  }
  return new Promise<never>(() => undefined);
}

async function start(store: GraphStore, config: Config, log: Log, stopping: AbortSignal): Promise<RunningServer> {
  if ((await store.seedingState()) !== 'SETTLED') {
    await checkListening(config.host, config.port);
    await seedFirst(store, stopping);
  }
  return startServer({ services: await createServices(store, createIngestion(config.languageModel)), config, log });
}

/** Loaded only where it is needed, once in the life of a graph. */
async function seedFirst(store: GraphStore, stopping: AbortSignal): Promise<void> {
  const [{ loadSeeds }, { withProgressBar }, { printSeeding }] = await Promise.all([
    import('../../exchange/seeds.js'),
    import('../output/progress-bar.js'),
    import('../seed/print-seeding.js'),
  ]);
  printNotice('This graph is new: loading the seeds …');
  const result = await withProgressBar('seeding', false, (onProgress) =>
    loadSeeds(store, join(packageRoot(), 'seeds'), {
      onProgress: (done, total) => {
        stopping.throwIfAborted();
        onProgress(done, total);
      },
    }),
  );
  printSeeding(result);
}

function printAddresses({ url, editorToken }: RunningServer, config: Config): void {
  printLine(`Entente serves the graph ${config.store.url}`);
  printLine(`  dashboard     ${url}/`);
  printLine(`  GraphiQL      ${url}/graphiql`);
  printLine(`  GraphQL       ${url}/graphql`);
  printLine(`  editor token  ${whereTokenIs(editorToken)}`);
  printLine('Ctrl-C stops it.');
}

function whereTokenIs(editorToken: RunningServer['editorToken']): string {
  if (editorToken === undefined) return 'as set in ENTENTE_TOKENS';
  return editorToken.path === undefined ? `${editorToken.token} (for this run)` : `in the file ${editorToken.path}`;
}
