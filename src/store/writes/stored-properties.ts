import { type ArticleContent, earliestPublication, type Publication } from '../../domain/article.js';
import { neverRetracted } from '../../domain/as-of.js';
import { type ClaimDraft, type Evidence, sortKey } from '../../domain/claim.js';
import { type Alias, type EntityContent, existence, foldedNames, type Whole } from '../../domain/entity.js';
import type { RelationshipFold } from '../../domain/fold.js';
import { foldName } from '../../domain/names.js';
import { daySpan, firstDay, lastDay } from '../../domain/partial-date.js';
import { textSignature } from '../../domain/shingles.js';
import { validityDays } from '../../domain/validity.js';
import { pastTense, presentTense } from '../as-of-parameters.js';
import type { Value } from '../engine.js';

/** The properties of a node. What is absent is left out: an absent property reads as null. */
export type Properties = Readonly<Record<string, Value>>;

/** Drops the keys that have no value, which one engine would store. */
export function withoutAbsent(properties: Readonly<Record<string, Value | undefined>>): Properties {
  const present: Record<string, Value> = {};
  for (const [key, value] of Object.entries(properties)) if (value !== undefined && value !== null) present[key] = value;
  return present;
}

/** What the store adds to an entity's content; see `entityContentOf`. */
const entityAdditions = [
  'entityId',
  'idKey',
  'slugKey',
  'wikidataIdKey',
  'foldedNames',
  'searchText',
  'nameKey',
  'createdKey',
  'createdAt',
  'recordedAt',
  'supersededAt',
  'validEarliest',
  'validLatest',
  'certainFrom',
  'certainTo',
  'canonicalId',
  'canonicalSlug',
  'canonicalName',
  'memberIds',
  'memberAliases',
] as const;

/** The whole that an entity belongs to, and the names of its other members, where it is shown for all of them. */
export interface StoredWhole extends Whole {
  readonly memberAliases: readonly Alias[];
}

/** An entity that is the same as no other. */
export const wholeOfOne = (entity: EntityContent): StoredWhole => ({
  canonicalId: entity.id,
  canonicalSlug: entity.slug,
  canonicalName: entity.name,
  memberIds: [entity.id],
  memberAliases: [],
});

/** An entity's content as its present state; `since` is when the graph learned that content. */
export function entityProperties(entity: EntityContent, createdAt: string, since: string, whole: StoredWhole = wholeOfOne(entity)): Properties {
  const { aliases, ...scalars } = entity;
  const { memberAliases, ...shownAs } = whole;
  const names = foldedNames({ name: entity.name, aliases: [...aliases, ...memberAliases] });
  return withoutAbsent({
    ...scalars,
    ...existence(entity),
    ...shownAs,
    memberAliases: memberAliases.length === 0 ? undefined : JSON.stringify(memberAliases),
    entityId: entity.id,
    ...entityKeys(entity, presentTense),
    aliases: JSON.stringify(aliases),
    foldedNames: names,
    searchText: [...names, foldName(entity.description ?? '')].join(' '),
    nameKey: `${foldName(entity.name)}~${entity.id}`,
    createdKey: `${createdAt}~${entity.id}`,
    createdAt,
    recordedAt: since,
    supersededAt: neverRetracted,
  });
}

/** By what the states of an entity are looked up; the tense at their end keeps those that are past apart. */
export function entityKeys({ id, slug, wikidataId }: Pick<EntityContent, 'id' | 'slug' | 'wikidataId'>, tense: string): Properties {
  return withoutAbsent({ idKey: id + tense, slugKey: slug + tense, wikidataIdKey: wikidataId === undefined ? undefined : wikidataId + tense });
}

/** An entity's state that is past from `at` on. */
export function earlierEntityState(state: Properties, at: string): Properties {
  return { ...earlierState(state, at), ...entityKeys(state as unknown as EntityContent, pastTense) };
}

/** The entity's own node without what the store adds to it. */
export function entityContentOf(state: Properties): EntityContent {
  return { ...(without(state, entityAdditions) as unknown as EntityContent), aliases: JSON.parse(state['aliases'] as string) as readonly Alias[] };
}

/** A state that is past from `at` on. It is found by the id of what it is a state of; `id` is that thing's own alone. */
export function earlierState({ id: _, ...state }: Properties, at: string): Properties {
  return { ...state, supersededAt: at };
}

const articleAdditions = [
  'articleKey',
  'publisherIds',
  'publishedEarliest',
  'publishedLatest',
  'textIsHeld',
  'signature',
  'searchText',
  'sortKey',
  'createdAt',
  'recordedAt',
  'supersededAt',
  'retractedAt',
  'retractions',
] as const;

/** An article's content as its present state; `since` is when the graph learned that content. */
export function articleProperties(article: ArticleContent, createdAt: string, since: string, retraction: Properties = {}): Properties {
  const publication = earliestPublication(article.publications);
  const published = publication?.publishedOn === undefined ? undefined : daySpan(publication.publishedOn);
  const { authorIds, publications, ...scalars } = article;
  return withoutAbsent({
    ...scalars,
    ...retraction,
    articleKey: article.id,
    authorIds,
    publications: JSON.stringify(publications),
    publisherIds: publications.flatMap((each) => each.publisherId ?? []),
    publishedEarliest: published?.earliest ?? firstDay,
    publishedLatest: published?.latest ?? lastDay,
    textIsHeld: article.text !== undefined,
    signature: article.text === undefined ? undefined : textSignature(article.text),
    searchText: foldName(`${article.title ?? ''} ${article.text ?? ''}`),
    sortKey: sortKey(published?.earliest ?? firstDay, article.id),
    createdAt,
    recordedAt: since,
    supersededAt: neverRetracted,
  });
}

/** The article's own node without what the store adds to it. */
export function articleContentOf(state: Properties): ArticleContent {
  const content = without(state, articleAdditions) as unknown as ArticleContent;
  return { ...content, publications: JSON.parse(state['publications'] as string) as readonly Publication[] };
}

/** What is set when an article is taken back. */
export const retractionOf = ({ retractedAt, retractions }: Properties): Properties => withoutAbsent({ retractedAt, retractions });

function without(state: Properties, keys: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(state).filter(([key]) => !keys.includes(key)));
}

export interface ClaimToStore {
  readonly id: string;
  readonly draft: ClaimDraft;
  /** The relationship that it belongs to, and its ends: those of the wholes that its entities belong to. */
  readonly relationship: { readonly relationshipId: string; readonly sourceId: string; readonly targetId: string };
}

export function claimProperties({ id, draft, relationship }: ClaimToStore, recordedAt: string): Properties {
  const { evidence, ...scalars } = draft;
  const days = validityDays(draft);
  return withoutAbsent({
    ...scalars,
    ...days,
    ...relationship,
    id,
    sortKey: sortKey(days.validEarliest, id),
    recordedAt,
    recordedKey: `${recordedAt}~${id}`,
    retractedAt: neverRetracted,
  });
}

/** A piece of evidence as its present state. */
export function evidenceProperties(evidence: Evidence, since: string): Properties {
  const { id, articleId, start, end, quote, prefix, suffix, status } = evidence;
  return withoutAbsent({
    id,
    evidenceId: id,
    articleId,
    start,
    end,
    quote,
    prefix,
    suffix,
    status,
    foldedQuote: foldName(quote ?? ''),
    recordedAt: since,
    supersededAt: neverRetracted,
  });
}

/** The fold as it is kept on the typed relationship. */
export function foldProperties(id: string, fold: RelationshipFold): Properties {
  return withoutAbsent({ id, ...fold, sortKey: sortKey(fold.validEarliest, id) });
}
