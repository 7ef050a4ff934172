import type { Answer, Route } from './serve-routes.js';
import { readStaticFiles, sendFile } from './static-files.js';

/** A page that vite has built, and how it is served. */
export interface BuiltPage {
  /** Where vite has built it. */
  readonly folder: string;
  /** The address of the page, with a slash at the end; its files are below it. */
  readonly prefix: string;
  readonly contentSecurityPolicy: string;
  /** What is answered where it is not built, for the name of a file below `prefix`. */
  readonly missing: (name: string) => Answer | undefined;
}

/**
 * A page as vite has built it. Its assets carry a hash in their names, so browsers keep them for a year; the page that names
 * them is asked for each time. What vite notes for other tools, in hidden folders, is not served.
 */
export function createBuiltPage({ folder, prefix, contentSecurityPolicy, missing }: BuiltPage): Route {
  const files = new Map([...readStaticFiles(folder)].filter(([name]) => !name.startsWith('.')));
  return (path, headers) => {
    if (`${path}/` !== prefix && !path.startsWith(prefix)) return undefined;
    const name = path.slice(prefix.length) || 'index.html';
    if (!files.has('index.html')) return missing(name);
    const file = files.get(name);
    if (file === undefined) return undefined;
    const cacheControl = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return sendFile(file, headers, { 'cache-control': cacheControl, 'content-security-policy': contentSecurityPolicy });
  };
}
