import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Builds the program, so that tests of the command line run what its users run, and as fast. */
export default async function compile(): Promise<void> {
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build']);
}
