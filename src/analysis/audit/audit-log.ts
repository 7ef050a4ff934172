import { changeId } from '../../domain/identity.js';
import type { AuditReads } from '../../store/reads/audit-reads.js';
import type { ChangeReads, StoredChange } from '../../store/reads/change-reads.js';
import { derivedFault, type GraphFault, logFault } from './graph-fault.js';

/** Changes read at once; each may name thousands of things. */
const changesAtOnce = 20;

/** Things whose instants are read at once. */
const namedAtOnce = 2_000;

/** The log has no gaps, its times rise, what it names was changed then, and the graph knows where it ends. */
export async function* auditLog(reads: AuditReads, log: ChangeReads): AsyncGenerator<GraphFault> {
  let seq = 0;
  let latestAt = '';
  for (let page = await log.changesSince(0, changesAtOnce); page.length > 0; page = await log.changesSince(seq, changesAtOnce))
    for (const change of page) {
      if (change.seq !== seq + 1) yield logFault(change.id, `it has the number ${change.seq}, after ${seq}`);
      if (change.id !== changeId(change.seq)) yield logFault(change.id, `its id is not that of change ${change.seq}`);
      if (change.at <= latestAt) yield logFault(change.id, `it is of ${change.at}, not later than the one before (${latestAt})`);
      yield* auditNamed(log, change);
      seq = change.seq;
      latestAt = change.at;
    }
  const graph = await reads.graph();
  if ((graph?.seq ?? 0) !== seq || (graph?.at ?? '') !== latestAt)
    yield logFault('graph', `it says that the log ends with change ${graph?.seq ?? 0} at ${graph?.at ?? ''}; it ends with change ${seq} at ${latestAt}`);
  if ((graph?.foldDueSince ?? 0) !== 0) yield derivedFault('graph', 'a bulk load was broken off: its relationships are yet to be folded');
}

async function* auditNamed(log: ChangeReads, { id, at, entityIds, claimIds }: StoredChange): AsyncGenerator<GraphFault> {
  for (const [ids, instantsOf] of [
    [entityIds, log.entityInstants],
    [claimIds, log.claimInstants],
  ] as const)
    for (let start = 0; start < ids.length; start += namedAtOnce) {
      const piece = ids.slice(start, start + namedAtOnce);
      const instants = await instantsOf(piece);
      for (const each of piece) if (!instants.get(each)?.includes(at)) yield logFault(id, `it names ${each}, to which nothing happened at ${at}`);
    }
}
