import type { ApplyReport } from '../../domain/change-set.js';
import type { LineFault } from '../../exchange/jsonl/read-records.js';

/** What became of the lines of one file. */
export interface AddOutcome {
  /** Lines that hold a record; one that opens a change holds none. */
  readonly lines: number;
  readonly report: ApplyReport;
  readonly faults: readonly LineFault[];
  /** Lines with a judgement, or the undoing of one, that were not rejected. */
  readonly judgements: number;
}

/** Every line, once: created + updated + unchanged + rejected = lines. */
export interface Tally {
  readonly lines: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export function tallyOf({ lines, report, faults, judgements }: AddOutcome): Tally {
  return {
    lines,
    created:
      report.entitiesCreated +
      report.articlesCreated +
      report.claimsCreated +
      report.judgementsMade +
      report.proposalsCreated +
      report.itemsProposed -
      report.createdByDecisions,
    updated:
      report.entitiesUpdated +
      report.articlesUpdated +
      report.claimsUpdated +
      report.judgementsUndone +
      report.itemsAccepted +
      report.itemsRejected -
      report.updatedByDecisions,
    unchanged:
      report.entitiesUnchanged +
      report.articlesUnchanged +
      report.claimsUnchanged +
      report.proposalsUnchanged +
      report.itemsUnchanged +
      report.decisionsUnchanged +
      judgements -
      report.judgementsMade -
      report.judgementsUndone -
      report.unchangedByDecisions,
    rejected: new Set(faults.map((fault) => fault.line)).size,
  };
}
