import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ANSWER_TIMEOUT_MS = 20_000;
const SPELLINGS: readonly (readonly [string, ...string[]])[] = [['docker', 'compose'], ['docker-compose']];

/** Runs Docker Compose with these arguments and resolves to what it printed; `undefined` where no Compose is installed. No Docker engine is needed for commands that only read. */
export async function findCompose(): Promise<((...args: readonly string[]) => Promise<string>) | undefined> {
  for (const [command, ...prefix] of SPELLINGS) {
    const compose = async (...args: readonly string[]) => (await run(command, [...prefix, ...args], { timeout: ANSWER_TIMEOUT_MS })).stdout;
    const installed = await compose('version').then(
      () => true,
      () => false,
    );
    if (installed) return compose;
  }
  return undefined;
}
