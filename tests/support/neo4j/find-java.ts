import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VERSION_TIMEOUT_MS = 10_000;
/** What Neo4j 5 asks for. */
const MAJOR_VERSION_MIN = 17;

export interface Java {
  readonly command: string;
  readonly majorVersion: number;
  /** `undefined` where it was found on the PATH. */
  readonly home: string | undefined;
}

/** The Java of `JAVA_HOME`, else the one on the PATH; an error unless that is at least 17. */
export async function findJava(): Promise<Java> {
  const seen: string[] = [];
  for (const home of [process.env.JAVA_HOME, undefined]) {
    if (home === '') continue;
    const command = home === undefined ? 'java' : join(home, 'bin', 'java');
    const majorVersion = await majorVersionOf(command);
    if (majorVersion !== undefined && majorVersion >= MAJOR_VERSION_MIN) return { command, majorVersion, home };
    if (majorVersion !== undefined) seen.push(`${command} is Java ${majorVersion}`);
  }
  throw new Error(`no Java ${MAJOR_VERSION_MIN} or later${seen.length > 0 ? ` (${seen.join(', ')})` : ''}`);
}

async function majorVersionOf(command: string): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await run(command, ['-version'], { timeout: VERSION_TIMEOUT_MS });
    // Java 8 calls itself "1.8.0_292", later ones "17.0.15" or "25".
    const major = /version "(?:1\.)?(\d+)/.exec(stdout + stderr)?.[1];
    return major === undefined ? undefined : Number(major);
  } catch {
    return undefined;
  }
}
