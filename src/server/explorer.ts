import { createBuiltPage } from './built-page.js';
import { explorerMissingPage } from './pages/missing-page.js';
import type { Route } from './serve-routes.js';

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

/** GraphiQL as vite has built it into `folder`; 503 that says what to run, where it is not built. */
export const createExplorer = (folder: string): Route =>
  createBuiltPage({ folder, prefix: '/graphiql/', contentSecurityPolicy, missing: () => explorerMissingPage });
