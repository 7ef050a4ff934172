import { median } from './median.js';
import { timed } from './timed.js';

export interface Effort {
  /** Rounds of every contestant that count. */
  readonly rounds: number;
  readonly warmUps: number;
  /** Once this much has been spent, the rounds so far have to do (at least three are run). */
  readonly budgetMs: number;
}

/** A contestant: does the work of round `round`. */
export type Contestant = (round: number) => Promise<unknown>;

const roundsMin = 3;

/**
 * Median milliseconds of each contestant. All do the same round before any does the next, and a different one begins
 * each time, so that whatever else the machine is doing slows all of them alike.
 */
export async function interleave<N extends string>(contestants: Readonly<Record<N, Contestant>>, effort: Effort): Promise<Readonly<Record<N, number>>> {
  const names = Object.keys(contestants) as N[];
  const times = new Map<N, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < effort.warmUps; round++) for (const name of names) await contestants[name](round);
  const startedAt = performance.now();
  for (let round = 0; round < effort.rounds; round++) {
    if (round >= roundsMin && performance.now() - startedAt > effort.budgetMs) break;
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] as N;
      const { milliseconds } = await timed(() => contestants[name](round));
      times.get(name)?.push(milliseconds);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<N, number>;
}
