import type { ClaimDraft } from '../../src/domain/claim.js';
import { claimId } from '../../src/domain/identity.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { TestGraph } from '../support/engines.js';
import { changeSetOf } from '../support/world.js';
import { afterApplying, afterRestoring, afterRetracting, type History, noHistory } from './oracle.js';
import type { RandomWorld } from './random-world.js';

/** What was told to a graph, and the instants at which it learned something. */
export interface Played {
  readonly history: History;
  readonly instants: readonly string[];
}

/** Applies a random world to an empty graph, step by step. */
export async function play({ store }: TestGraph, world: RandomWorld): Promise<Played> {
  const instants = new Set<string>();
  let history = noHistory;
  for (const { records, retract, restore } of world.steps) {
    const changeSet = changeSetOf(...records);
    const { faults } = await store.apply(changeSet);
    if (faults.length > 0) throw new Error(`a random world was refused: ${JSON.stringify(faults)}`);
    const { at } = await store.latestChange();
    history = afterApplying(history, changeSet, at);
    const taken = changeSet.claims.filter((_, index) => retract.includes(index));
    const takenAt = taken.length === 0 ? at : await retractClaims(store, taken);
    history = afterRetracting(history, taken.map(claimId), takenAt);
    const restoredAt = restore ? await restoreAll(store) : takenAt;
    if (restore) history = afterRestoring(history, restoredAt);
    for (const instant of [at, takenAt, restoredAt]) instants.add(instant);
  }
  return { history, instants: [...instants] };
}

/** Takes claims back, by a judgement on each, and gives the time at which they were. */
export async function retractClaims(store: GraphStore, drafts: readonly ClaimDraft[]): Promise<string> {
  const judgements = [...new Set(drafts.map(claimId))].map((id) => ({ kind: 'RETRACT_CLAIM' as const, reason: 'the test says so', claimId: id }));
  return applied(store, { ...changeSetOf(), judgements });
}

/** Undoes every judgement that took a claim back, and gives the time at which it did. */
async function restoreAll(store: GraphStore): Promise<string> {
  const standing = await store.standingJudgements(['RETRACT_CLAIM'], { match: 'POSSIBLE' });
  return applied(store, { ...changeSetOf(), undo: standing.map(({ id }) => id) });
}

async function applied(store: GraphStore, changeSet: Parameters<GraphStore['apply']>[0]): Promise<string> {
  const { faults } = await store.apply(changeSet);
  if (faults.length > 0) throw new Error(`the judgements of this test are refused: ${JSON.stringify(faults)}`);
  return (await store.latestChange()).at;
}
