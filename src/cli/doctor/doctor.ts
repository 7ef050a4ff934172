import { exitCodes } from '../exit-codes.js';
import type { OutputOptions } from '../options.js';
import { printJson, printLine } from '../output/print.js';
import { readSettings } from '../settings.js';
import { checkGraph, type GraphCheck } from './check-graph.js';
import { checkProgram } from './check-program.js';
import { checkServer } from './check-server.js';
import { checkTokens } from './check-tokens.js';
import { type Finding, fault, ok } from './finding.js';

export type DoctorOptions = OutputOptions;

/** Looks at everything, whatever it finds on the way, and changes nothing. */
export async function doctor(options: DoctorOptions): Promise<void> {
  const { findings, numbers } = await examine();
  const isWell = findings.every(({ status }) => status !== 'fault');
  if (options.json) printJson({ ok: isWell, findings, numbers: numbers ?? null });
  else printFindings(findings);
  process.exitCode = isWell ? exitCodes.done : exitCodes.failed;
}

async function examine(): Promise<GraphCheck> {
  const program = checkProgram();
  const settings = settingsOrFaults();
  if ('faults' in settings) return { findings: [...program, ...settings.faults] };
  const { config } = settings;
  const address = ok('settings', `sound; the graph is at ${config.store.url}`);
  const server = await checkServer(config);
  const { findings, numbers } = await checkGraph(config.store, server.status === 'ok');
  return { findings: [...program, address, checkTokens(config), server, ...findings], numbers };
}

function settingsOrFaults() {
  try {
    return { config: readSettings() };
  } catch (error) {
    return { faults: [fault('settings', error instanceof Error ? error.message : String(error), 'mend the environment variables that it names')] };
  }
}

const signs = { ok: 'ok   ', note: 'note ', fault: 'FAULT' } as const;

function printFindings(findings: readonly Finding[]): void {
  for (const { check, status, message, advice } of findings) {
    printLine(`${signs[status]}  ${check.padEnd(8)}  ${message}`);
    if (advice !== undefined) printLine(`                 → ${advice}`);
  }
  const faults = findings.filter(({ status }) => status === 'fault').length;
  printLine(faults === 0 ? 'nothing is wrong' : `${faults} ${faults === 1 ? 'fault' : 'faults'}`);
}
