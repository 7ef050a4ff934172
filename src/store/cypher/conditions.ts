import { knownNow } from '../../domain/as-of.js';

/**
 * The pieces that statements are put together from, when this module loads: constants of ours, never outside text.
 * Filters are data: `$alternatives` is a list of alternatives, one of which must hold; each is a list of terms, all of
 * which must hold; a term says which field, which values, and whether they are wanted or unwanted. So one text serves
 * every filter (its plan is always cached), however its ands, ors and nots are nested.
 */

/** What holds, and was believed, as of a time; see `asOfBounds`. */
export function liveAsOf(variable: string): string {
  return `${variable}.retractedAt > $retractedAfter AND ${recordedAsOf(variable)} AND ${holdsAsOf(variable)} AND ${outsideGaps(variable)}`;
}

/** That the present is asked about. Where that decides, it stands first: what follows is not read of every row. */
const isNow = `$known >= '${knownNow}'`;

/** What the graph knew of. */
export const recordedAsOf = (variable: string): string => `(${isNow} OR ${variable}.recordedAt <= $known)`;

/** Not in a time in which it was taken back, and later restored: `from~to`, instants of 24 characters, all of them past. */
export function outsideGaps(variable: string): string {
  return `(${isNow} OR ${variable}.gaps IS NULL OR $retractedAfter = '' OR none(gap IN ${variable}.gaps WHERE left(gap, 24) <= $known AND substring(gap, 25) > $known))`;
}

/** The state that an entity, article or piece of evidence was in, as far as the graph knew at `$known`. */
export function stateAsOf(variable: string): string {
  return `${variable}.supersededAt > $known AND ${recordedAsOf(variable)}`;
}

/**
 * The state that an entity was in, as far as the graph knew at `$known`, by one of its look-up keys, an expression of the
 * variable `of`. The keys of earlier states end in the mark of the past (see `entityKeys`), and `$tenses` has it only where
 * the past is asked about: the present is found without passing by the hundreds of states that an entity may have been in.
 * In a subquery, or one of the engines takes twice as long for the whole statement in a new graph.
 */
export function entityAsOf(variable: string, property: 'idKey' | 'slugKey' | 'wikidataIdKey', key: string, of: string): string {
  return `CALL (${of}) { UNWIND $tenses AS tense MATCH (${variable}:EntityState {${property}: ${key} + tense}) WHERE ${stateAsOf(variable)} RETURN ${variable} }`;
}

/** `$anyDay`: no time is asked about, and no date need be read. */
export function holdsAsOf(variable: string): string {
  const bounds = [
    `${variable}.validEarliest <= $possibleTo`,
    `${variable}.validLatest >= $possibleFrom`,
    `${variable}.certainFrom <= $certainFrom`,
    `${variable}.certainTo >= $certainTo`,
  ];
  return `($anyDay OR (${bounds.join(' AND ')}))`;
}

/** That one of `$alternatives` holds, where `cases` says for each field of a term how it is tested. */
function matchesFilter(cases: Readonly<Record<string, string>>): string {
  const tests = Object.entries(cases).map(([field, test]) => `WHEN '${field}' THEN ${test}`);
  return `any(alternative IN $alternatives WHERE all(term IN alternative WHERE term.wanted = CASE term.field ${tests.join(' ')} ELSE false END))`;
}

/** Stances are whole numbers from −3 to 3; a claim without one matches no range. */
const noStance = 99;

export const claimMatches = matchesFilter({
  subject: 'c.subjectId IN term.texts',
  object: 'c.objectId IN term.texts',
  entity: '(c.subjectId IN term.texts OR c.objectId IN term.texts)',
  issue: '(c.objectId IN term.texts OR any(issue IN c.aboutIds WHERE issue IN term.texts))',
  speaker: 'any(speaker IN c.speakerIds WHERE speaker IN term.texts)',
  author: 'any(author IN c.authorIds WHERE author IN term.texts)',
  article: "coalesce(c.articleId, '') IN term.texts",
  predicate: 'c.predicate IN term.texts',
  office: "coalesce(c.office, '') IN term.texts",
  polarity: 'c.polarity IN term.texts',
  epistemic: 'c.epistemic IN term.texts',
  method: 'c.method IN term.texts',
  stance: `(coalesce(c.stance, ${noStance}) >= term.min AND coalesce(c.stance, ${noStance}) <= term.max)`,
  validBetween: '(c.validEarliest <= term.to AND c.validLatest >= term.from)',
  dated: "(c.validEarliest > '0000-01-01' OR c.validLatest < '9999-12-31')",
  recordedSince: 'c.recordedAt >= term.from',
  id: 'c.id IN term.texts',
});

export const entityMatches = matchesFilter({
  id: 'e.entityId IN term.texts',
  kind: 'e.kind IN term.texts',
  nameEquals: 'any(folded IN e.foldedNames WHERE folded = term.from)',
  nameContains: 'any(folded IN e.foldedNames WHERE folded CONTAINS term.from)',
  nameStartsWith: 'any(folded IN e.foldedNames WHERE folded STARTS WITH term.from)',
  text: 'e.searchText CONTAINS term.from',
});

export const articleMatches = matchesFilter({
  id: 'a.articleKey IN term.texts',
  author: 'any(author IN a.authorIds WHERE author IN term.texts)',
  publisher: 'any(publisher IN a.publisherIds WHERE publisher IN term.texts)',
  publishedBetween: "(a.publishedEarliest > '0000-01-01' AND a.publishedEarliest <= term.to AND a.publishedLatest >= term.from)",
  text: 'a.searchText CONTAINS term.from',
});

/**
 * Says nothing, but a composite index is only used when every one of its properties has a condition; and a condition
 * with both bounds, since Neo4j may scan an index for one bound until it has sampled it, in the first minutes of a graph.
 * For the same reason many keys are looked up by `IN`, once, where no limit applies to each: 400 scans took 4 s.
 */
export const anySortKey = (variable: string): string => `${variable}.sortKey > '' AND ${variable}.sortKey < '~~'`;

/** In a subquery of `id`: the claims that an entity is an end of. */
export const claimsAtEnds = `
  MATCH (c:Claim) WHERE c.subjectId = id AND ${anySortKey('c')} RETURN c
  UNION
  MATCH (c:Claim) WHERE c.objectId = id AND ${anySortKey('c')} RETURN c`;
