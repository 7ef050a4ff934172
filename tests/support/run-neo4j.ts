/** Runs a Neo4j in the foreground for development and benchmarks, until Ctrl-C: `npx tsx tests/support/run-neo4j.ts`. */
import { findNeo4j } from './find-neo4j.js';

const found = await findNeo4j();
if ('missing' in found) {
  console.error(['No Neo4j could be started.', ...found.missing].join('\n  '));
  process.exit(1);
}

const { address, origin, stop } = found.neo4j;
console.log(`${origin} answers at ${address.url}

To serve from it:    export ENTENTE_STORE=${address.url} NEO4J_USER=${address.user} NEO4J_PASSWORD=${address.password}
To test on it:       export TEST_NEO4J_URL=${address.url} TEST_NEO4J_USER=${address.user} TEST_NEO4J_PASSWORD=${address.password}
To end it: Ctrl-C.`);

const stayAlive = setInterval(() => {}, 60_000);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearInterval(stayAlive);
    void stop();
  });
}
