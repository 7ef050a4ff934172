import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Run, runEntente } from './run-entente.js';

export interface World {
  /** Where the embedded graph is; there is none yet. */
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Writes a file of this world and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  /** Runs a command on this world's graph. */
  run(...args: readonly string[]): Promise<Run>;
}

/** A folder for one test, with an address for an embedded graph in it; gone when the test is. */
export function createWorld(): World {
  const { folder, path, environment, remove } = createFolder();
  onTestFinished(remove);
  return {
    path,
    environment,
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    run: (...args) => runEntente(args, { environment }),
  };
}

/** The same for those who remove it themselves. */
export function createFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  const path = join(folder, 'graph');
  return { folder, path, environment: { ENTENTE_STORE: `embedded:${path}` }, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Records as a file has them. */
export const jsonl = (...records: readonly unknown[]): string =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');
