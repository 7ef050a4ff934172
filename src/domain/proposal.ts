import type { ArticleContent } from './article.js';
import type { ClaimDraft } from './claim.js';
import type { EntityContent } from './entity.js';
import type { Span } from './quote.js';

/** What an article may add to the graph, item by item, for a person to accept or reject. Nothing of it is in the graph until then. */
export interface ProposalDraft {
  /** What the items rest on, with its text; added with the first item that is accepted. */
  readonly article: ArticleContent;
  /** In the order in which they stand in the text, entities before the claims that name them. */
  readonly items: readonly ProposalItem[];
  /** What was not read or was left out on the way, and why, a line each; said to who asked, and not kept. */
  readonly notes?: readonly string[] | undefined;
}

/**
 * - `ENTITY`: a name that the graph does not know. Accepting adds the entity, or takes another one instead.
 * - `LINK`: a name that may mean several entities. Accepting says which one.
 * - `CLAIM`: a statement that a rule, a model or the caller found. Accepting records it.
 * - `EVIDENCE`: entities that stand in one sentence, which no rule made a claim of. Accepting needs the claim that it supports.
 */
export type ProposalItemKind = 'ENTITY' | 'LINK' | 'CLAIM' | 'EVIDENCE';

interface ItemOf<K extends ProposalItemKind> {
  readonly kind: K;
  /** One line for the reviewer, in our own words. */
  readonly summary: string;
  /** The words that it rests on; for a name its first mention. */
  readonly span: Span;
  /** The sentence around them. */
  readonly sentence: Span;
}

export interface EntityItem extends ItemOf<'ENTITY'> {
  readonly entity: EntityContent;
  /** Every place of the name, the first one included. */
  readonly mentions: readonly Span[];
  /** Known entities of similar names, best first: to be shown, never taken by themselves. */
  readonly candidates: readonly EntityCandidate[];
}

export interface LinkItem extends ItemOf<'LINK'> {
  readonly name: string;
  readonly mentions: readonly Span[];
  /** The entities that the name may mean, best first. */
  readonly candidates: readonly EntityCandidate[];
}

export interface ClaimItem extends ItemOf<'CLAIM'> {
  /** Its ends may be entities of other items of the same proposal. */
  readonly claim: ClaimDraft;
}

export interface EvidenceItem extends ItemOf<'EVIDENCE'> {
  /** Two or more, in the order in which they stand. */
  readonly entityIds: readonly string[];
}

export type ProposalItem = EntityItem | LinkItem | ClaimItem | EvidenceItem;

/** A known entity that a name may mean. */
export interface EntityCandidate {
  readonly entityId: string;
  /** 0 to 1. */
  readonly score: number;
  /** Why, for people: `alias "Poutine"`, `same surname as Vladimir Putin`. */
  readonly reasons: readonly string[];
}
