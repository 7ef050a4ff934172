import type { Statement } from '../engine.js';
import { statement } from './statement.js';

/** Unique properties. Each is followed by an index on the same property: one engine needs it, the other ignores it in this order. */
const unique: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'id'],
  ['Entity', 'slug'],
  ['Claim', 'id'],
  ['Evidence', 'id'],
  ['Article', 'id'],
  ['Relationship', 'id'],
  ['Name', 'key'],
  ['Change', 'id'],
  ['Judgement', 'id'],
  ['Contradiction', 'id'],
  ['Proposal', 'id'],
  ['ProposalItem', 'id'],
  ['Graph', 'id'],
];

/**
 * The embedded engine keeps one index for a property of all labels: so a look-up should be by a property that nothing
 * else has much of (`ArticleState.articleKey`, since `articleId` is what claims have).
 */
const indexed: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['EntityState', 'entityId'],
  ['EntityState', 'idKey'],
  ['EntityState', 'slugKey'],
  ['EntityState', 'wikidataIdKey'],
  ['EntityState', 'nameKey'],
  ['Name', 'folded'],
  ['Claim', 'subjectId', 'sortKey'],
  ['Claim', 'objectId', 'sortKey'],
  ['Claim', 'relationshipId', 'sortKey'],
  ['Claim', 'articleId', 'sortKey'],
  ['Claim', 'predicate', 'sortKey'],
  ['Claim', 'sortKey'],
  ['Claim', 'recordedKey'],
  ['ArticleState', 'articleKey'],
  ['ArticleState', 'sortKey'],
  ['Article', 'textSha256'],
  ['Evidence', 'articleId'],
  ['EvidenceState', 'evidenceId'],
  ['Relationship', 'subjectId', 'sortKey'],
  ['Relationship', 'objectId', 'sortKey'],
  ['Change', 'seq'],
  ['Change', 'at'],
  ['Judgement', 'kind'],
  ['Judgement', 'target'],
  ['Contradiction', 'sortKey'],
  ['Proposal', 'proposalKey'],
  ['ProposalItem', 'proposalId'],
];

/** Constraints and indexes, in the order in which they must be created; every one may be there already. */
export const schemaStatements: readonly Statement[] = [
  ...unique.flatMap(([label, property]) => [
    statement(
      `constraint-${label}-${property}`,
      `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    indexOn(label, [property]),
  ]),
  ...indexed.map(([label, ...properties]) => indexOn(label, properties)),
];

function indexOn(label: string, properties: readonly string[]): Statement {
  const target = properties.map((property) => `n.${property}`).join(', ');
  const name = `${label}_${properties.join('_')}`;
  return statement(`index-${name}`, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${target})`);
}
