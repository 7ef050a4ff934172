import { neo4jFromDocker } from './neo4j/neo4j-from-docker.js';
import { neo4jFromJars } from './neo4j/neo4j-from-jars.js';
import { neo4jFromUrl } from './neo4j/neo4j-from-url.js';
import type { RunningNeo4j } from './neo4j/running-neo4j.js';

/** A Neo4j, or what stood in the way of each attempt to get one. */
type FoundNeo4j = { readonly neo4j: RunningNeo4j } | { readonly missing: readonly string[] };

const ATTEMPTS = { Docker: neo4jFromDocker, 'Java and Maven': neo4jFromJars };

/**
 * Finds a real Neo4j: at `TEST_NEO4J_URL`, else in Docker, else on this machine's JVM.
 * Throws only when `TEST_NEO4J_URL` names one that does not let us in: who names one does not want another.
 */
export async function findNeo4j(): Promise<FoundNeo4j> {
  const url = process.env.TEST_NEO4J_URL;
  if (url !== undefined && url !== '') return { neo4j: await neo4jFromUrl(url) };

  const missing = ['TEST_NEO4J_URL: not set'];
  for (const [name, attempt] of Object.entries(ATTEMPTS)) {
    try {
      return { neo4j: await attempt() };
    } catch (error) {
      missing.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { missing };
}
