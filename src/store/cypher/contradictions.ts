import { anySortKey, claimsAtEnds, liveAsOf, outsideGaps } from './conditions.js';
import { columns, statement } from './statement.js';

/** What the rules compare; see `ComparableClaim`. */
export const comparableColumns = [
  'id',
  'subjectId',
  'predicate',
  'objectId',
  'aboutIds',
  'office',
  'speakerIds',
  'stance',
  'polarity',
  'epistemic',
  'articleId',
  'validFrom',
  'validTo',
  'validEarliest',
  'validLatest',
  'certainFrom',
  'certainTo',
] as const;

const comparable = columns('c', comparableColumns);

export const comparableClaims = statement(
  'comparable-claims',
  `MATCH (c:Claim) WHERE c.relationshipId IN $ids AND ${anySortKey('c')} RETURN DISTINCT ${comparable}`,
);

export const comparableClaimsByIds = statement('comparable-claims-by-ids', `MATCH (c:Claim) WHERE c.id IN $ids RETURN ${comparable}`);

/** Of some relationships those that are denied, even by claims that were taken back: these may be restored. */
export const deniedRelationships = statement(
  'denied-relationships',
  "MATCH (c:Claim) WHERE c.relationshipId IN $ids AND c.sortKey > '' AND c.polarity = 'DENIED' RETURN DISTINCT c.relationshipId AS id",
);

/** The relationships by which somebody holds an office of these nations or institutions. */
export const officeRelationships = statement(
  'office-relationships',
  `MATCH (c:Claim) WHERE c.objectId IN $ids AND ${anySortKey('c')} AND c.predicate = 'HOLDS_OFFICE' RETURN DISTINCT c.relationshipId AS id`,
);

export const comparableClaimsOfEntities = statement(
  'comparable-claims-of-entities',
  `UNWIND $ids AS id CALL (id) {${claimsAtEnds}
}
RETURN DISTINCT ${comparable}`,
);

/** Claims that entities are an end of, an issue of, or quoted in. */
export const comparableClaimsAround = statement(
  'comparable-claims-around',
  `UNWIND $ids AS id CALL (id) {
  MATCH (c:Claim) WHERE c.subjectId = id AND c.sortKey > '' RETURN c
  UNION
  MATCH (c:Claim) WHERE c.objectId = id AND c.sortKey > '' RETURN c
  UNION
  MATCH (:Entity {id: id})<-[:ABOUT]-(c:Claim) RETURN c
  UNION
  MATCH (:Entity {id: id})<-[:SPEAKER]-(c:Claim) RETURN c
}
RETURN DISTINCT ${comparable}`,
);

const known = 'x.id AS id, x.closedAt AS closedAt, x.gaps AS gaps, x.claimIds AS claimIds';

export const existingContradictions = statement('existing-contradictions', `MATCH (x:Contradiction) WHERE x.id IN $ids RETURN ${known}`);

export const contradictionsBetweenClaims = statement(
  'contradictions-between-claims',
  `MATCH (c:Claim) WHERE c.id IN $ids MATCH (x:Contradiction)-[:BETWEEN]->(c) RETURN DISTINCT ${known}`,
);

export const createContradictions = statement('create-contradictions', 'UNWIND $rows AS row CREATE (x:Contradiction) SET x = row');

export const linkContradictions = statement(
  'link-contradictions',
  'UNWIND $rows AS row MATCH (x:Contradiction {id: row.id}) MATCH (c:Claim {id: row.claimId}) CREATE (x)-[:BETWEEN]->(c)',
);

/** Its status, with the judgement that resolved it, if any: CLOSED where not all of its claims are live, or later dates have mended it. */
const withStatus = `MATCH (x)-[:BETWEEN]->(c:Claim)
WITH x, min(CASE WHEN ${liveAsOf('c')} THEN 1 ELSE 0 END) AS live
OPTIONAL MATCH (j:Judgement {target: x.id}) WHERE j.at <= $known AND j.undoneAt > $known
WITH x, j, CASE WHEN live = 0 OR x.closedAt <= $known OR NOT ${outsideGaps('x')} THEN 'CLOSED' WHEN j.id IS NULL THEN 'OPEN' ELSE 'RESOLVED' END AS status`;

const contradiction = 'x.id AS id, x.rule AS rule, x.claimIds AS claimIds, x.sortKey AS sortKey, status AS status, j.reason AS resolution';

/** Newest found first, those of `$statuses`; `$entityIds`: one of their claims has one of these as an end, unless `$anyEntity`. */
const listed = `MATCH (x:Contradiction) WHERE x.sortKey < $after AND x.recordedAt <= $known AND ($anyEntity OR any(id IN x.entityIds WHERE id IN $entityIds))
${withStatus} WHERE status IN $statuses`;

export const contradictionPage = statement('contradictions-newest', `${listed} RETURN ${contradiction} ORDER BY x.sortKey DESC LIMIT $limit`);

export const contradictionCount = statement('contradiction-count', `${listed} RETURN count(x) AS total`);

export const contradictionsById = statement(
  'contradictions-by-id',
  `MATCH (x:Contradiction) WHERE x.id IN $ids AND x.recordedAt <= $known
${withStatus} RETURN ${contradiction}`,
);

/** The contradictions that claims are part of, all of whose claims are live. */
export const contradictionsOfClaims = statement(
  'contradictions-of-claims',
  `UNWIND $ids AS id MATCH (own:Claim {id: id})<-[:BETWEEN]-(x:Contradiction) WHERE x.recordedAt <= $known AND x.closedAt > $known AND ${outsideGaps('x')}
MATCH (x)-[:BETWEEN]->(c:Claim)
WITH id, x, min(CASE WHEN ${liveAsOf('c')} THEN 1 ELSE 0 END) AS live WHERE live = 1
RETURN id AS key, x.id AS id`,
);

/** Closes contradictions that an entity's new dates mend, and opens those again that they bring back. */
export const setContradictionTimes = statement(
  'set-contradiction-times',
  'UNWIND $rows AS row MATCH (x:Contradiction {id: row.id}) SET x.closedAt = row.closedAt, x.gaps = row.gaps',
);
