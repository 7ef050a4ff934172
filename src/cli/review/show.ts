import { EntenteError } from '../../domain/errors.js';
import { nextPage } from '../output/next-page.js';
import { printJson, printLine } from '../output/print.js';
import { withGraph } from '../query/open-graph.js';
import { linesOfItem, type ShownItem } from './lines-of-item.js';
import type { ReviewOptions } from './review.js';

/** Items on a page of the terminal. */
const itemsOnPage = 5;

const end = '{ name item entity { slug } }';

const query = `query Proposal($id: ID!) {
  node(id: $id) {
    ... on Proposal {
      id status itemCount pendingCount acceptedCount rejectedCount createdAt createdBy decidedAt decidedBy
      article { id title url publishedOn authors { name } publisher { name } }
      items {
        id kind summary quote start end sentence sentenceStart mentions decision decidedAt decidedBy
        candidates { score reasons entity { slug name } }
        proposedEntity { kind slug name description }
        proposedClaim {
          predicate polarity epistemic stance office validFrom validTo confidence method
          subject ${end} object ${end} about ${end} speakers ${end}
        }
        entity { slug }
        claim { id }
      }
    }
  }
}`;

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly itemCount: number;
  readonly pendingCount: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly article: { readonly title: string | null; readonly url: string | null; readonly publishedOn: string | null } | null;
  readonly items: readonly ShownItem[];
}

/** Shows the items of a proposal that wait for a decision, each in its sentence; with `all` the decided ones too. */
export async function show(id: string, options: ReviewOptions): Promise<void> {
  const { node } = await withGraph(options, (graph) => graph.ask<{ readonly node: Shown | null }>('it was not shown', { query, variables: { id } }));
  if (node === null) throw new EntenteError('NOT_FOUND', `there is no proposal ${id}: entente review lists them`);
  if (options.json) return printJson(node);
  const { article, status, itemCount, pendingCount, createdAt, createdBy } = node;
  printLine(`${article?.title ?? 'untitled'}${article?.publishedOn ? `, ${article.publishedOn}` : ''}${article?.url ? `, ${article.url}` : ''}`);
  printLine(`${id}: ${status}, ${pendingCount} of ${itemCount} items pending; proposed ${createdAt.slice(0, 10)} by ${createdBy}`);
  const items = node.items.filter(({ decision }) => options.all || decision === null);
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % itemsOnPage === 0 && !(await nextPage(`${index} of ${items.length}`))) return;
    for (const line of linesOfItem(item, process.stdout.isTTY === true)) printLine(line);
  }
  if (pendingCount > 0) printLine(`\nentente review accept ${id} [--item <item> [--use <entity>]], or reject`);
}
