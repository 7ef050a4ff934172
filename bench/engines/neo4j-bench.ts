import neo4j from 'neo4j-driver';
import { openNeo4jEngine } from '../../src/store/neo4j-engine.js';
import { findNeo4j } from '../../tests/support/find-neo4j.js';
import type { Neo4jAddress } from '../../tests/support/neo4j/running-neo4j.js';
import { scratchLabels } from '../loading/raw-graph.js';
import type { BareDriver } from './bare-driver.js';
import type { BenchEngine } from './bench-engine.js';

const deleteAll = (match: string): string => `${match} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`;

/** A Neo4j that may be emptied, found as the tests find theirs; or why there is none. */
export async function findNeo4jBench(): Promise<BenchEngine | { readonly missing: readonly string[] }> {
  const found = await findNeo4j();
  if ('missing' in found) return found;
  const { address, origin, stop } = found.neo4j;
  return {
    name: await versionOf(address, origin),
    hasTargets: true,
    openEmpty: async () => {
      const bare = openBare(address);
      await bare.write(deleteAll('MATCH (n)'));
      await bare.close();
      return openNeo4jEngine(address);
    },
    openScratch: async () => {
      const bare = openBare(address);
      const close = async () => {
        for (const label of scratchLabels) await bare.write(deleteAll(`MATCH (n:${label})`));
        await bare.close();
      };
      return { ...bare, close };
    },
    openBoth: async () => ({ engine: await openNeo4jEngine(address), bare: openBare(address) }),
    close: stop,
  };
}

async function versionOf({ url, user, password }: Neo4jAddress, origin: string): Promise<string> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const { agent } = await driver.getServerInfo();
  await driver.close();
  return `${agent ?? 'Neo4j'} (${origin})`;
}

/** Set up as well as a driver can be: one round trip a read, everything fetched at once, plain numbers. */
function openBare(address: Neo4jAddress): BareDriver {
  const driver = neo4j.driver(address.url, neo4j.auth.basic(address.user, address.password), { disableLosslessIntegers: true, fetchSize: -1 });
  const run = async (mode: 'READ' | 'WRITE', text: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    const session = driver.session({ defaultAccessMode: mode });
    try {
      return (await session.run(text, parameters)).records;
    } finally {
      await session.close();
    }
  };
  return {
    read: async (text, parameters) => {
      const records = await run('READ', text, parameters);
      return records.map((record) => Array.from({ length: record.length }, (_, index) => record.get(index) as unknown));
    },
    write: async (text, parameters) => {
      await run('WRITE', text, parameters);
    },
    close: () => driver.close(),
  };
}
