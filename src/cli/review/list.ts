import { printJson, printLine } from '../output/print.js';
import { withGraph } from '../query/open-graph.js';
import type { ReviewOptions } from './review.js';

/** Proposals asked for at once, and printed; further ones are counted. */
const listedMax = 100;

const query = `query Proposals($status: ProposalStatus) {
  proposals(status: $status, first: ${listedMax}) {
    totalCount
    nodes { id status itemCount pendingCount acceptedCount rejectedCount createdAt createdBy article { id title } }
  }
}`;

interface Listed {
  readonly proposals: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly status: string;
      readonly itemCount: number;
      readonly pendingCount: number;
      readonly createdAt: string;
      readonly createdBy: string;
      readonly article: { readonly title: string | null } | null;
    }[];
  };
}

/** Lists the proposals that wait for a decision; with `all` the decided ones too. */
export async function list(options: ReviewOptions): Promise<void> {
  const { proposals } = await withGraph(options, (graph) =>
    graph.ask<Listed>('the proposals were not listed', { query, variables: { status: options.all ? undefined : 'PENDING' } }),
  );
  if (options.json) return printJson(proposals);
  if (proposals.nodes.length === 0) printLine(options.all ? 'nothing was ever proposed: entente ingest <file>' : 'nothing waits for a decision');
  for (const { id, status, itemCount, pendingCount, createdAt, createdBy, article } of proposals.nodes)
    printLine(
      `${id}  ${status === 'PENDING' ? `${pendingCount} of ${itemCount} pending` : status}  ${createdAt.slice(0, 10)} by ${createdBy}  ${article?.title ?? 'untitled'}`,
    );
  if (proposals.totalCount > proposals.nodes.length) printLine(`and ${proposals.totalCount - proposals.nodes.length} more`);
}
