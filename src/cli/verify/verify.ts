import { adviceOn, type FaultKind, type GraphFault } from '../../analysis/audit/graph-fault.js';
import { verifyGraph } from '../../analysis/verify-graph.js';
import { openEngine } from '../../store/open-engine.js';
import { exitCodes } from '../exit-codes.js';
import type { OutputOptions } from '../options.js';
import { printJson, printLine } from '../output/print.js';
import { readSettings } from '../settings.js';

/** Faults that `--json` lists; all are counted. */
const faultsListedMax = 10_000;

/** Checks the whole graph; anything that is wrong makes the exit code 1. */
export async function verify({ json }: OutputOptions): Promise<void> {
  const engine = await openEngine(readSettings().store, { mustExist: true });
  try {
    const faults: GraphFault[] = [];
    const counts = new Map<FaultKind, number>();
    for await (const fault of verifyGraph(engine)) {
      counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + 1);
      if (!json) printLine(`${fault.id}: ${fault.message}`);
      else if (faults.length < faultsListedMax) faults.push(fault);
    }
    const count = [...counts.values()].reduce((total, each) => total + each, 0);
    if (json) printJson({ sound: count === 0, count, faults, advice: Object.fromEntries([...counts.keys()].map((kind) => [kind, adviceOn[kind]])) });
    else printVerdict(counts, count);
    process.exitCode = count === 0 ? exitCodes.done : exitCodes.failed;
  } finally {
    await engine.close();
  }
}

function printVerdict(counts: ReadonlyMap<FaultKind, number>, count: number): void {
  if (count === 0) return printLine('the graph is sound');
  printLine(`${count} ${count === 1 ? 'fault' : 'faults'}:`);
  for (const [kind, number] of counts) printLine(`  ${number} × ${adviceOn[kind]}`);
}
