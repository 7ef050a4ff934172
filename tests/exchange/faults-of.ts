import type { GraphFault } from '../../src/analysis/audit/graph-fault.js';
import { verifyGraph } from '../../src/analysis/verify-graph.js';
import type { Engine } from '../../src/store/engine.js';

/** All that is wrong with a graph; for the end of any test that wrote to one. */
export async function faultsOf(engine: Pick<Engine, 'read'>): Promise<readonly GraphFault[]> {
  const faults: GraphFault[] = [];
  for await (const fault of verifyGraph(engine)) faults.push(fault);
  return faults;
}
