import { defineConfig } from 'vitest/config';

// These touch no graph, so that running one of them alone does not wait for a Neo4j.
const withoutNeo4j = [
  'tests/unit/**/*.test.ts',
  'tests/ingest/reading/**/*.test.ts',
  'tests/ingest/model/**/*.test.ts',
  'tests/ingest/gold/**/*.test.ts',
  'tests/ingest/news/**/*.test.ts',
  'tests/deployment.test.ts',
];

/**
 * Two files at a time, each worker with a Neo4j of its own, which has one database. One at a time on a Neo4j that was
 * named, or where a few files are run and a second Neo4j is not worth its start.
 */
const isPartial = process.argv.slice(2).some((argument) => /\btests\//.test(argument));
const maxWorkers = isPartial || process.env.TEST_NEO4J_URL ? 1 : 2;

// These need a browser, and a graph in memory.
const inBrowser = ['tests/browser/**/*.test.ts'];

export default defineConfig({
  // graphql ships itself twice; what node loads for libraries and what vite would load for us must be one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // A Neo4j that has just started plans every statement anew, at up to a second each.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers,
    projects: [
      { extends: true, test: { name: 'unit', include: withoutNeo4j } },
      // A browser on a busy machine may draw later than a test looks: what fails three times is wrong.
      { extends: true, test: { name: 'browser', retry: 2, include: inBrowser, globalSetup: ['tests/browser/support/global-setup.ts'] } },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/**/*.test.ts'],
          exclude: [...withoutNeo4j, ...inBrowser],
          globalSetup: ['tests/support/compile.ts', 'tests/support/global-setup.ts'],
        },
      },
    ],
  },
});
