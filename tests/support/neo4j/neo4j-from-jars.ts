import { findJava } from './find-java.js';
import { NEO4J_VERSION } from './neo4j-version.js';
import { resolveJars } from './resolve-jars.js';
import type { RunningNeo4j } from './running-neo4j.js';
import { startServer } from './start-server.js';

/** A fresh Neo4j Community on this machine's own JVM; an error where Java 17 or Maven is missing. */
export async function neo4jFromJars(): Promise<RunningNeo4j> {
  if (process.platform === 'win32') throw new Error('running Neo4j from its jars needs a POSIX shell');
  const java = await findJava();
  const server = await startServer(java, await resolveJars(java));
  return { ...server, origin: `Neo4j ${NEO4J_VERSION} on Java ${java.majorVersion}` };
}
