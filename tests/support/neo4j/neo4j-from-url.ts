import neo4j from 'neo4j-driver';
import type { RunningNeo4j } from './running-neo4j.js';

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * The Neo4j at `url`, once it has let us in; else an error that says why not.
 * `TEST_NEO4J_USER` (default `neo4j`) and `TEST_NEO4J_PASSWORD` (default none) say as whom.
 */
export async function neo4jFromUrl(url: string): Promise<RunningNeo4j> {
  const address = {
    url,
    user: process.env.TEST_NEO4J_USER ?? 'neo4j',
    password: process.env.TEST_NEO4J_PASSWORD ?? '',
  };
  const driver = neo4j.driver(url, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: CONNECT_TIMEOUT_MS,
  });
  try {
    await driver.verifyConnectivity();
  } catch (cause) {
    throw new Error(`TEST_NEO4J_URL is ${url}, but no Neo4j lets "${address.user}" in there: ${String(cause)}`, {
      cause,
    });
  } finally {
    await driver.close();
  }
  return { address, origin: 'TEST_NEO4J_URL', stop: async () => {} };
}
