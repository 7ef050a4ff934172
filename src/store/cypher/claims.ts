import type { Statement } from '../engine.js';
import { anySortKey, claimMatches, entityAsOf, liveAsOf, recordedAsOf, stateAsOf } from './conditions.js';
import { columns, statement } from './statement.js';

/** From which end claims are looked up: a seek by an index, or a step from a bound entity. */
const seeks = {
  subject: { from: 'MATCH (c:Claim) WHERE c.subjectId = key', bound: 'c.subjectId' },
  object: { from: 'MATCH (c:Claim) WHERE c.objectId = key', bound: 'c.objectId' },
  about: { from: 'MATCH (:Entity {id: key})<-[:ABOUT]-(c:Claim) WHERE true', bound: undefined },
  speaker: { from: 'MATCH (:Entity {id: key})<-[:SPEAKER]-(c:Claim) WHERE true', bound: undefined },
  author: { from: 'MATCH (:Entity {id: key})<-[:AUTHOR]-(c:Claim) WHERE true', bound: undefined },
  article: { from: 'MATCH (c:Claim) WHERE c.articleId = key', bound: 'c.articleId' },
  relationship: { from: 'MATCH (c:Claim) WHERE c.relationshipId = key', bound: 'c.relationshipId' },
  predicate: { from: 'MATCH (c:Claim) WHERE c.predicate = key', bound: 'c.predicate' },
  all: { from: 'MATCH (c:Claim) WHERE true', bound: undefined },
} as const;

/** What a list of claims belongs to, and the seeks that find them; a claim found by several counts once. */
export const claimSides = {
  subject: ['subject'],
  object: ['object'],
  either: ['subject', 'object'],
  about: ['about'],
  issue: ['object', 'about'],
  speaker: ['speaker'],
  author: ['author'],
  any: ['subject', 'object', 'about', 'speaker', 'author'],
  article: ['article'],
  relationship: ['relationship'],
  predicate: ['predicate'],
  all: ['all'],
} as const satisfies Record<string, readonly (keyof typeof seeks)[]>;

export type ClaimSide = keyof typeof claimSides;

/** `sortKey`: by the first day that a claim may have held; `recordedKey`: by when the graph learned it. `opposite`: a bound on the side that has none, see `anySortKey`. */
const orders = {
  newestValid: { key: 'sortKey', comparison: '<', opposite: "> ''", direction: 'DESC' },
  oldestValid: { key: 'sortKey', comparison: '>', opposite: "< '~~'", direction: 'ASC' },
  newestRecorded: { key: 'recordedKey', comparison: '<', opposite: "> ''", direction: 'DESC' },
  oldestRecorded: { key: 'recordedKey', comparison: '>', opposite: "< '~~'", direction: 'ASC' },
} as const;

export type ClaimOrder = keyof typeof orders;

export const claimColumns = [
  'id',
  'subjectId',
  'predicate',
  'objectId',
  'aboutIds',
  'office',
  'authorIds',
  'speakerIds',
  'stance',
  'polarity',
  'epistemic',
  'confidence',
  'method',
  'model',
  'promptHash',
  'validFrom',
  'validTo',
  'summary',
  'articleId',
  'recordedAt',
  'retractedAt',
  'relationshipId',
  'sortKey',
  'recordedKey',
  'gaps',
  'earlierWordings',
] as const;

export const evidenceColumns = ['evidenceId', 'articleId', 'start', 'end', 'quote', 'prefix', 'suffix', 'status'] as const;

/** Of an article that is met in passing; its text is read apart. */
export const articleColumns = [
  'articleKey',
  'title',
  'authorIds',
  'publications',
  'textSha256',
  'textIsHeld',
  'licence',
  'note',
  'createdAt',
  'sortKey',
  'basedOnIds',
  'retractedAt',
] as const;

/** What may be read along with a claim: nothing, its two ends by name, or its evidence and article too. */
export type ClaimDetail = 'none' | 'ends' | 'all';

const ends = `
${entityAsOf('s', 'idKey', 'c.subjectId', 'c')}
${entityAsOf('o', 'idKey', 'c.objectId', 'c')}`;

/**
 * Evidence as a list for each claim. Not `OPTIONAL MATCH (c)-…`, for which the embedded engine goes through every claim
 * of the graph, though `c` is bound.
 */
const sources = `
CALL (c) {
  MATCH (c)-[basis:EVIDENCED_BY]->(piece:Evidence) WHERE ${recordedAsOf('basis')}
  MATCH (v:EvidenceState {evidenceId: piece.id}) WHERE ${stateAsOf('v')}
  RETURN collect([${evidenceColumns.map((name) => `v.${name}`).join(', ')}]) AS evidence
}
OPTIONAL MATCH (a:ArticleState {articleKey: c.articleId}) WHERE ${stateAsOf('a')}`;

/** The whole that an end of a claim belongs to; entities judged the same are of one kind. */
export const wholeColumns = ['canonicalId', 'kind', 'canonicalSlug', 'canonicalName', 'memberIds'] as const;

const endColumns = `${columns('s', wholeColumns, 'subject_')}, ${columns('o', wholeColumns, 'object_')}`;
const sourceColumns = `evidence AS evidence, ${columns('a', articleColumns, 'article_')}`;

const details: Readonly<Record<ClaimDetail, { readonly match: string; readonly columns: string }>> = {
  none: { match: '', columns: '' },
  ends: { match: ends, columns: `, ${endColumns}` },
  all: { match: ends + sources, columns: `, ${endColumns}, ${sourceColumns}` },
};

/**
 * The first `$limit` claims of `key` after a cursor (`$after`), from every seek of the side. `ORDER BY` names the bound
 * column too, or one of the engines would sort everything.
 */
function newestOf(side: ClaimSide, order: ClaimOrder): string {
  const { key, comparison, opposite, direction } = orders[order];
  const branches = claimSides[side].map((name) => {
    const { from, bound } = seeks[name];
    const sorting = bound === undefined ? `c.${key} ${direction}` : `${bound} ${direction}, c.${key} ${direction}`;
    const range =
      key === 'sortKey' || bound === undefined
        ? `c.${key} ${comparison} $after AND c.${key} ${opposite}`
        : `c.${key} ${comparison} $after AND ${anySortKey('c')}`;
    return `${from} AND ${range} AND ${liveAsOf('c')} AND ${claimMatches} RETURN c ORDER BY ${sorting} LIMIT $limit`;
  });
  if (branches.length === 1) return `CALL (key) { ${branches[0]} }`;
  return `CALL (key) { CALL (key) { ${branches.join(' UNION ')} } RETURN c ORDER BY c.${key} ${direction} LIMIT $limit }`;
}

/** Pages of claims, one per key (`$keys`). */
function pageOf(side: ClaimSide, order: ClaimOrder, detail: ClaimDetail): Statement {
  return statement(
    `claims-of-${side}-${order}${detail === 'none' ? '' : `-with-${detail}`}`,
    `UNWIND $keys AS key ${newestOf(side, order)}${details[detail].match}
RETURN key AS key, ${columns('c', claimColumns)}${details[detail].columns}`,
  );
}

/** One page of the claims of all keys together. */
function pageAcross(side: ClaimSide, order: ClaimOrder, detail: ClaimDetail): Statement {
  const { key, direction } = orders[order];
  return statement(
    `claims-across-${side}-${order}${detail === 'none' ? '' : `-with-${detail}`}`,
    `UNWIND $keys AS key ${newestOf(side, order)}
WITH DISTINCT c ORDER BY c.${key} ${direction} LIMIT $limit${details[detail].match}
RETURN '*' AS key, ${columns('c', claimColumns)}${details[detail].columns}`,
  );
}

function countOf(side: ClaimSide): Statement {
  const branches = claimSides[side].map((name) => `${seeks[name].from} AND ${anySortKey('c')} AND ${liveAsOf('c')} AND ${claimMatches} RETURN c.id AS id`);
  return statement(`claim-count-of-${side}`, `UNWIND $keys AS key CALL (key) { ${branches.join(' UNION ')} } RETURN key AS key, count(id) AS total`);
}

const sides = Object.keys(claimSides) as readonly ClaimSide[];
const orderNames = Object.keys(orders) as readonly ClaimOrder[];
const detailNames = Object.keys(details) as readonly ClaimDetail[];

type Pages = Readonly<Record<ClaimOrder, Readonly<Record<ClaimDetail, Statement>>>>;

const pagesBy = (make: (order: ClaimOrder, detail: ClaimDetail) => Statement): Pages =>
  Object.fromEntries(orderNames.map((order) => [order, Object.fromEntries(detailNames.map((detail) => [detail, make(order, detail)]))])) as unknown as Pages;

export const claimPages = Object.fromEntries(sides.map((side) => [side, pagesBy((order, detail) => pageOf(side, order, detail))])) as Readonly<
  Record<ClaimSide, Pages>
>;

/** Sides of which lists for several keys are asked for. */
const sidesAcross = ['either', 'predicate'] as const satisfies readonly ClaimSide[];

export type ClaimSideAcross = (typeof sidesAcross)[number];

export const claimPagesAcross = Object.fromEntries(sidesAcross.map((side) => [side, pagesBy((order, detail) => pageAcross(side, order, detail))])) as Readonly<
  Record<ClaimSideAcross, Pages>
>;

export const claimCounts = Object.fromEntries(sides.map((side) => [side, countOf(side)])) as Readonly<Record<ClaimSide, Statement>>;

/** The number of claims of several keys together, each counted once. */
const countAcross = (side: ClaimSide): Statement =>
  statement(
    `claim-count-across-${side}`,
    `UNWIND $keys AS key CALL (key) { ${claimSides[side].map((name) => `${seeks[name].from} AND ${anySortKey('c')} AND ${liveAsOf('c')} AND ${claimMatches} RETURN c.id AS id`).join(' UNION ')} } RETURN count(DISTINCT id) AS total`,
  );

export const claimCountsAcross = Object.fromEntries(sides.map((side) => [side, countAcross(side)])) as Readonly<Record<ClaimSide, Statement>>;

export const claimsById = statement('claims-by-id', `MATCH (c:Claim) WHERE c.id IN $ids AND c.recordedAt <= $known RETURN ${columns('c', claimColumns)}`);

export const evidenceByClaim = statement(
  'evidence-by-claim',
  `MATCH (c:Claim) WHERE c.id IN $ids
MATCH (c)-[basis:EVIDENCED_BY]->(piece:Evidence) WHERE ${recordedAsOf('basis')}
MATCH (v:EvidenceState {evidenceId: piece.id}) WHERE ${stateAsOf('v')}
RETURN c.id AS key, ${columns('v', evidenceColumns)}`,
);

/** Claims whose quoted words, folded, contain a text. */
export const claimsByQuote = statement(
  'claims-by-quote',
  `MATCH (v:EvidenceState) WHERE v.foldedQuote CONTAINS $text AND v.status <> 'TEXT_NOT_HELD' AND ${stateAsOf('v')}
MATCH (piece:Evidence {id: v.evidenceId})<-[basis:EVIDENCED_BY]-(c:Claim) WHERE ${recordedAsOf('basis')}
WITH DISTINCT c ORDER BY c.id LIMIT $limit RETURN c.id AS id`,
);
