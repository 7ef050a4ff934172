import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import { loadSeeds } from '../../../src/exchange/seeds.js';
import { createServices } from '../../../src/graphql/services.js';
import { packageRoot } from '../../../src/package-root.js';
import { startServer } from '../../../src/server/server.js';
import { openStore } from '../../../src/store/graph-store.js';

export const editorToken = 'editor-of-the-dashboard';
export const contributorToken = 'contributor-to-the-dashboard';
export const readerToken = 'reader-of-the-dashboard';

const tokens = `editor:${editorToken},contributor:${contributorToken},reader:${readerToken}`;

/** The seeded graph in memory, served on a free port with the dashboard as it was built last. */
export async function startSeededServer() {
  const config = readConfig({ ENTENTE_STORE: 'embedded:memory', PORT: '0', ENTENTE_TOKENS: tokens });
  const store = await openStore(config.store);
  await loadSeeds(store, join(packageRoot(), 'seeds'));
  const server = await startServer({ services: await createServices(store), config, log: () => undefined });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}
