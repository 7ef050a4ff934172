import { neverRetracted } from '../../domain/as-of.js';
import {
  changeCount,
  changesAt,
  changesSince,
  claimCircumstanceInstants,
  claimInstants,
  entityInstants,
  identityInstants,
  latestChange,
} from '../cypher/changes.js';
import type { Engine, Row } from '../engine.js';
import { groupBy } from '../page.js';

/** One line of the change log, with the ids of what it touched. */
export interface StoredChange {
  readonly seq: number;
  readonly id: string;
  /** ISO 8601 instant, UTC; no two changes have the same. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly summary: string;
  readonly entityIds: readonly string[];
  readonly claimIds: readonly string[];
  readonly judgementIds: readonly string[];
  readonly articleIds: readonly string[];
  /** Proposals that were made; those that items joined later are named by the items. */
  readonly proposalIds: readonly string[];
  readonly proposedItemIds: readonly string[];
  readonly decidedItemIds: readonly string[];
}

export interface ChangeReads {
  /** Number and time of the latest change; 0 for a graph that nothing was ever written to. */
  latestChange(): Promise<{ readonly seq: number; readonly at: string }>;
  /** The log after a change, oldest first. */
  changesSince(seq: number, limit: number): Promise<readonly StoredChange[]>;
  countChangesSince(seq: number): Promise<number>;
  /** When each entity was added or changed. */
  entityInstants(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** When each entity was judged to be the same as another, or not, and when that was undone. */
  identityInstants(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** When each claim was added, worded anew, retracted, restored or given evidence. */
  claimInstants(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** When the text under each claim's words was supplied or corrected, and when a contradiction of it was judged, or that undone. */
  claimCircumstanceInstants(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Changes by their time. */
  changesAt(instants: readonly string[]): Promise<ReadonlyMap<string, StoredChange>>;
}

export function createChangeReads({ read }: Pick<Engine, 'read'>): ChangeReads {
  return {
    latestChange: async () => {
      const [row] = await read(latestChange);
      return { seq: (row?.[0] ?? 0) as number, at: (row?.[1] ?? '') as string };
    },
    changesSince: async (seq, limit) => (await read(changesSince, { seq, limit })).map(changeOf),
    countChangesSince: async (seq) => ((await read(changeCount, { seq }))[0]?.[0] ?? 0) as number,
    entityInstants: async (ids) => instantsByKey(await read(entityInstants, { ids })),
    identityInstants: async (ids) => {
      const rows = await read(identityInstants, { ids });
      return instantsByKey(rows.flatMap(([aId, bId, ...times]) => [aId, bId].map((id) => [id ?? null, ...times])));
    },
    claimInstants: async (ids) => {
      const rows = await read(claimInstants, { ids });
      return new Map(rows.map((row) => [row[0] as string, sorted([row[1] as string, ...((row[2] ?? []) as readonly string[])])]));
    },
    claimCircumstanceInstants: async (ids) => {
      const rows = await read(claimCircumstanceInstants, { ids });
      return instantsByKey(rows);
    },
    changesAt: async (instants) => new Map((await read(changesAt, { instants })).map(changeOf).map((change) => [change.at, change])),
  };
}

/** Of rows of a key and its instants those by key, without what never came. */
function instantsByKey(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const instantsIn = (group: readonly Row[]) => sorted(group.flatMap(([, ...instants]) => instants as readonly string[]));
  const groups = groupBy(rows, ([key]) => key as string);
  return new Map([...groups].map(([key, group]) => [key, instantsIn(group).filter((at) => at !== neverRetracted)]));
}

const sorted = (instants: readonly string[]): readonly string[] => [...new Set(instants)].sort();

function changeOf(row: Row): StoredChange {
  const ids = (at: number) => (row[at] ?? []) as readonly string[];
  return {
    seq: row[0] as number,
    id: row[1] as string,
    at: row[2] as string,
    by: row[3] as string,
    action: row[4] as string,
    summary: row[5] as string,
    entityIds: ids(6),
    claimIds: ids(7),
    judgementIds: ids(8),
    articleIds: ids(9),
    proposalIds: ids(10),
    proposedItemIds: ids(11),
    decidedItemIds: ids(12),
  };
}
