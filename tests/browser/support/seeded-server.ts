import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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

/** Writes the seeded graph to a file, to be copied by every server that begins with it. */
export async function writeSeededGraph(file: string): Promise<void> {
  const store = await openStore({ url: `embedded:${file}` });
  await loadSeeds(store, join(packageRoot(), 'seeds'));
  await store.close();
}

/** The seeded graph, served on a free port with the dashboard as it was built last. `seeded`: a file of `writeSeededGraph`. */
export async function startSeededServer(seeded?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'entente-seeded-'));
  const file = join(folder, 'graph');
  await (seeded === undefined ? writeSeededGraph(file) : copyFile(seeded, file));
  const config = readConfig({ ENTENTE_STORE: `embedded:${file}`, PORT: '0', ENTENTE_TOKENS: tokens });
  const store = await openStore(config.store);
  const server = await startServer({ services: await createServices(store), config, log: () => undefined });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
