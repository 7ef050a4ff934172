import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

const folder = 'dist/dashboard';
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;

/** The scripts that a chunk needs, its own among them. */
function scriptsOf(name: string, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`the build has no "${name}"`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) scriptsOf(imported, seen);
  return seen;
}

const kilobytes = (files: ReadonlySet<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024;

describe('The dashboard', () => {
  const opening = new Set([...scriptsOf('index.html'), ...scriptsOf('views/questions/questions-view.tsx')]);

  test('asks for less than 100 KB of script, gzipped, before its first view', () => {
    expect(opening.size).toBeGreaterThan(1);
    expect(kilobytes(opening)).toBeLessThan(100);
  });

  test('loads what draws networks only when a network is opened', () => {
    const network = [...scriptsOf('views/network/network-view.tsx')].filter((file) => !opening.has(file));
    expect(kilobytes(new Set(network))).toBeGreaterThan(20);
  });
});
