import type { ArticleContent } from '../domain/article.js';
import { canonicalJson } from '../domain/canonical-json.js';
import type { ClaimDraft } from '../domain/claim.js';
import type { Decision, ItemDecision } from '../domain/decision.js';
import type { ProposalItem } from '../domain/proposal.js';
import { type HeldItem, type ItemCounts, type Proposal, type ProposalStatus, type ProposedArticle, proposalStatus } from '../domain/proposed.js';
import type { Row } from './engine.js';
import { type Properties, withoutAbsent } from './writes/stored-properties.js';

/** A proposal with the key that lists are ordered and continued by. */
export interface StoredProposal extends Proposal {
  readonly sortKey: string;
}

const optional = <T = string>(row: Row, at: number): T | undefined => (row[at] ?? undefined) as T | undefined;

/** Reads `proposalColumns`. */
export function proposalOf(row: Row): StoredProposal {
  const status = row[2] as ProposalStatus;
  return {
    id: row[0] as string,
    article: JSON.parse(row[1] as string) as ArticleContent,
    status,
    itemCount: row[3] as number,
    acceptedCount: row[4] as number,
    rejectedCount: row[5] as number,
    createdAt: row[6] as string,
    createdBy: row[7] as string,
    decidedAt: optional(row, 8),
    decidedBy: optional(row, 9),
    sortKey: row[10] as string,
  };
}

/** Reads `itemColumns`. */
export function itemOf(row: Row): HeldItem {
  return {
    id: row[0] as string,
    proposalId: row[1] as string,
    position: row[2] as number,
    item: JSON.parse(row[3] as string) as ProposalItem,
    quote: optional(row, 4),
    sentence: row[5] as string,
    proposedAt: row[6] as string,
    proposedBy: row[7] as string,
    decision: decisionOf(row),
  };
}

function decisionOf(row: Row): Decision | undefined {
  const decision = optional<ItemDecision>(row, 8);
  if (decision === undefined) return undefined;
  const claim = optional(row, 12);
  return {
    decision,
    at: row[9] as string,
    by: row[10] as string,
    entityId: optional(row, 11),
    claim: claim === undefined ? undefined : (JSON.parse(claim) as ClaimDraft),
    claimId: optional(row, 13),
  };
}

/** A proposal as a node. Its article is opaque to statements; nothing of it is in the graph. */
export function proposalProperties({ id, article: { text, ...article } }: ProposedArticle, counts: ItemCounts, by: string, at: string): Properties {
  return withoutAbsent({
    id,
    article: canonicalJson(article),
    text,
    ...countProperties(counts),
    createdAt: at,
    createdBy: by,
    proposalKey: `${at}~${id}`,
  });
}

export const countProperties = ({ itemCount, acceptedCount, rejectedCount }: ItemCounts): Properties => ({
  itemCount,
  acceptedCount,
  rejectedCount,
  status: proposalStatus({ itemCount, acceptedCount, rejectedCount }),
});

/** An item as a node; its content is opaque to statements. */
export function itemProperties({ id, proposalId, position, item, quote, sentence, proposedAt, proposedBy, decision }: HeldItem): Properties {
  const content = canonicalJson(item);
  return withoutAbsent({
    id,
    proposalId,
    position,
    itemKind: item.kind,
    content,
    quote,
    sentence,
    proposedAt,
    proposedBy,
    ...(decision && decisionProperties(decision)),
  });
}

/** What deciding sets on an item. */
export function decisionProperties({ decision, at, by, entityId, claim, claimId }: Decision): Properties {
  return withoutAbsent({
    decision,
    decidedAt: at,
    decidedBy: by,
    decidedEntityId: entityId,
    decidedClaim: claim === undefined ? undefined : canonicalJson(claim),
    decidedClaimId: claimId,
  });
}
