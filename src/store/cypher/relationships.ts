import { predicateNames } from '../../domain/vocabulary.js';
import { anySortKey, holdsAsOf, liveAsOf, recordedAsOf } from './conditions.js';
import { columns, statement } from './statement.js';

/** What a walk over many relationships reads of each: every further column costs as much as a condition. */
const stepColumns = ['id', 'subjectId', 'objectId', 'predicate', 'claimCount', 'sortKey'] as const;

export const relationshipColumns = [...stepColumns, 'denialCount', 'sourceCount', 'validFrom', 'validTo', 'validEarliest', 'validLatest'] as const;

const all = columns('r', relationshipColumns);

/** The columns of a claim that a relationship is folded from, and its key. */
export const foldColumns = [
  'relationshipId',
  'sourceId',
  'targetId',
  'id',
  'predicate',
  'validFrom',
  'validTo',
  'validEarliest',
  'validLatest',
  'polarity',
  'articleId',
  'retractedAt',
  'subjectId',
  'objectId',
] as const;

const folded = columns('c', foldColumns);

/**
 * Folded relationships per entity, newest first. `$outward` and `$inward` are the predicates to follow from subject to
 * object and back; `$others` limits the other end unless `$anyOther`.
 */
const outward = `r.claimCount > 0 AND ($anyOutward OR r.predicate IN $outward) AND ($anyKind OR r.objectKind IN $kinds) AND ($anyOther OR r.objectId IN $others)`;
const inward = `r.claimCount > 0 AND ($anyInward OR r.predicate IN $inward) AND ($anyKind OR r.subjectKind IN $kinds) AND ($anyOther OR r.subjectId IN $others)`;

/** A direction that no predicate is followed in ends before its first row, by an empty `$outwardAfter` or `$inwardAfter`. */
const seekOutward = `MATCH (r:Relationship) WHERE r.subjectId = key AND r.sortKey < $outwardAfter AND r.sortKey > '' AND ${outward}`;
const seekInward = `MATCH (r:Relationship) WHERE r.objectId = key AND r.sortKey < $inwardAfter AND r.sortKey > '' AND ${inward}`;

const pageBy = (union: 'UNION' | 'UNION ALL') => `UNWIND $keys AS key CALL (key) { CALL (key) {
  ${seekOutward} RETURN r, r.objectId AS otherId ORDER BY r.subjectId DESC, r.sortKey DESC LIMIT $limit
  ${union}
  ${seekInward} RETURN r, r.subjectId AS otherId ORDER BY r.objectId DESC, r.sortKey DESC LIMIT $limit
} RETURN r, otherId ORDER BY r.sortKey DESC LIMIT $limit }`;

const page = pageBy('UNION');

export const relationshipPage = statement('relationships-of-entity', `${page}\nRETURN key AS key, ${all}`);

/** For walks; one from a whole to itself comes twice. */
export const relationshipSteps = statement('relationship-steps-of-entity', `${pageBy('UNION ALL')}\nRETURN key AS key, ${columns('r', stepColumns)}`);

/** The same with the other end by name. */
export const relationshipPageNamed = statement(
  'relationships-of-entity-named',
  `${page}\nMATCH (e:Entity {id: otherId}) RETURN key AS key, ${all}, e.id AS otherId, e.kind AS otherKind, e.slug AS otherSlug, e.name AS otherName, e.memberIds AS otherMemberIds`,
);

export const relationshipCount = statement(
  'relationship-count-of-entity',
  `UNWIND $keys AS key CALL (key) {
  ${seekOutward} RETURN r.id AS id
  UNION
  ${seekInward} RETURN r.id AS id
}
RETURN key AS key, count(id) AS total`,
);

/** The claims from which the same lists are folded as of another time; disjoint spells no stored fold can hold. */
const live = liveAsOf('c');

export const relationshipClaims = statement(
  'relationship-claims-of-entity',
  `UNWIND $keys AS key CALL (key) {
  MATCH (c:Claim) WHERE c.subjectId = key AND ${anySortKey('c')} AND c.predicate IN $outward AND ($anyOther OR c.objectId IN $others) AND ${live} RETURN c
  UNION
  MATCH (c:Claim) WHERE c.objectId = key AND ${anySortKey('c')} AND c.predicate IN $inward AND ($anyOther OR c.subjectId IN $others) AND ${live} RETURN c
}
RETURN key AS key, ${folded}`,
);

export const relationshipsById = statement('relationships-by-id', `MATCH (r:Relationship) WHERE r.id IN $ids RETURN ${all}`);

export const claimsToFold = statement('claims-to-fold', `MATCH (c:Claim) WHERE c.relationshipId IN $ids AND ${anySortKey('c')} RETURN ${folded}`);

/** A stretch of all claims in order of the relationships that they belong to, for folding the whole graph anew. */
export const claimsToFoldBetween = statement(
  'claims-to-fold-between',
  `MATCH (c:Claim) WHERE c.relationshipId >= $from AND c.relationshipId < $to AND ${anySortKey('c')} RETURN ${folded}`,
);

export const liveClaimsToFold = statement(
  'live-claims-to-fold',
  `MATCH (c:Claim) WHERE c.relationshipId IN $ids AND ${anySortKey('c')} AND ${live} RETURN ${folded}`,
);

/** What corroborates a relationship and what speaks against it: its live claims, their articles and contradictions. */
export const claimsOfRelationships = statement(
  'claims-of-relationships',
  `MATCH (c:Claim) WHERE c.relationshipId IN $ids AND ${anySortKey('c')} AND ${live}
OPTIONAL MATCH (x:Contradiction)-[:BETWEEN]->(c)
RETURN DISTINCT c.relationshipId AS key, c.id AS claimId, c.polarity AS polarity, c.articleId AS articleId, x.id IS NOT NULL AS mayContradict`,
);

/** Every relationship between any two of `$ids`, for drawing a set of entities. */
export const relationshipsAmong = statement(
  'relationships-among',
  `MATCH (r:Relationship) WHERE r.subjectId IN $ids AND ${anySortKey('r')} AND r.claimCount > 0 AND r.predicate IN $predicates AND r.objectId IN $ids RETURN ${all}`,
);

export const claimsAmong = statement(
  'claims-among',
  `MATCH (c:Claim) WHERE c.subjectId IN $ids AND ${anySortKey('c')} AND c.predicate IN $predicates AND c.objectId IN $ids AND ${live} RETURN ${folded}`,
);

/** The same with what was taken back, by then or later: with its gaps, the times are told that it was not believed. */
export const claimsAmongEver = statement(
  'claims-among-ever',
  `MATCH (c:Claim) WHERE c.subjectId IN $ids AND ${anySortKey('c')} AND c.predicate IN $predicates AND c.objectId IN $ids AND ${holdsAsOf('c')} AND ${recordedAsOf('c')} RETURN ${folded}, c.gaps AS gaps`,
);

/** The typed relationships of folded ones that nothing is left of; each is found from its two ends. */
export const removeTypedRelationships = statement(
  'remove-typed-relationships',
  `MATCH (r:Relationship) WHERE r.id IN $ids MATCH (s:Entity {id: r.subjectId})-[t:${predicateNames.join('|')}]->(o:Entity {id: r.objectId}) WHERE t.id = r.id DELETE t`,
);

export const removeRelationships = statement('remove-relationships', 'MATCH (r:Relationship) WHERE r.id IN $ids DELETE r');
