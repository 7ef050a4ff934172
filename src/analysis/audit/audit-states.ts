import { neverRetracted } from '../../domain/as-of.js';
import { compareText } from '../../store/page.js';
import type { Properties } from '../../store/writes/stored-properties.js';
import { type GraphFault, recordFault } from './graph-fault.js';

/**
 * That the states of one thing follow one another without a gap, from when it was created on, and that the last of them is
 * on the thing's own node, the only one with an `id`.
 */
export function* auditStates(id: string, states: readonly Properties[], since: string): Generator<GraphFault> {
  const inTime = states.toSorted((a, b) => compareText(a['recordedAt'] as string, b['recordedAt'] as string));
  const own = inTime.filter((state) => typeof state['id'] === 'string');
  if (own.length !== 1) return void (yield recordFault(id, `it has ${own.length} present states, not one`));
  if (inTime[0]?.['recordedAt'] !== since)
    yield recordFault(id, `its first state is of ${String(inTime[0]?.['recordedAt'])}, not of ${since}, when it was created`);
  for (const [index, state] of inTime.entries()) {
    const until = inTime[index + 1]?.['recordedAt'] ?? neverRetracted;
    const from = String(state['recordedAt']);
    if (state['supersededAt'] !== until)
      yield recordFault(id, `its state of ${from} ends at ${String(state['supersededAt'])}, not at ${String(until)}, when the next begins`);
    if ((state['id'] !== undefined) !== (until === neverRetracted))
      yield recordFault(id, `its state of ${from} is ${state['id'] === undefined ? 'not ' : ''}the present one, which the last should be`);
  }
}
