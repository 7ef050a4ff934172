import { defineConfig } from 'vite';

/**
 * Builds the program into `dist/cli`: `vite build`. The pages have configurations of their own.
 *
 * With its libraries in a few files it starts in half the time that node takes to find them in hundreds. What is loaded only
 * where it is needed stays in files of its own. The two engines are left out: one is a native module, the other is loaded by few.
 */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: { main: 'src/cli/main.ts', 'pdf-worker': 'src/ingest/read/pdf-worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true, external: ['@grafeo-db/js', 'neo4j-driver'] },
});
