import { defineConfig } from 'vite';

/**
 * Builds the dashboard into `dist/dashboard`: `vite build src/dashboard`.
 *
 * Everything is a file of its own with a hash in its name; nothing is inlined into the HTML, so that the page runs under
 * `script-src 'self'`, and nothing is fetched from another host. Each view is a script of its own, loaded when it is opened.
 */
export default defineConfig({
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    license: { fileName: 'licenses.md' },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
