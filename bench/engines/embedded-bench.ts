import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import type { BareDriver } from './bare-driver.js';
import type { BenchEngine } from './bench-engine.js';

/** The embedded engine on files of its own. One process has one graph open, so the bare driver reads a copy of it. */
export async function createEmbeddedBench(): Promise<BenchEngine> {
  const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  let graphs = 0;
  let path = '';
  return {
    name: `Grafeo ${grafeo.version()} (embedded)`,
    hasTargets: false,
    openEmpty: () => {
      path = join(home, `graph-${++graphs}`);
      return openEmbeddedEngine({ path });
    },
    openScratch: async () => openBare(join(home, `scratch-${++graphs}`)),
    openBoth: async () => {
      const copy = `${path}-copy`;
      // The graph is a file, perhaps with others beside it whose names begin like its own.
      const name = path.slice(home.length + 1);
      for (const file of await readdir(home))
        if (file.startsWith(name)) await cp(join(home, file), join(home, file.replace(name, `${name}-copy`)), { recursive: true });
      return { engine: await openEmbeddedEngine({ path }), bare: openBare(copy) };
    },
    close: () => rm(home, { recursive: true, force: true }),
  };
}

function openBare(path: string): BareDriver {
  const database = grafeo.GrafeoDB.create(path);
  return {
    read: async (text, parameters) => (await database.executeCypher(text, parameters)).rows(),
    write: async (text, parameters) => {
      await database.executeCypher(text, parameters);
    },
    close: async () => database.close(),
  };
}
