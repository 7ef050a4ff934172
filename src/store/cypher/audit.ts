import { predicateNames } from '../../domain/vocabulary.js';
import type { Statement } from '../engine.js';
import { comparableColumns } from './contradictions.js';
import { judgementColumns } from './judgements.js';
import { columns, statement } from './statement.js';

/** What `verify` reads: everything, a stretch of the ids at a time (`$from` inclusive, `$to` exclusive). */

/** Labels whose things are gone through in order of id. */
const labels = ['Entity', 'Article', 'Claim', 'Evidence', 'Relationship', 'Judgement', 'Contradiction', 'Proposal', 'ProposalItem'] as const;

export type AuditedLabel = (typeof labels)[number];

export const totals = Object.fromEntries(
  labels.map((label) => [label, statement(`audit-total-${label}`, `MATCH (n:${label}) RETURN count(n) AS total`)]),
) as Readonly<Record<AuditedLabel, Statement>>;

const within = (key: string): string => `${key} >= $from AND ${key} < $to`;

export const auditGraph = statement(
  'audit-graph',
  `MATCH (g:Graph {id: 'graph'}) RETURN g.seq AS seq, g.at AS at, coalesce(g.foldDueSince, 0) AS foldDueSince`,
);

/** Which of some instants the log has a change at. */
export const loggedInstants = statement('audit-instants', 'MATCH (h:Change) WHERE h.at IN $instants RETURN h.at AS at');

/** Who made the changes at some instants, and the judgements and items that they name. */
export const judgingChanges = statement(
  'audit-judging-changes',
  'MATCH (h:Change) WHERE h.at IN $instants RETURN h.at AS at, h.by AS by, h.judgementIds AS judgementIds, h.proposalIds AS proposalIds, h.proposedItemIds AS proposedItemIds, h.decidedItemIds AS decidedItemIds',
);

export const entityStates = statement(
  'audit-entity-states',
  `MATCH (e:EntityState) WHERE ${within('e.entityId')} RETURN e.entityId AS key, labels(e) AS labels, properties(e) AS state`,
);

export const namesByKey = statement('audit-names', 'MATCH (n:Name) WHERE n.key IN $keys RETURN n.key AS key, n.folded AS folded, n.entityId AS entityId');

export const articleStateColumns = [
  'articleKey',
  'id',
  'title',
  'authorIds',
  'publications',
  'publisherIds',
  'textSha256',
  'textIsHeld',
  'createdAt',
  'recordedAt',
  'supersededAt',
  'retractedAt',
  'retractions',
] as const;

/** Without their texts. */
export const articleStates = statement(
  'audit-article-states',
  `MATCH (a:ArticleState) WHERE ${within('a.articleKey')} RETURN ${columns('a', articleStateColumns)}`,
);

export const articlesWithin = statement('audit-articles', `MATCH (a:Article) WHERE ${within('a.id')} RETURN a.id AS id`);

export const articleEnds = statement(
  'audit-article-ends',
  `MATCH (a:Article) WHERE ${within('a.id')} MATCH (a)-[r:AUTHOR|PUBLISHED_BY]->(e:Entity) RETURN a.id AS key, type(r) AS type, e.id AS entityId`,
);

export const auditedClaims = statement(
  'audit-claims',
  `MATCH (c:Claim) WHERE ${within('c.id')} OPTIONAL MATCH (a:Article {id: c.articleId}) RETURN properties(c) AS claim, a.id AS articleId`,
);

export const auditedClaimEnds = statement(
  'audit-claim-ends',
  `MATCH (c:Claim) WHERE ${within('c.id')} MATCH (c)-[r:SUBJECT|OBJECT|ABOUT|SPEAKER|AUTHOR]->(e:Entity) RETURN c.id AS key, type(r) AS type, e.id AS entityId`,
);

export const auditedClaimEvidence = statement(
  'audit-claim-evidence',
  `MATCH (c:Claim) WHERE ${within('c.id')} MATCH (c)-[basis:EVIDENCED_BY]->(v:Evidence) RETURN c.id AS key, basis.recordedAt AS at, v.id AS evidenceId, v.articleId AS articleId`,
);

/** Every judgement on some things, those that were undone too. */
export const judgementsEverOn = statement(
  'audit-judgements-on',
  `MATCH (j:Judgement) WHERE j.target IN $targets RETURN j.target AS target, ${columns('j', judgementColumns)}`,
);

export const evidenceStates = statement('audit-evidence-states', `MATCH (v:EvidenceState) WHERE ${within('v.evidenceId')} RETURN properties(v) AS state`);

/** One row per piece of evidence and claim that rests on it. */
export const evidencePlaces = statement(
  'audit-evidence-places',
  `MATCH (v:Evidence) WHERE ${within('v.id')} OPTIONAL MATCH (v)-[:IN_ARTICLE]->(a:Article) WITH v, a OPTIONAL MATCH (v)<-[:EVIDENCED_BY]-(c:Claim) RETURN v.id AS id, a.id AS articleId, count(c) AS claims`,
);

export const auditedRelationships = statement('audit-relationships', `MATCH (r:Relationship) WHERE ${within('r.id')} RETURN properties(r) AS relationship`);

export const relationshipsFrom = statement(
  'audit-relationships-from',
  `MATCH (r:Relationship) WHERE ${within('r.subjectId')} AND r.sortKey > '' RETURN properties(r) AS relationship`,
);

export const typedRelationshipsFrom = statement(
  'audit-typed-relationships-from',
  `MATCH (s:Entity) WHERE ${within('s.id')} MATCH (s)-[t:${predicateNames.join('|')}]->(o:Entity) RETURN s.id AS subjectId, s.kind AS subjectKind, type(t) AS predicate, o.id AS objectId, o.kind AS objectKind, properties(t) AS fold`,
);

export const auditedJudgements = statement(
  'audit-judgements',
  `MATCH (j:Judgement) WHERE ${within('j.id')} RETURN j.target AS target, ${columns('j', judgementColumns)}`,
);

export const auditedContradictions = statement('audit-contradictions', `MATCH (x:Contradiction) WHERE ${within('x.id')} RETURN properties(x) AS contradiction`);

export const contradictionClaims = statement(
  'audit-contradiction-claims',
  `MATCH (x:Contradiction) WHERE ${within('x.id')} MATCH (x)-[:BETWEEN]->(c:Claim) RETURN x.id AS key, ${columns('c', comparableColumns)}`,
);

export const auditedProposals = statement('audit-proposals', `MATCH (p:Proposal) WHERE ${within('p.id')} RETURN properties(p) AS proposal`);

export const auditedItems = statement('audit-proposal-items', `MATCH (i:ProposalItem) WHERE ${within('i.id')} RETURN properties(i) AS item`);

/** The present states of entities in a stretch, and who they are the same as. */
export const entitiesWithin = statement('audit-entities', `MATCH (e:Entity) WHERE ${within('e.id')} RETURN e.id AS id, e.memberIds AS memberIds`);
