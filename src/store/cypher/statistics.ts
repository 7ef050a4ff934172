import { neverRetracted } from '../../domain/as-of.js';
import { entityAsOf, liveAsOf, stateAsOf } from './conditions.js';
import { statement } from './statement.js';

export const claimCountsByPredicate = statement(
  'claim-counts-by-predicate',
  `MATCH (c:Claim) WHERE ${liveAsOf('c')} RETURN c.predicate AS predicate, count(c) AS claims, count(DISTINCT CASE WHEN c.polarity = 'AFFIRMED' THEN c.relationshipId END) AS relationships`,
);

/** Claims by what they say between which two, as they were made: which wholes these are parts of is for the reader to work out. */
export const claimCountsByEnds = statement(
  'claim-counts-by-ends',
  `MATCH (c:Claim) WHERE ${liveAsOf('c')} RETURN c.subjectId AS subjectId, c.objectId AS objectId, c.predicate AS predicate, c.polarity AS polarity, count(c) AS claims`,
);

/** Whether entities were judged the same, or no longer, after a moment: until then claims belonged to other relationships. */
export const identityChangesAfter = statement(
  'identity-changes-after',
  `MATCH (j:Judgement) WHERE j.kind = 'SAME' AND (j.at > $known OR (j.undoneAt > $known AND j.undoneAt < '${neverRetracted}')) RETURN count(j) AS total`,
);

/** The relationships that claims came to between the wholes of a past moment; `$symmetric` predicates have no direction. */
export const relationshipCountsThen = statement(
  'relationship-counts-then',
  `MATCH (c:Claim) WHERE c.polarity = 'AFFIRMED' AND ${liveAsOf('c')}
${entityAsOf('s', 'idKey', 'c.subjectId', 'c')}
${entityAsOf('o', 'idKey', 'c.objectId', 'c')}
WITH c.predicate AS predicate, CASE WHEN c.predicate IN $symmetric AND o.canonicalId < s.canonicalId THEN o.canonicalId + s.canonicalId ELSE s.canonicalId + o.canonicalId END AS ends
RETURN predicate, count(DISTINCT ends) AS relationships`,
);

export const articleTotal = statement('article-total', `MATCH (a:ArticleState) WHERE ${stateAsOf('a')} RETURN count(a) AS total`);

/** Retracted ones too. */
export const claimTotal = statement('claim-total', 'MATCH (c:Claim) RETURN count(c) AS total');
