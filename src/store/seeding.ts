import { markSeeding, seedingMark } from './cypher/seeding.js';
import type { Engine } from './engine.js';

/** `EMPTY`: nothing was ever written; `UNFINISHED`: a first seeding was interrupted; `SETTLED`: neither. */
export type SeedingState = 'EMPTY' | 'UNFINISHED' | 'SETTLED';

export interface Seeding {
  seedingState(): Promise<SeedingState>;
  /** Remembers in the graph itself that a seeding began, or is through: who finds it unfinished can finish it. */
  markSeeding(unfinished: boolean): Promise<void>;
}

export function createSeeding({ read, transact }: Pick<Engine, 'read' | 'transact'>): Seeding {
  return {
    seedingState: async () => {
      const [row] = await read(seedingMark);
      if (row?.[1] === true) return 'UNFINISHED';
      return row === undefined || row[0] === 0 ? 'EMPTY' : 'SETTLED';
    },
    markSeeding: async (unfinished) => {
      await transact((run) => run(markSeeding, { unfinished }));
    },
  };
}
