import { type Answer, ask } from '../../api/ask.js';
import { ChangeLog, type ChangeLogQuery, type LoggedChangeFragment } from './changes.operations.js';

/** A stretch of the log, oldest first. */
export interface FoundChanges {
  readonly changes: readonly LoggedChangeFragment[];
  /** Changes in the log after the one asked from. */
  readonly total: number;
}

/** The log is read from its old end: so many pages of twenty, and a link that goes on after them. */
const pagesMax = 5;

export async function findChanges(since: string, anew: boolean): Promise<Answer<FoundChanges>> {
  const read: LoggedChangeFragment[] = [];
  const faults: string[] = [];
  let total = 0;
  for (let page = 0, after: string | null = null; page < pagesMax; page += 1) {
    const answer: Answer<ChangeLogQuery> = await ask(ChangeLog, { since: since || null, after }, anew);
    const { changes } = answer.data;
    faults.push(...answer.faults);
    read.push(...(changes?.nodes ?? []));
    total = Math.max(changes?.totalCount ?? 0, read.length);
    after = changes?.pageInfo.endCursor ?? null;
    if (!changes?.pageInfo.hasNextPage || after === null) break;
  }
  return { data: { changes: read, total }, faults };
}
