import { emptyReport } from '../../domain/change-set.js';
import { exitCodes } from '../exit-codes.js';
import { entityRef } from '../judge/judge.js';
import { printJson, printLine, printNotice } from '../output/print.js';
import { withGraph } from '../query/open-graph.js';
import { claimInput } from './claim-input.js';
import type { ReviewOptions } from './review.js';

const mutation = `mutation Decide($input: ProposalDecideInput!) {
  outcome: proposalDecide(input: $input) {
    proposal { id status pendingCount items { id kind summary decision } }
    report { ${Object.keys(emptyReport).join(' ')} }
    userErrors { field code message }
  }
}`;

interface Decided {
  readonly proposal: {
    readonly status: string;
    readonly pendingCount: number;
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
  else if (outcome.report !== null) for (const line of linesOf(id, outcome)) printLine(line);
  for (const { field, message } of outcome.userErrors) printNotice(`entente: ${field === null ? '' : `${field.join('.')}: `}${message}`);
  process.exitCode = outcome.userErrors.length === 0 ? exitCodes.done : exitCodes.failed;
}

function linesOf(id: string, { report, proposal }: Decided): readonly string[] {
  const { itemsAccepted, itemsRejected, entitiesCreated, claimsCreated } = report ?? emptyReport;
  const done = `${id}: ${itemsAccepted} accepted, ${itemsRejected} rejected; ${entitiesCreated} entities and ${claimsCreated} claims added`;
  const verdict = itemsAccepted + itemsRejected === 0 ? ': nothing was changed' : '';
  const pending = proposal?.pendingCount ?? 0;
  return [`${done}${verdict}`, ...(pending > 0 ? [`  ${pending} to be decided one by one: entente review show ${id}`] : [])];
}
