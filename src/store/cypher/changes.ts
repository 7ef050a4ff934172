import { statement } from './statement.js';

/**
 * Takes the one write lock of the graph, so that writers, in however many processes, follow one another, and the order
 * of the change log is the order of commits.
 */
export const lockGraph = statement(
  'lock-graph',
  `MERGE (g:Graph {id: 'graph'}) SET g.writer = $writer RETURN coalesce(g.seq, 0) AS seq, coalesce(g.at, '') AS at, coalesce(g.foldDueSince, 0) AS foldDueSince`,
);

export const advanceGraph = statement('advance-graph', `MATCH (g:Graph {id: 'graph'}) SET g.seq = $seq, g.at = $at`);

/** The latest change whose relationships were left to be folded later; 0 when none are. */
export const markFoldDue = statement('mark-fold-due', `MATCH (g:Graph {id: 'graph'}) SET g.foldDueSince = $seq`);

export const logChange = statement('log-change', 'CREATE (h:Change) SET h = $change');

const changeColumns =
  'h.seq AS seq, h.id AS id, h.at AS at, h.by AS by, h.action AS action, h.summary AS summary, h.entityIds AS entityIds, h.claimIds AS claimIds, h.judgementIds AS judgementIds, h.articleIds AS articleIds, h.proposalIds AS proposalIds, h.proposedItemIds AS proposedItemIds, h.decidedItemIds AS decidedItemIds';

/** The log after a change, oldest first. */
export const changesSince = statement('changes-since', `MATCH (h:Change) WHERE h.seq > $seq RETURN ${changeColumns} ORDER BY h.seq ASC LIMIT $limit`);

export const changeCount = statement('change-count', 'MATCH (h:Change) WHERE h.seq > $seq RETURN count(h) AS total');

/** Changes by when they were made: no two were at the same instant. */
export const changesAt = statement('changes-at', `MATCH (h:Change) WHERE h.at IN $instants RETURN ${changeColumns}`);

/** When entities were added or changed. */
export const entityInstants = statement('entity-instants', 'MATCH (e:EntityState) WHERE e.entityId IN $ids RETURN e.entityId AS key, e.recordedAt AS at');

/** When judgements on the identity of entities were made and undone. */
export const identityInstants = statement(
  'identity-instants',
  `MATCH (j:Judgement) WHERE j.kind IN ['SAME', 'DIFFERENT', 'UNSURE'] AND (j.aId IN $ids OR j.bId IN $ids)
RETURN j.aId AS aId, j.bId AS bId, j.at AS at, j.undoneAt AS undoneAt`,
);

/** When claims were added, and when they were retracted, restored or given evidence. */
export const claimInstants = statement(
  'claim-instants',
  'MATCH (c:Claim) WHERE c.id IN $ids RETURN c.id AS key, c.recordedAt AS recordedAt, c.changedAt AS changedAt',
);

/** When the words that claims rest on were found, or no longer, in a text, and when contradictions of theirs were judged and that undone. */
export const claimCircumstanceInstants = statement(
  'claim-circumstance-instants',
  `UNWIND $ids AS id CALL (id) {
  MATCH (:Claim {id: id})-[basis:EVIDENCED_BY]->(piece:Evidence) MATCH (v:EvidenceState {evidenceId: piece.id}) WHERE v.recordedAt >= basis.recordedAt RETURN v.recordedAt AS at, v.recordedAt AS undoneAt
  UNION
  MATCH (:Claim {id: id})<-[:BETWEEN]-(x:Contradiction) MATCH (j:Judgement {target: x.id}) RETURN j.at AS at, j.undoneAt AS undoneAt
}
RETURN id AS key, at AS at, undoneAt AS undoneAt`,
);

export const latestChange = statement('latest-change', `MATCH (g:Graph {id: 'graph'}) RETURN coalesce(g.seq, 0) AS seq, coalesce(g.at, '') AS at`);
