import { randomBytes } from 'node:crypto';
import { NEO4J_VERSION } from './neo4j-version.js';
import type { RunningNeo4j } from './running-neo4j.js';
import { within } from './within.js';

const ENGINE_TIMEOUT_MS = 5_000;
const START_TIMEOUT_MS = 300_000; // on a first run the image is pulled, too

/** A fresh Neo4j in a container, which goes when this process does; an error where no Docker engine answers. */
export async function neo4jFromDocker(): Promise<RunningNeo4j> {
  // Loaded only here: it takes half a second that most runs need not spend.
  const { getContainerRuntimeClient } = await import('testcontainers');
  // A Docker client or socket proves nothing: either may be there without an engine that answers.
  await within(ENGINE_TIMEOUT_MS, getContainerRuntimeClient(), 'too slow').catch((cause) => {
    throw new Error('no Docker engine answers', { cause });
  });

  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await within(
    START_TIMEOUT_MS,
    new Neo4jContainer(`neo4j:${NEO4J_VERSION}`).withPassword(randomBytes(12).toString('hex')).start(),
    `neo4j:${NEO4J_VERSION} did not start within ${START_TIMEOUT_MS / 1000} s`,
  );
  return {
    address: { url: container.getBoltUri(), user: container.getUsername(), password: container.getPassword() },
    origin: `Neo4j ${NEO4J_VERSION} in Docker`,
    stop: async () => {
      await container.stop();
    },
  };
}
