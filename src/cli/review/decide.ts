import { emptyReport } from '../../domain/change-set.js';
import { exitCodes } from '../exit-codes.js';
import { entityRef } from '../judge/judge.js';
import { printJson, printLine, printNotice } from '../output/print.js';
import { withGraph } from '../query/open-graph.js';
import { claimInput } from './claim-input.js';
import type { ReviewOptions } from './review.js';

const mutation = `mutation Decide($input: ProposalDecideInput!) {
  outcome: proposalDecide(input: $input) {
    proposal { id status pendingCount acceptedCount rejectedCount decidedAt decidedBy items { id kind summary decision } }
    report { ${Object.keys(emptyReport).join(' ')} }
    userErrors { field code message }
  }
}`;

interface Decided {
  readonly proposal: {
    readonly status: string;
    readonly pendingCount: number;
    readonly acceptedCount: number;
    readonly rejectedCount: number;
    readonly decidedAt: string | null;
    readonly decidedBy: string | null;
  } | null;
  readonly report: typeof emptyReport | null;
  readonly userErrors: readonly { readonly field: readonly string[] | null; readonly message: string }[];
}

/** Decides on the items that are named, or on all that can be decided as they stand: all of these decisions are made, or none. */
export async function decide(decision: 'ACCEPT' | 'REJECT', id: string, options: ReviewOptions): Promise<void> {
  const { item: items, use, claim } = options;
  const named = items?.map((item) => ({ item, decision, ...(use && { useEntity: entityRef(use) }), ...(claim && { claim: claimInput(claim) }) }));
  const input = named === undefined ? { id, all: decision } : { id, items: named };
  const { outcome } = await withGraph(options, (graph) =>
    graph.ask<{ readonly outcome: Decided }>('nothing was decided', { query: mutation, variables: { input } }),
  );
  if (options.json) printJson(outcome);
  else if (outcome.report !== null) for (const line of linesOf(id, outcome, items !== undefined)) printLine(line);
  for (const { field, message } of outcome.userErrors) printNotice(`entente: ${field === null ? '' : `${field.join('.')}: `}${message}`);
  process.exitCode = outcome.userErrors.length === 0 ? exitCodes.done : exitCodes.failed;
}

function linesOf(id: string, { report, proposal }: Decided, isNamed: boolean): readonly string[] {
  const { itemsAccepted, itemsRejected, entitiesCreated, claimsCreated } = report ?? emptyReport;
  const done = `${id}: ${itemsAccepted} accepted, ${itemsRejected} rejected; ${entitiesCreated} entities and ${claimsCreated} claims added`;
  const verdict = itemsAccepted + itemsRejected === 0 ? `: nothing was changed${reasonOf(proposal, isNamed)}` : '';
  const pending = proposal?.pendingCount ?? 0;
  // What is left after everything was accepted that can be as it stands needs more to be said.
  const how = isNamed ? '' : ', one by one';
  return [`${done}${verdict}`, ...(pending > 0 ? [`  ${pending} still to be decided${how}: entente review show ${id}`] : [])];
}

/** Why a decision changed nothing: others, or the same person, have decided before. */
function reasonOf(proposal: Decided['proposal'], isNamed: boolean): string {
  if (isNamed) return ', it has been decided so already';
  if (proposal === null || proposal.pendingCount > 0) return '';
  const { acceptedCount, rejectedCount, decidedAt, decidedBy } = proposal;
  return `, it has been decided already (${acceptedCount} accepted, ${rejectedCount} rejected; the last by ${decidedBy}, ${decidedAt})`;
}
