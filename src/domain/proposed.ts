import type { ArticleContent } from './article.js';
import type { Decision } from './decision.js';
import type { ProposalItem } from './proposal.js';
import type { Span } from './quote.js';

/** An article that something is proposed of, to be stored with its text. */
export interface ProposedArticle {
  /** `proposalId` of the article. */
  readonly id: string;
  readonly article: ArticleContent;
}

/** An item to be stored. */
export interface ItemDraft {
  readonly proposalId: string;
  readonly item: ProposalItem;
}

/** Items of one proposal; the graph refuses more. */
export const proposalItemsMax = 2_000;

/**
 * - `PENDING`: an item is yet to be decided.
 * - `ACCEPTED`, `REJECTED`: all of them were.
 * - `PARTLY_ACCEPTED`: all are decided, some each way.
 */
export type ProposalStatus = 'PENDING' | 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'REJECTED';

export const proposalStatuses: readonly ProposalStatus[] = ['PENDING', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED'];

/** How many items a proposal has, and what became of them. */
export interface ItemCounts {
  readonly itemCount: number;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
}

export function proposalStatus({ itemCount, acceptedCount, rejectedCount }: ItemCounts): ProposalStatus {
  if (itemCount === 0 || itemCount > acceptedCount + rejectedCount) return 'PENDING';
  if (acceptedCount === 0) return 'REJECTED';
  return rejectedCount === 0 ? 'ACCEPTED' : 'PARTLY_ACCEPTED';
}

/** A proposal as the graph holds it, without the text of its article. */
export interface Proposal extends ItemCounts {
  readonly id: string;
  readonly article: ArticleContent;
  readonly status: ProposalStatus;
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly createdBy: string;
  /** When, and by whom, an item was decided last; absent before. */
  readonly decidedAt?: string | undefined;
  readonly decidedBy?: string | undefined;
}

/** An item as the graph holds it. */
export interface HeldItem {
  readonly id: string;
  readonly proposalId: string;
  /** Its place among the items of its proposal, from 0. */
  readonly position: number;
  readonly item: ProposalItem;
  /** The words that it rests on; absent where it rests on the article as a whole. */
  readonly quote?: string | undefined;
  readonly sentence: string;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly decision?: Decision | undefined;
}

/** What an item that rests on the article as a whole has for its place. */
export const nowhere: Span = { start: 0, end: 0 };

/** The words of an item and the sentence around them. */
export function wordsOf({ span, sentence }: Pick<ProposalItem, 'span' | 'sentence'>, text: string): Pick<HeldItem, 'quote' | 'sentence'> {
  return { quote: span.end > span.start ? text.slice(span.start, span.end) : undefined, sentence: text.slice(sentence.start, sentence.end) };
}
