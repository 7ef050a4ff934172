import { createBuiltPage } from './built-page.js';
import { dashboardMissingPage } from './pages/missing-page.js';
import type { Route } from './serve-routes.js';

/** Its own scripts and styles, the API of this server, and nothing else; no text ever becomes markup. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The dashboard as vite has built it into `folder`; 503 that says what to run, where it is not built. */
export const createDashboard = (folder: string): Route =>
  createBuiltPage({
    folder,
    prefix: '/',
    contentSecurityPolicy,
    // Every address is below `/`: those that are no page of the dashboard are for others to answer.
    missing: (name) => (name === 'index.html' ? dashboardMissingPage : undefined),
  });
