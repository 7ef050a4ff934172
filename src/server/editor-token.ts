import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EntenteError } from '../domain/errors.js';

/** The token that an editor may use where `ENTENTE_TOKENS` names none. */
export interface EditorToken {
  readonly token: string;
  /** The file that it is kept in; `undefined`: nowhere, it is good for this run only. */
  readonly path: string | undefined;
}

/**
 * Where the editor token of a graph is kept: beside an embedded graph, as `<graph>.editor-token`; for Neo4j, which is
 * elsewhere, as `data/editor-token` in the working directory (in the Docker image, on its volume). Servers on one Neo4j
 * each have their own: set `ENTENTE_TOKENS` to give them one in common. A graph in memory ends with the process, and so
 * does its token: `undefined`.
 */
export function editorTokenPath(storeUrl: string): string | undefined {
  if (storeUrl === 'embedded:memory') return undefined;
  return storeUrl.startsWith('embedded:') ? `${storeUrl.slice('embedded:'.length)}.editor-token` : join('data', 'editor-token');
}

/**
 * The editor token of a graph: the one that is kept, else a new one, which is kept from then on, for its owner's eyes only
 * (mode 600). Of several processes that start at once, all get the same. Throws `UNAVAILABLE` where it cannot be kept.
 */
export function keepEditorToken(storeUrl: string): EditorToken {
  const path = editorTokenPath(storeUrl);
  if (path === undefined) return { token: newToken(), path };
  try {
    return { token: readToken(path) ?? createToken(path), path };
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw new EntenteError('UNAVAILABLE', `cannot keep an editor token in ${path}: make the folder writable, or set ENTENTE_TOKENS`, { cause: error });
  }
}

const newToken = (): string => randomBytes(32).toString('base64url');

function readToken(path: string): string | undefined {
  const token = textOf(path)?.trim();
  if (token === undefined) return undefined;
  if (!/^[\w-]{43}$/.test(token)) throw new EntenteError('UNAVAILABLE', `${path} holds no editor token: delete it, and a new one is made at the next start`);
  chmodSync(path, 0o600);
  return token;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Written whole under another name first, then given its name unless somebody was faster: no one ever reads half a token. */
function createToken(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const token = newToken();
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${token}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
    return token;
  } catch (error) {
    const faster = hasCode(error, 'EEXIST') ? readToken(path) : undefined;
    if (faster === undefined) throw error;
    return faster;
  } finally {
    rmSync(draft);
  }
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
