import type { ArticleContent } from '../../src/domain/article.js';
import { mergeArticle } from '../../src/domain/article.js';
import { type AsOf, knownNow, neverRetracted } from '../../src/domain/as-of.js';
import type { ChangeSet } from '../../src/domain/change-set.js';
import { type ClaimDraft, sortKey } from '../../src/domain/claim.js';
import { type EntityContent, existence, foldedNames, mergeEntity } from '../../src/domain/entity.js';
import { foldClaims, type RelationshipFold } from '../../src/domain/fold.js';
import { claimId, relationshipEnds, relationshipId } from '../../src/domain/identity.js';
import { foldName } from '../../src/domain/names.js';
import { daySpan, firstDay, lastDay } from '../../src/domain/partial-date.js';
import { holdsIn, type ValidityDays, validityDays } from '../../src/domain/validity.js';
import { type Predicate, predicates } from '../../src/domain/vocabulary.js';
import type { ClaimOrder, ClaimSide } from '../../src/store/cypher/claims.js';
import type { Filter, Term } from '../../src/store/filter.js';
import { groupBy } from '../../src/store/page.js';
import type { EntityOrder } from '../../src/store/reads/entity-reads.js';
import type { RelationshipQuery } from '../../src/store/reads/relationship-reads.js';

/** A claim as the oracle remembers it. */
export interface KnownClaim {
  readonly id: string;
  readonly draft: ClaimDraft;
  readonly recordedAt: string;
  /** From when to when it was taken back; of the last one, not until now. */
  readonly retractions: readonly { readonly from: string; readonly to: string }[];
}

/** One state of an entity, and when the graph believed it. */
export interface EntityVersion {
  readonly content: EntityContent;
  readonly createdAt: string;
  readonly recordedAt: string;
  readonly supersededAt: string;
}

/** One state of an article, and when the graph believed it. */
export interface KnownArticle {
  readonly content: ArticleContent;
  readonly recordedAt: string;
  readonly supersededAt: string;
}

/** All that was ever told to a graph: lists to be filtered and sorted, and nothing cleverer. */
export interface History {
  readonly entities: readonly EntityVersion[];
  readonly articles: readonly KnownArticle[];
  readonly claims: readonly KnownClaim[];
}

export const noHistory: History = { entities: [], articles: [], claims: [] };

/** What is remembered after a change set without faults was applied at `at`. */
export function afterApplying(history: History, changeSet: ChangeSet, at: string): History {
  return {
    entities: changeSet.entities.reduce((versions, entity) => withEntity(versions, entity, at), history.entities),
    articles: changeSet.articles.reduce((articles, article) => withArticle(articles, article, at), history.articles),
    claims: changeSet.claims.reduce((claims, draft) => withClaim(claims, draft, at), history.claims),
  };
}

/** What stands is not taken back twice. */
export function afterRetracting(history: History, ids: readonly string[], at: string): History {
  const retracted = (claim: KnownClaim): KnownClaim =>
    ids.includes(claim.id) && isBelieved(claim, knownNow) ? { ...claim, retractions: [...claim.retractions, { from: at, to: neverRetracted }] } : claim;
  return { ...history, claims: history.claims.map(retracted) };
}

/** Everything that was taken back is believed again. */
export function afterRestoring(history: History, at: string): History {
  const restored = (claim: KnownClaim): KnownClaim => ({
    ...claim,
    retractions: claim.retractions.map(({ from, to }) => ({ from, to: to === neverRetracted ? at : to })),
  });
  return { ...history, claims: history.claims.map(restored) };
}

const isBelieved = ({ recordedAt, retractions }: KnownClaim, known: string): boolean =>
  recordedAt <= known && !retractions.some(({ from, to }) => from <= known && known < to);

function withEntity(versions: readonly EntityVersion[], entity: EntityContent, at: string): readonly EntityVersion[] {
  const present = versions.find((version) => version.content.id === entity.id && version.supersededAt === neverRetracted);
  if (present === undefined) return [...versions, { content: entity, createdAt: at, recordedAt: at, supersededAt: neverRetracted }];
  const content = mergeEntity(present.content, entity);
  if (sameContent(content, present.content)) return versions;
  const earlier = versions.map((version) => (version === present ? { ...version, supersededAt: at } : version));
  return [...earlier, { content, createdAt: present.createdAt, recordedAt: at, supersededAt: neverRetracted }];
}

function withArticle(articles: readonly KnownArticle[], article: ArticleContent, at: string): readonly KnownArticle[] {
  const present = articles.find(({ content, supersededAt }) => content.id === article.id && supersededAt === neverRetracted);
  if (present === undefined) return [...articles, { content: article, recordedAt: at, supersededAt: neverRetracted }];
  const content = mergeArticle(present.content, article);
  if (sameContent(content, present.content)) return articles;
  const earlier = articles.map((known) => (known === present ? { ...known, supersededAt: at } : known));
  return [...earlier, { content, recordedAt: at, supersededAt: neverRetracted }];
}

function withClaim(claims: readonly KnownClaim[], draft: ClaimDraft, at: string): readonly KnownClaim[] {
  const id = claimId(draft);
  return claims.some((claim) => claim.id === id) ? claims : [...claims, { id, draft, recordedAt: at, retractions: [] }];
}

/** Equal but for keys without a value, and the order of keys. */
function sameContent(a: object, b: object): boolean {
  const given = (content: object) =>
    JSON.stringify(
      Object.entries(content)
        .filter(([, value]) => value !== undefined)
        .sort(([x], [y]) => compare(x, y)),
    );
  return given(a) === given(b);
}

const knownAt = (asOf: AsOf): string => asOf.known ?? knownNow;

const holds = (days: ValidityDays, asOf: AsOf): boolean => asOf.valid === undefined || holdsIn(days, daySpan(asOf.valid), asOf.match);

// Claims

export interface ClaimQuestion {
  readonly side: ClaimSide;
  readonly filter: Filter;
  readonly asOf: AsOf;
  readonly includeRetracted?: boolean;
}

export function liveClaims(history: History, asOf: AsOf, includeRetracted = false): readonly KnownClaim[] {
  const known = knownAt(asOf);
  return history.claims.filter((claim) => (includeRetracted ? claim.recordedAt <= known : isBelieved(claim, known)) && holds(validityDays(claim.draft), asOf));
}

export function claimsOf(history: History, key: string, question: ClaimQuestion): readonly KnownClaim[] {
  const live = liveClaims(history, question.asOf, question.includeRetracted);
  return live.filter((claim) => isOnSide(claim, question.side, key) && claimPasses(claim, question.filter));
}

export function orderClaims(claims: readonly KnownClaim[], order: ClaimOrder): readonly KnownClaim[] {
  const key = (claim: KnownClaim) => (order.endsWith('Valid') ? sortKey(validityDays(claim.draft).validEarliest, claim.id) : `${claim.recordedAt}~${claim.id}`);
  const rising = claims.toSorted((a, b) => compare(key(a), key(b)));
  return order.startsWith('newest') ? rising.toReversed() : rising;
}

function isOnSide({ draft }: KnownClaim, side: ClaimSide, key: string): boolean {
  const isSubject = draft.subjectId === key;
  const isObject = draft.objectId === key;
  const isAbout = draft.aboutIds.includes(key);
  const speaks = draft.speakerIds.includes(key);
  const writes = draft.authorIds.includes(key);
  const sides: Record<ClaimSide, boolean> = {
    subject: isSubject,
    object: isObject,
    either: isSubject || isObject,
    about: isAbout,
    issue: isObject || isAbout,
    speaker: speaks,
    author: writes,
    any: isSubject || isObject || isAbout || speaks || writes,
    article: draft.articleId === key,
    relationship: relationshipId(draft) === key,
    predicate: draft.predicate === key,
    all: true,
  };
  return sides[side];
}

/** A filter, read as it is written. */
function passes(filter: Filter, test: (term: Term) => boolean): boolean {
  if ('term' in filter) return test(filter.term);
  if ('not' in filter) return !passes(filter.not, test);
  return 'and' in filter ? filter.and.every((part) => passes(part, test)) : filter.or.some((part) => passes(part, test));
}

const claimPasses = (claim: KnownClaim, filter: Filter): boolean => passes(filter, (term) => claimHas(claim, term));

function claimHas({ id, draft, recordedAt }: KnownClaim, term: Term): boolean {
  const { texts = [], from = '', to = '', min = 0, max = 0 } = term;
  const among = (...values: readonly (string | undefined)[]) => values.some((value) => texts.includes(value ?? ''));
  const days = validityDays(draft);
  switch (term.field) {
    case 'subject':
      return among(draft.subjectId);
    case 'object':
      return among(draft.objectId);
    case 'entity':
      return among(draft.subjectId, draft.objectId);
    case 'issue':
      return among(draft.objectId, ...draft.aboutIds);
    case 'speaker':
      return among(...draft.speakerIds);
    case 'author':
      return among(...draft.authorIds);
    case 'article':
      return among(draft.articleId);
    case 'predicate':
      return among(draft.predicate);
    case 'office':
      return among(draft.office);
    case 'polarity':
      return among(draft.polarity);
    case 'epistemic':
      return among(draft.epistemic);
    case 'method':
      return among(draft.method);
    case 'stance':
      return draft.stance !== undefined && draft.stance >= min && draft.stance <= max;
    case 'validBetween':
      return days.validEarliest <= to && days.validLatest >= from;
    case 'dated':
      return draft.validFrom !== undefined || draft.validTo !== undefined;
    case 'recordedSince':
      return recordedAt >= from;
    case 'id':
      return texts.includes(id);
    default:
      throw new Error(`the oracle does not know the claim field ${term.field}`);
  }
}

// Entities

export interface EntityQuestion {
  readonly filter: Filter;
  readonly asOf: AsOf;
}

function statesAsOf(history: History, asOf: AsOf): readonly EntityVersion[] {
  const known = knownAt(asOf);
  return history.entities.filter(({ recordedAt, supersededAt }) => recordedAt <= known && supersededAt > known);
}

export function entitiesOf(history: History, { filter, asOf }: EntityQuestion): readonly EntityVersion[] {
  return statesAsOf(history, asOf).filter(({ content }) => holds(existence(content), asOf) && passes(filter, (term) => entityHas(content, term)));
}

export function orderEntities(history: History, versions: readonly EntityVersion[], order: EntityOrder, asOf: AsOf): readonly EntityVersion[] {
  const live = liveClaims(history, asOf);
  const nameKey = ({ content }: EntityVersion) => `${foldName(content.name)}~${content.id}`;
  const claimCount = ({ content }: EntityVersion) => live.filter(({ draft }) => draft.subjectId === content.id || draft.objectId === content.id).length;
  const byName = (a: EntityVersion, b: EntityVersion) => compare(nameKey(a), nameKey(b));
  switch (order) {
    case 'nameAscending':
      return versions.toSorted(byName);
    case 'nameDescending':
      return versions.toSorted(byName).toReversed();
    case 'createdAscending':
      return versions.toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.content.id, b.content.id));
    case 'createdDescending':
      return versions.toSorted((a, b) => compare(b.createdAt, a.createdAt) || compare(b.content.id, a.content.id));
    case 'claimCountAscending':
      return versions.toSorted((a, b) => claimCount(a) - claimCount(b) || byName(a, b));
    case 'claimCountDescending':
      return versions.toSorted((a, b) => claimCount(b) - claimCount(a) || byName(a, b));
  }
}

function entityHas(content: EntityContent, { field, texts = [], from = '' }: Term): boolean {
  const names = foldedNames(content);
  switch (field) {
    case 'id':
      return texts.includes(content.id);
    case 'kind':
      return texts.includes(content.kind);
    case 'nameEquals':
      return names.includes(from);
    case 'nameContains':
      return names.some((name) => name.includes(from));
    case 'nameStartsWith':
      return names.some((name) => name.startsWith(from));
    case 'text':
      return [...names, foldName(content.description ?? '')].join(' ').includes(from);
    default:
      throw new Error(`the oracle does not know the entity field ${field}`);
  }
}

// Articles

export function articlesOf(history: History, { filter, asOf }: EntityQuestion): readonly KnownArticle[] {
  const known = history.articles.filter(({ recordedAt, supersededAt }) => recordedAt <= knownAt(asOf) && supersededAt > knownAt(asOf));
  return known
    .filter(({ content }) => passes(filter, (term) => articleHas(content, term)))
    .toSorted((a, b) => compare(publishedKey(b.content), publishedKey(a.content)));
}

function articleHas(content: ArticleContent, { field, texts = [], from = '', to = '' }: Term): boolean {
  const { earliest, latest } = publishedDays(content);
  switch (field) {
    case 'id':
      return texts.includes(content.id);
    case 'author':
      return content.authorIds.some((id) => texts.includes(id));
    case 'publisher':
      return content.publications.some(({ publisherId }) => texts.includes(publisherId ?? ''));
    case 'publishedBetween':
      return earliest > firstDay && earliest <= to && latest >= from;
    case 'text':
      return foldName(`${content.title ?? ''} ${content.text ?? ''}`).includes(from);
    default:
      throw new Error(`the oracle does not know the article field ${field}`);
  }
}

function publishedDays({ publications }: ArticleContent) {
  const [first] = publications.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted();
  return first === undefined ? { earliest: firstDay, latest: lastDay } : daySpan(first);
}

const publishedKey = (content: ArticleContent): string => sortKey(publishedDays(content).earliest, content.id);

export function articlesMentioning(history: History, entityIds: readonly string[], asOf: AsOf): readonly string[] {
  const mentions = liveClaims(history, asOf).filter(({ draft }) => [draft.subjectId, draft.objectId, ...draft.aboutIds].some((id) => entityIds.includes(id)));
  return [...new Set(mentions.flatMap(({ draft }) => draft.articleId ?? []))];
}

// Relationships

export interface ExpectedRelationship extends RelationshipFold {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly predicate: Predicate;
  readonly sortKey: string;
}

/** Every relationship that a claim asserts as of a time, folded from its claims; newest first. */
export function relationshipsAsOf(history: History, asOf: AsOf): readonly ExpectedRelationship[] {
  const groups = groupBy(liveClaims(history, asOf), ({ draft }) => relationshipId(draft));
  return [...groups]
    .map(([id, claims]) => foldOf(id, claims))
    .filter(({ claimCount }) => claimCount > 0)
    .toSorted((a, b) => compare(b.sortKey, a.sortKey));
}

function foldOf(id: string, claims: readonly KnownClaim[]): ExpectedRelationship {
  const { draft } = claims[0] as KnownClaim;
  const fold = foldClaims(claims.map((claim) => ({ ...claim.draft, ...validityDays(claim.draft), retractedAt: neverRetracted })));
  const [subjectId, objectId] = relationshipEnds(draft);
  return { id, subjectId, objectId, predicate: draft.predicate, ...fold, sortKey: sortKey(fold.validEarliest, id) };
}

export function relationshipsOf(history: History, entityId: string, query: RelationshipQuery): readonly ExpectedRelationship[] {
  const kindOf = (id: string) => history.entities.find(({ content }) => content.id === id)?.content.kind;
  return relationshipsAsOf(history, query.asOf).filter((each) => {
    const isOut = each.subjectId === entityId;
    const isIn = each.objectId === entityId;
    const anyWay = query.direction === 'BOTH' || predicates[each.predicate].symmetric;
    const otherId = isOut ? each.objectId : each.subjectId;
    const otherKind = kindOf(otherId);
    return (
      ((isOut && (anyWay || query.direction === 'OUT')) || (isIn && (anyWay || query.direction === 'IN'))) &&
      (query.predicates?.includes(each.predicate) ?? true) &&
      (query.withIds?.includes(otherId) ?? true) &&
      (query.kinds === undefined || (otherKind !== undefined && query.kinds.includes(otherKind)))
    );
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
