import { type Answer, ask } from '../../api/ask.js';
import { ChangeLog, type ChangeLogQuery, type LoggedChangeFragment } from './changes.operations.js';

/** The new end of the log, newest first. */
export interface FoundChanges {
  readonly changes: readonly LoggedChangeFragment[];
  /** Changes in the log, after the one asked from. */
  readonly total: number;
}

/** Reads the log from its new end, `max` changes of it, in pages of twenty. */
export async function findChanges(since: string, max: number): Promise<Answer<FoundChanges>> {
  const read: LoggedChangeFragment[] = [];
  const faults: string[] = [];
  let total = 0;
  for (let after: string | null = null; read.length < max; ) {
    const answer: Answer<ChangeLogQuery> = await ask(ChangeLog, { since: since || null, after }, true);
    const { changes } = answer.data;
    faults.push(...answer.faults);
    read.push(...(changes?.nodes ?? []));
    total = Math.max(changes?.totalCount ?? 0, read.length);
    after = changes?.pageInfo.endCursor ?? null;
    if (!changes?.pageInfo.hasNextPage || after === null) break;
  }
  return { data: { changes: read, total }, faults };
}
