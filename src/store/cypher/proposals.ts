import { columns, statement } from './statement.js';

const proposalColumns = [
  'id',
  'article',
  'status',
  'itemCount',
  'acceptedCount',
  'rejectedCount',
  'createdAt',
  'createdBy',
  'decidedAt',
  'decidedBy',
  'proposalKey',
] as const;

const itemColumns = [
  'id',
  'proposalId',
  'position',
  'content',
  'quote',
  'sentence',
  'proposedAt',
  'proposedBy',
  'decision',
  'decidedAt',
  'decidedBy',
  'decidedEntityId',
  'decidedClaim',
  'decidedClaimId',
] as const;

const proposal = columns('p', proposalColumns);
const item = columns('i', itemColumns);

/** Without the texts of their articles, which are long and read apart. */
export const proposalsById = statement('proposals-by-id', `MATCH (p:Proposal) WHERE p.id IN $ids RETURN ${proposal}`);

export const proposalTexts = statement('proposal-texts', 'MATCH (p:Proposal) WHERE p.id IN $ids RETURN p.id AS key, p.text AS text');

/** Newest first. */
export const proposalPage = statement(
  'proposals-newest',
  `MATCH (p:Proposal) WHERE p.proposalKey < $after AND p.status IN $statuses RETURN ${proposal} ORDER BY p.proposalKey DESC LIMIT $limit`,
);

export const proposalCount = statement('proposal-count', 'MATCH (p:Proposal) WHERE p.status IN $statuses RETURN count(p) AS total');

export const itemsById = statement('proposal-items-by-id', `MATCH (i:ProposalItem) WHERE i.id IN $ids RETURN ${item}`);

export const itemsOfProposals = statement('items-of-proposals', `MATCH (i:ProposalItem) WHERE i.proposalId IN $ids RETURN ${item}`);

/** The names that proposals would add: what their claims may rest on. */
export const entityItemsOfProposals = statement(
  'entity-items-of-proposals',
  `MATCH (i:ProposalItem) WHERE i.proposalId IN $ids AND i.itemKind = 'ENTITY' RETURN ${item}`,
);

export const createProposals = statement('create-proposals', 'UNWIND $rows AS row CREATE (p:Proposal) SET p = row');

export const createItems = statement('create-proposal-items', 'UNWIND $rows AS row CREATE (i:ProposalItem) SET i = row');

export const decideItems = statement('decide-proposal-items', 'UNWIND $rows AS row MATCH (i:ProposalItem {id: row.id}) SET i += row.decided');

export const updateProposals = statement('update-proposals', 'UNWIND $rows AS row MATCH (p:Proposal {id: row.id}) SET p += row.state');
