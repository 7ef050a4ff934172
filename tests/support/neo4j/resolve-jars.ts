import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Java } from './find-java.js';
import { NEO4J_VERSION } from './neo4j-version.js';

const run = promisify(execFile);
const RESOLVE_TIMEOUT_MS = 300_000;
const CACHE = fileURLToPath(new URL(`../../../node_modules/.cache/neo4j/${NEO4J_VERSION}`, import.meta.url));
const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/**
 * The folder with Neo4j Community's published jars, resolved by Maven on the first call and kept for later runs.
 * Only a complete resolution is ever seen under its final name, also when it was interrupted or two runs start at once.
 */
export async function resolveJars(java: Java): Promise<string> {
  const complete = join(CACHE, 'lib');
  if (existsSync(complete)) return complete;

  await mkdir(CACHE, { recursive: true });
  const partial = await mkdtemp(join(CACHE, 'partial-'));
  try {
    console.log(`Resolving Neo4j ${NEO4J_VERSION} with Maven: about 120 MB, once.`);
    await copyJarsTo(partial, java);
    await rename(partial, complete).catch((error) => {
      if (!existsSync(complete)) throw error; // else a run beside us was faster, with the same jars
    });
    return complete;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function copyJarsTo(folder: string, java: Java): Promise<void> {
  const { JAVA_HOME: _, ...environment } = process.env; // Maven gives up at one that leads nowhere
  const asked = ['-B', '-q', '-f', POM, COPY_DEPENDENCIES, '-DincludeScope=runtime'];
  try {
    await run('mvn', [...asked, `-Dneo4j.version=${NEO4J_VERSION}`, `-DoutputDirectory=${folder}`], {
      timeout: RESOLVE_TIMEOUT_MS,
      env: java.home === undefined ? environment : { ...environment, JAVA_HOME: java.home },
    });
  } catch (cause) {
    throw new Error(`Maven could not resolve Neo4j ${NEO4J_VERSION}: ${reasonIn(cause)}`, { cause });
  }
}

function reasonIn(failure: unknown): string {
  const { code, killed, stdout } = failure as { code?: unknown; killed?: boolean; stdout?: string };
  if (code === 'ENOENT') return 'there is no mvn on the PATH';
  if (killed === true) return `not done after ${RESOLVE_TIMEOUT_MS / 1000} s`;
  return stdout?.split('\n').find((line) => line.includes('ERROR')) ?? String(failure);
}
