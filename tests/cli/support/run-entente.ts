import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Run {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** A module that is loaded before the command line is. */
  readonly preload?: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the real command line, as it was compiled for this run; only `environment` is set for it. */
export function startEntente(args: readonly string[], { environment = {}, preload }: RunOptions = {}) {
  const loaders = preload === undefined ? [] : ['--import', preload];
  return spawn(process.execPath, [...loaders, 'dist/cli/main.js', ...args], { cwd: root, env: { PATH: process.env.PATH, ...environment } });
}

/** Runs the real command line to its end. */
export async function runEntente(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startEntente(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(options.stdin ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** The JSON document that standard output is; throws where there is anything else on it. */
export const documentOf = <T = Readonly<Record<string, unknown>>>({ stdout }: Run): T => JSON.parse(stdout) as T;
