import { articleColumns, evidenceColumns } from './claims.js';
import { entityColumns } from './entities.js';
import { columns, statement } from './statement.js';

/** The states that something was in from `$from` to `$to`, and those that ended at `$from`: what it was before. */
const between = (variable: string): string => `${variable}.recordedAt <= $to AND ${variable}.supersededAt >= $from`;

export const entityStatesBetween = statement(
  'entity-states-between',
  `MATCH (e:EntityState) WHERE e.entityId IN $ids AND ${between('e')} RETURN ${columns('e', entityColumns)}, e.recordedAt AS recordedAt`,
);

export const articleStatesBetween = statement(
  'article-states-between',
  `MATCH (a:ArticleState) WHERE a.articleKey IN $ids AND ${between('a')} RETURN ${columns('a', articleColumns)}, a.recordedAt AS recordedAt`,
);

/** Evidence that claims were given at some instants, as it was then. */
export const evidenceGivenAt = statement(
  'evidence-given-at',
  `MATCH (c:Claim) WHERE c.id IN $ids
MATCH (c)-[basis:EVIDENCED_BY]->(piece:Evidence) WHERE basis.recordedAt IN $instants
MATCH (v:EvidenceState {evidenceId: piece.id}) WHERE v.recordedAt <= basis.recordedAt AND v.supersededAt > basis.recordedAt
RETURN c.id AS key, basis.recordedAt AS at, ${columns('v', evidenceColumns)}`,
);
