import { defineConfig } from 'vite';

/**
 * Builds the GraphiQL page into `dist/explorer`: `vite build src/explorer`.
 *
 * Everything is a file of its own with a hash in its name: workers, fonts and styles too. Nothing is inlined into
 * the HTML, so that the page runs under `script-src 'self'`, and nothing is fetched from another host.
 */
export default defineConfig({
  base: '/graphiql/',
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      // GraphiQL's libraries mark themselves "use client", which means nothing here and gives 400 lines of warnings.
      checks: { moduleLevelDirective: false },
      // GraphiQL reports every worker it starts to the console.
      treeshake: { manualPureFunctions: ['console.info'] },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
