import type { Statement } from '../engine.js';
import { statement } from './statement.js';

/** In this order nothing is ever left that rests on what is gone; the write lock and its counter go last. */
const labels = [
  'ProposalItem',
  'Proposal',
  'Contradiction',
  'Judgement',
  'Claim',
  'EvidenceState',
  'Relationship',
  'ArticleState',
  'Name',
  'EntityState',
  'Change',
  'Graph',
] as const;

/**
 * Each takes away at most `$limit` things and says how many, so that emptying a graph of any size is many small
 * transactions. Only what Entente wrote: a database may hold other things. Typed relationships go before the entities,
 * because taking a hub away would take all of its relationships along in one transaction.
 */
export const clearStatements: readonly Statement[] = [
  statement('clear-typed-relationships', 'MATCH (:Entity)-[r]->(:Entity) WITH r LIMIT $limit DELETE r RETURN count(*) AS deleted'),
  ...labels.map((label) => statement(`clear-${label}`, `MATCH (n:${label}) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS deleted`)),
];
