import type { IssueGround } from '../analysis/common-ground.js';
import type { ActorPosition } from '../analysis/positions.js';
import type { TenureSpell } from '../analysis/tenures.js';
import type { Publication } from '../domain/article.js';
import type { AsOf } from '../domain/as-of.js';
import type { ClaimDraft, Evidence, EvidenceSelector, EvidenceStatus, ShownEvidenceStatus } from '../domain/claim.js';
import type { SourceGroup } from '../domain/corroboration.js';
import type { Judgement } from '../domain/judgement.js';
import type { EntityKind } from '../domain/kinds.js';
import type { EntityCandidate } from '../domain/proposal.js';
import type { HeldItem } from '../domain/proposed.js';
import type { StoredProposal } from '../store/proposal-rows.js';
import type { StoredChange } from '../store/reads/change-reads.js';
import type { ClaimDetails } from '../store/reads/claim-reads.js';
import type { PredicateCounts } from '../store/reads/graph-reads.js';
import type { StoredContradiction } from '../store/reads/judgement-reads.js';
import type { EntityBrief, StoredArticle, StoredClaim, StoredEntity, StoredRelationship } from '../store/rows.js';

/**
 * What resolvers pass on for each type of the SDL. Every node carries the moment that it is asked about, so that an
 * `asOf` holds for everything below the field that it was given to.
 */
export interface EntityNode extends EntityBrief {
  readonly type: 'entity';
  readonly asOf: AsOf;
  /** The whole entity, where it was read already. */
  readonly entity?: StoredEntity | undefined;
}

export interface ClaimNode {
  readonly type: 'claim';
  readonly claim: StoredClaim;
  readonly asOf: AsOf;
  /** What was read along with it. */
  readonly details?: ClaimDetails | undefined;
}

export interface ArticleNode {
  readonly type: 'article';
  readonly article: StoredArticle;
  readonly asOf: AsOf;
  /** Of an article that is only proposed: its text, or the proposal that has it. */
  readonly proposed?: { readonly text: string } | { readonly proposalId: string } | undefined;
}

export interface RelationshipNode {
  readonly type: 'relationship';
  readonly relationship: StoredRelationship;
  readonly asOf: AsOf;
  /** Those of its ends that were read already. */
  readonly ends?: readonly EntityBrief[] | undefined;
}

export interface ContradictionNode {
  readonly type: 'contradiction';
  readonly contradiction: StoredContradiction;
  readonly asOf: AsOf;
}

export interface JudgementNode {
  readonly type: 'judgement';
  readonly judgement: Judgement;
  readonly asOf: AsOf;
}

export interface ProposalNode {
  readonly type: 'proposal';
  readonly proposal: StoredProposal;
  /** What is not stored: items, and a text, that only would be. */
  readonly unwritten?: { readonly items: readonly HeldItem[]; readonly text: string } | undefined;
}

/** An item, with all of its proposal where these are not stored. */
export interface ProposalItemNode {
  readonly held: HeldItem;
  readonly unwritten?: ProposalNode | undefined;
}

export interface EntityCandidateNode extends EntityCandidate {
  readonly entity: EntityNode;
}

export interface ProposedClaimNode {
  readonly proposed: ClaimDraft;
  readonly of: ProposalItemNode;
}

export interface ProposedEndNode {
  readonly id: string;
  readonly of: ProposalItemNode;
}

export type AnyNode = EntityNode | ClaimNode | ArticleNode | RelationshipNode | ContradictionNode | JudgementNode | ProposalNode;

export interface ChangeNode {
  readonly change: StoredChange;
  readonly asOf: AsOf;
}

export interface PositionNode {
  readonly position: ActorPosition<StoredClaim>;
  readonly asOf: AsOf;
}

export interface CommonIssueNode {
  readonly ground: IssueGround<StoredClaim>;
  readonly asOf: AsOf;
}

export interface SourceGroupNode {
  readonly group: SourceGroup;
  readonly asOf: AsOf;
}

export interface EvidenceNode {
  readonly evidence: Evidence | WholeArticle;
  readonly article: StoredArticle | undefined;
  readonly asOf: AsOf;
}

/** What a claim rests on of which no place was given. */
interface WholeArticle extends EvidenceSelector {
  readonly status: Exclude<ShownEvidenceStatus, EvidenceStatus>;
}

export interface PublicationNode {
  readonly publication: Publication;
  readonly asOf: AsOf;
}

export interface TenureNode extends TenureSpell {
  readonly asOf: AsOf;
}

export interface HopNode {
  readonly fromId: string;
  readonly toId: string;
  readonly relationship: StoredRelationship;
  readonly asOf: AsOf;
}

export interface StatisticsNode {
  readonly asOf: AsOf;
  readonly entitiesByKind: () => Promise<ReadonlyMap<EntityKind, number>>;
  readonly claimsByPredicate: () => Promise<readonly PredicateCounts[]>;
}

/** A page of a list; its total is counted only when asked for. */
export interface ConnectionNode<T> {
  readonly rows: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasMore: boolean;
  readonly hasPrevious: boolean;
  readonly countAll: () => Promise<number>;
}

export function entityNode(entity: StoredEntity, asOf: AsOf): EntityNode {
  const { id, kind, slug, name, memberIds } = entity;
  return { type: 'entity', id, kind, slug, name, memberIds, entity, asOf };
}

export const briefNode = (brief: EntityBrief, asOf: AsOf): EntityNode => ({ type: 'entity', ...brief, asOf });

export const articleNode = (article: StoredArticle, asOf: AsOf): ArticleNode => ({ type: 'article', article, asOf });

export function relationshipNode(relationship: StoredRelationship, asOf: AsOf, ends?: readonly EntityBrief[]): RelationshipNode {
  return { type: 'relationship', relationship, asOf, ends };
}

/** A member of a whole by itself, as it was before it was judged the same as others. */
export function memberNode(entity: StoredEntity, asOf: AsOf): EntityNode {
  const alone: StoredEntity = { ...entity, canonicalId: entity.id, memberIds: [entity.id], memberAliases: [] };
  return entityNode(alone, asOf);
}

export const claimNode = (claim: StoredClaim, asOf: AsOf): ClaimNode => ({ type: 'claim', claim, asOf });

export const judgementNode = (judgement: Judgement, asOf: AsOf): JudgementNode => ({ type: 'judgement', judgement, asOf });

export const proposalNode = (proposal: StoredProposal): ProposalNode => ({ type: 'proposal', proposal });
