import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import neo4j from 'neo4j-driver';
import { endWithUs } from './end-with-us.js';
import type { Java } from './find-java.js';
import { freePort } from './free-port.js';
import type { Neo4jAddress, RunningNeo4j } from './running-neo4j.js';
import { within } from './within.js';

const START_TIMEOUT_MS = 120_000;
const OUTPUT_LINES_KEPT = 15;
const OPENED_PACKAGES = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
type Server = ChildProcessByStdio<null, Readable, Readable>;

/** A Neo4j Community from the jars in `lib`, on a free local port, with a password and a home of its own that go when it does. */
export async function startServer(java: Java, lib: string): Promise<Omit<RunningNeo4j, 'origin'>> {
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'entente-neo4j-'));
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), settings(port));

  const server = launch(java, lib, home);
  const stop = () => end(server);
  try {
    await within(START_TIMEOUT_MS, started(server), `Neo4j did not start within ${START_TIMEOUT_MS / 1000} s`);
    return { address: await withOwnPassword(`bolt://127.0.0.1:${port}`), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function settings(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=512m',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'db.logs.query.enabled=OFF',
    'db.tx_log.preallocate=false',
    // Tests empty and fill the graph again and again, which looks like statistics that are out of date.
    'dbms.cypher.min_replan_interval=1h',
    '',
  ].join('\n');
}

function launch(java: Java, lib: string, home: string): Server {
  const opened = OPENED_PACKAGES.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  const jvm = ['-Xms1g', '-Xmx1g', ...opened, '-cp', join(lib, '*')];
  const place = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const server = spawn(java.command, [...jvm, 'org.neo4j.server.CommunityEntryPoint', ...place], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const release = server.pid === undefined ? () => {} : endWithUs(server.pid, home);
  server.once('close', () => {
    release();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  });
  return server;
}

/** Resolves when the server says that it is up; rejects with its last words when it ends instead. */
function started(server: Server): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    for (const output of [server.stdout, server.stderr]) {
      // Read to the end, also once it is up: a full pipe would stop the server.
      createInterface(output).on('line', (line) => {
        if (line.endsWith('Started.')) resolve();
        said.push(line);
        if (said.length > OUTPUT_LINES_KEPT) said.shift();
      });
    }
    server.once('error', reject);
    server.once('close', () => reject(new Error(`Neo4j ended before it was up:\n${said.join('\n')}`)));
  });
}

/** A new server lets `neo4j` in with the password `neo4j`, and only to change it. */
async function withOwnPassword(url: string): Promise<Neo4jAddress> {
  const address = { url, user: 'neo4j', password: randomBytes(12).toString('hex') };
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $initial TO $own';
    await driver.executeQuery(change, { initial: 'neo4j', own: address.password }, { database: 'system' });
  } finally {
    await driver.close();
  }
  return address;
}

async function end(server: Server): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const closed = once(server, 'close');
  // Its data are thrown away with it, so nothing is gained by an orderly shutdown.
  server.kill('SIGKILL');
  await closed;
}
