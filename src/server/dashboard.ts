import { createBuiltPage } from './built-page.js';
import { dashboardMissingPage } from './pages/missing-page.js';
import type { Route } from './serve-routes.js';

/**
 * Its own scripts and styles, the API of this server, and nothing else. No text ever becomes markup, nor a script's address,
 * but for the one of the worker that lays large graphs out (`src/dashboard/views/network/whole/start-layout.ts`).
 */
const contentSecurityPolicy = (frameAncestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
    'trusted-types entente-layout',
  ].join('; ');

const nobody = "'none'";

/** The dashboard as vite has built it into `folder`; 503 that says what to run, where it is not built. */
export const createDashboard = (folder: string): Route =>
  createBuiltPage({
    folder,
    prefix: '/',
    contentSecurityPolicy: contentSecurityPolicy(nobody),
    // Every address is below `/`: those that are no page of the dashboard are for others to answer.
    missing: (name) => (name === 'index.html' ? dashboardMissingPage : undefined),
  });

const embedPath = '/embed';

/**
 * The same page at an address of its own, where it shows one view and changes nothing (`src/dashboard/shell/embed.tsx`), so
 * that pages of these origins may frame it: nobody can be tricked into a click that does something.
 */
export function createEmbed(folder: string, origins: readonly string[]): Route {
  const page = createBuiltPage({
    folder,
    prefix: `${embedPath}/`,
    contentSecurityPolicy: contentSecurityPolicy(origins.join(' ') || nobody),
    missing: () => dashboardMissingPage,
  });
  return (path, headers) => (path === embedPath ? page(path, headers) : undefined);
}
