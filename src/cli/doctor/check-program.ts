import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.js';
import { packageVersion } from '../package-version.js';
import { type Finding, fault, ok } from './finding.js';

/** Whether the program itself is whole, and runs on a Node that it can run on. */
export function checkProgram(): readonly Finding[] {
  return [checkNode(process.versions.node), ok('version', `entente ${packageVersion()}`), checkExplorer(), checkSeeds()];
}

function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isSupported = major > 20 || (major === 20 && minor >= 19);
  return isSupported ? ok('node', `Node ${version}`) : fault('node', `Node ${version} is too old`, 'install Node 20.19 or later');
}

function checkExplorer(): Finding {
  const isBuilt = existsSync(join(packageRoot(), 'dist', 'explorer', 'index.html'));
  return isBuilt
    ? ok('explorer', 'GraphiQL is built')
    : fault('explorer', 'GraphiQL is not built, so /graphiql is missing', 'run "npm run prepare" in the package');
}

function checkSeeds(): Finding {
  const folder = join(packageRoot(), 'seeds');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
  return files.length > 0 ? ok('seeds', `${files.length} files of seeds`) : fault('seeds', `there are no seeds in ${folder}`, 'install the package again');
}
