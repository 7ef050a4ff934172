import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';

/** The whole SDL: every file of `schema/`, in order of name. */
export function readTypeDefinitions(): string {
  const folder = join(packageRoot(), 'schema');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}
