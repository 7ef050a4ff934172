import { explorerMissingPage } from './pages/explorer-missing-page.js';
import type { Route } from './serve-routes.js';
import { readStaticFiles, sendFile } from './static-files.js';

const prefix = '/graphiql/';

/** For the page, and for scripts too: workers take theirs from their own answer. Monaco styles its lines inline. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * GraphiQL as vite has built it into `folder`. Its assets carry a hash in their names, so browsers keep them for a year; the
 * page that names them is asked for each time. 503 that says what to run, where it is not built.
 */
export function createExplorer(folder: string): Route {
  const files = readStaticFiles(folder);
  return (path, headers) => {
    if (path !== '/graphiql' && !path.startsWith(prefix)) return undefined;
    if (!files.has('index.html')) return explorerMissingPage;
    const name = path.slice(prefix.length) || 'index.html';
    const file = files.get(name);
    if (file === undefined) return undefined;
    const cacheControl = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return sendFile(file, headers, { 'cache-control': cacheControl, 'content-security-policy': contentSecurityPolicy });
  };
}
