/**
 * Writes the documents that are made from code to `docs/`.
 * `--check` writes nothing, says which of them are stale, and exits 1 if any is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cliDocument } from './cli-document.js';
import { vocabularyDocument } from './vocabulary-document.js';

/** Every generated document: where it is, and what belongs in it. */
const documents: readonly { readonly path: string; readonly content: () => string }[] = [
  { path: 'docs/cli.md', content: cliDocument },
  { path: 'docs/vocabulary.md', content: vocabularyDocument },
];

const isStale = ({ path, content }: (typeof documents)[number]): boolean => !existsSync(path) || readFileSync(path, 'utf8') !== content();

const stale = documents.filter(isStale);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is stale: run "npm run generate"`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, content } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content());
  }
}
