import type { ApplyReport } from '../../domain/change-set.js';
import { emptyReport } from '../../domain/change-set.js';

/** What the graph answers of one article. */
export interface Ingested {
  readonly file: string;
  readonly article: { readonly id: string; readonly title: string | null } | null;
  readonly proposal: {
    readonly id: string;
    readonly status: string;
    readonly pendingCount: number;
    readonly items: readonly { readonly id: string; readonly kind: string; readonly summary: string; readonly decision: string | null }[];
  } | null;
  readonly report: ApplyReport & { readonly rejected: number };
  readonly itemsKnown: number;
  readonly itemsLeftOut: number;
  readonly notes: readonly string[];
  readonly userErrors: readonly { readonly field: readonly string[] | null; readonly code: string; readonly message: string }[];
}

export const ingestQuery = `mutation Ingest($input: ArticleIngestInput!) {
  outcome: articleIngest(input: $input) {
    article { id title }
    proposal { id status pendingCount items { id kind summary decision } }
    report { ${Object.keys(emptyReport).join(' ')} rejected }
    itemsKnown
    itemsLeftOut
    notes
    userErrors { field code message }
  }
}`;

/** Items that are printed of a dry run; the others are counted. `--json` has all of them. */
const itemsPrintedMax = 50;

export function linesOf({ file, article, proposal, report, itemsKnown, itemsLeftOut }: Ingested, mode: string): readonly string[] {
  const { articlesCreated, claimsCreated, claimsUnchanged, itemsProposed, rejected } = report;
  const isNew = itemsProposed + articlesCreated + claimsCreated + report.claimsUpdated + report.articlesUpdated + report.evidenceAdded > 0;
  const counts = [
    mode === 'APPLY' ? `article ${articlesCreated > 0 ? 'added' : 'known'}, ${claimsCreated} claims added, ${claimsUnchanged} unchanged` : '',
    `${itemsProposed} proposed`,
    `${itemsKnown} known already`,
    rejected > 0 ? `${rejected} claims rejected` : '',
    itemsLeftOut > 0 ? `${itemsLeftOut} left out: a proposal has no room for more` : '',
  ].filter((part) => part !== '');
  const verdict = mode === 'DRY_RUN' ? ' (dry run: nothing was written)' : isNew ? '' : ': nothing is new';
  const pending = mode !== 'DRY_RUN' && proposal !== null && proposal.pendingCount > 0;
  return [
    `${file}: ${article?.title ?? 'untitled'} (${article?.id ?? 'not kept'}): ${counts.join(', ')}${verdict}`,
    ...(mode === 'DRY_RUN' ? itemLines(proposal, itemsProposed) : []),
    ...(pending ? [`  ${proposal.pendingCount} to be decided: entente review show ${proposal.id}`] : []),
  ];
}

/** The items that would be new: a proposal has them after those that it has already. */
function itemLines(proposal: Ingested['proposal'], itemsProposed: number): readonly string[] {
  const all = proposal?.items ?? [];
  const items = all.slice(Math.max(0, all.length - itemsProposed));
  const lines = items.slice(0, itemsPrintedMax).map(({ kind, summary }) => `  ${kind.padEnd(8)} ${summary}`);
  return items.length > itemsPrintedMax ? [...lines, `  and ${items.length - itemsPrintedMax} more`] : lines;
}
