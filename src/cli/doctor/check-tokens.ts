import { statSync } from 'node:fs';
import type { Config } from '../../config.js';
import { editorTokenPath } from '../../server/editor-token.js';
import { type Finding, fault, note, ok } from './finding.js';

/** Where the editor token is, and whether its owner alone can read it. */
export function checkTokens({ tokens, store }: Pick<Config, 'tokens' | 'store'>): Finding {
  if (tokens.length > 0) return ok('tokens', `${tokens.length} set: ${tokens.map(({ role }) => role).join(', ')}`);
  const path = editorTokenPath(store.url);
  if (path === undefined) return note('tokens', 'the graph is in memory: "entente serve" makes an editor token for each run');
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return note('tokens', `there is no editor token at ${path} yet`, 'nothing: "entente serve" makes one');
  const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0;
  return isOpen
    ? fault('tokens', `others can read the editor token in ${path}`, `run "chmod 600 ${path}"`)
    : ok('tokens', `the editor token is in ${path}, for its owner alone`);
}
