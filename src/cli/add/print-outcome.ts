import type { LineFault } from '../../exchange/jsonl/read-records.js';
import { printJson, printLine, printNotice } from '../output/print.js';
import { type AddOutcome, tallyOf } from './add-outcome.js';

/** Rejected lines that are printed; the others are counted. `--json` has all of them. */
const rejectedPrintedMax = 20;

export interface OutcomeTitle {
  /** What messages put before a line's number: `claims.jsonl`. */
  readonly input: string;
  readonly dryRun: boolean;
}

export function printOutcomeDocument(outcome: AddOutcome, { dryRun }: OutcomeTitle): void {
  printJson({ dryRun, ...tallyOf(outcome), report: outcome.report, faults: outcome.faults });
}

/** The rejected lines, and then what became of all lines. */
export function printOutcome(outcome: AddOutcome, { input, dryRun }: OutcomeTitle): void {
  printRejected(outcome.faults, ({ line }) => `${input}:${line}`);
  const { lines, created, updated, unchanged, rejected } = tallyOf(outcome);
  const { report } = outcome;
  const verdict = dryRun ? ' (dry run: nothing was written)' : created + updated + report.evidenceAdded === 0 ? ': nothing was changed' : '';
  printLine(`${input}: ${lines} lines: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected${verdict}`);
  printLine(`  entities  ${report.entitiesCreated} created, ${report.entitiesUpdated} updated, ${report.entitiesUnchanged} unchanged`);
  printLine(`  articles  ${report.articlesCreated} created, ${report.articlesUpdated} updated, ${report.articlesUnchanged} unchanged`);
  printLine(
    `  claims    ${report.claimsCreated} created, ${report.claimsUpdated} reworded, ${report.claimsUnchanged} unchanged; ${report.evidenceAdded} pieces of evidence added`,
  );
  if (report.itemsProposed + report.itemsUnchanged > 0) printLine(`  proposals ${report.itemsProposed} items proposed, ${report.itemsUnchanged} unchanged`);
  if (report.itemsAccepted + report.itemsRejected + report.decisionsUnchanged > 0)
    printLine(`  decisions ${report.itemsAccepted} accepted, ${report.itemsRejected} rejected, ${report.decisionsUnchanged} unchanged`);
  if (outcome.judgements > 0) printLine(`  judgements ${report.judgementsMade} made, ${report.judgementsUndone} undone`);
}

/** One line on standard error for each line that was left out, with all that is wrong with it. */
export function printRejected<F extends LineFault>(faults: readonly F[], placeOf: (fault: F) => string): void {
  const byPlace = new Map<string, string[]>();
  for (const fault of faults) {
    const place = placeOf(fault);
    const reason = fault.field === undefined ? fault.message : `${fault.field}: ${fault.message}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), reason]);
  }
  for (const [place, reasons] of [...byPlace].slice(0, rejectedPrintedMax)) printNotice(`${place}: ${reasons.join('; ')}`);
  if (byPlace.size > rejectedPrintedMax) printNotice(`and ${byPlace.size - rejectedPrintedMax} more`);
}
