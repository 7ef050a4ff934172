import { anySortKey, claimsAtEnds } from './conditions.js';
import { columns, statement } from './statement.js';

export const judgementColumns = ['id', 'kind', 'at', 'by', 'reason', 'undoneAt', 'undoneBy', 'aId', 'bId', 'claimId', 'articleId', 'contradictionId'] as const;

const all = columns('j', judgementColumns);
const standing = 'j.at <= $known AND j.undoneAt > $known';

export const judgementsById = statement('judgements-by-id', `MATCH (j:Judgement) WHERE j.id IN $ids AND j.at <= $known RETURN ${all}`);

/** Judgements that stand, of some kinds; those on identity are few enough to be read together. */
export const standingJudgements = statement(
  'standing-judgements',
  `MATCH (j:Judgement) WHERE j.kind IN $kinds AND ${standing} RETURN ${all} ORDER BY j.at ASC, j.id ASC`,
);

/** Judgements that stand on given things (`judgementTarget`). */
export const judgementsOnTargets = statement(
  'judgements-on-targets',
  `MATCH (j:Judgement) WHERE j.target IN $targets AND j.kind IN $kinds AND ${standing} RETURN j.target AS target, ${all}`,
);

export const createJudgements = statement('create-judgements', 'UNWIND $rows AS row CREATE (j:Judgement) SET j = row');

export const undoJudgements = statement(
  'undo-judgements',
  'UNWIND $rows AS row MATCH (j:Judgement {id: row.id}) SET j.undoneAt = row.undoneAt, j.undoneBy = row.undoneBy',
);

/** What is to be retracted or restored, with what is needed to say how. */
const retractable =
  'c.id AS id, c.relationshipId AS relationshipId, c.retractedAt AS retractedAt, c.retractions AS retractions, c.gaps AS gaps, c.changedAt AS changedAt';

export const claimRetractions = statement('claim-retractions', `MATCH (c:Claim) WHERE c.id IN $ids RETURN ${retractable}`);

export const claimRetractionsOfArticles = statement(
  'claim-retractions-of-articles',
  `MATCH (c:Claim) WHERE c.articleId IN $ids AND ${anySortKey('c')} RETURN ${retractable}`,
);

export const setClaimRetractions = statement(
  'set-claim-retractions',
  `UNWIND $rows AS row MATCH (c:Claim {id: row.id})
SET c.retractedAt = row.retractedAt, c.retractions = row.retractions, c.gaps = row.gaps, c.changedAt = row.changedAt`,
);

/** Claims whose relationship depends on which whole their entities belong to. */
export const claimEnds = statement(
  'claim-ends',
  `UNWIND $ids AS id CALL (id) {${claimsAtEnds}
}
RETURN DISTINCT c.id AS id, c.subjectId AS subjectId, c.predicate AS predicate, c.objectId AS objectId, c.relationshipId AS relationshipId`,
);

export const setClaimRelationships = statement(
  'set-claim-relationships',
  'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.relationshipId = row.relationshipId, c.sourceId = row.sourceId, c.targetId = row.targetId',
);
