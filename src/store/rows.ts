import type { Article, Publication } from '../domain/article.js';
import { earliestPublication } from '../domain/article.js';
import { neverRetracted } from '../domain/as-of.js';
import type { Claim, Epistemic, Evidence, EvidenceStatus, Method, Polarity } from '../domain/claim.js';
import type { Alias, Entity } from '../domain/entity.js';
import type { FoldableClaim } from '../domain/fold.js';
import type { Judgement, JudgementKind } from '../domain/judgement.js';
import type { EntityKind } from '../domain/kinds.js';
import type { PartialDate } from '../domain/partial-date.js';
import { retractedAsOf } from '../domain/retraction.js';
import type { Predicate } from '../domain/vocabulary.js';
import { wordingAsOf } from '../domain/wording.js';
import type { Row } from './engine.js';

/** An entity by name, as it is met in passing; everything else of it is another look-up. */
export interface EntityBrief {
  readonly id: string;
  readonly kind: EntityKind;
  readonly slug: string;
  readonly name: string;
  /** The entities that it is made up of: itself, and those judged to be the same. */
  readonly memberIds: readonly string[];
}

/** A claim with the keys that lists are ordered and continued by. */
export interface StoredClaim extends Omit<Claim, 'evidence'> {
  readonly sortKey: string;
  readonly recordedKey: string;
  /** See `WordingState`; for reading what the graph knew before. */
  readonly earlierWordings: readonly string[];
}

export interface StoredEntity extends Entity {
  /** The entity that it is shown as: itself, unless it was judged to be the same as one that the graph knew before. */
  readonly canonicalId: string;
  readonly memberIds: readonly string[];
  /** Names and aliases of the others that it is the same as. */
  readonly memberAliases: readonly Alias[];
  readonly nameKey: string;
  readonly createdKey: string;
}

/** An article without its text, which is long and read apart. */
export interface StoredArticle extends Omit<Article, 'text'> {
  /** When the article was taken back with its claims; absent while it stands. */
  readonly retractedAt?: string | undefined;
  readonly textIsHeld: boolean;
  readonly publication: Publication | undefined;
  readonly sortKey: string;
}

/** One subject, predicate and object, folded from its claims as of the time that was asked about. */
export interface StoredRelationship {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly predicate: Predicate;
  readonly claimCount: number;
  readonly denialCount: number;
  readonly sourceCount: number;
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
  readonly validEarliest: string;
  readonly validLatest: string;
  readonly sortKey: string;
  /** The live claims that it was folded from, where it was folded for this answer. */
  readonly claims?: readonly FoldRow[] | undefined;
}

/** Of a relationship what a walk needs; the rest is another look-up. */
export type RelationshipStep = Pick<StoredRelationship, 'id' | 'subjectId' | 'objectId' | 'predicate' | 'claimCount' | 'sortKey'>;

/** A relationship of an entity, with the entity at its other end where that was read along. */
export interface ListedRelationship extends StoredRelationship {
  readonly other?: EntityBrief | undefined;
}

/** What a relationship is folded from, with the key that it is folded by. */
export interface FoldRow extends FoldableClaim {
  readonly id: string;
  readonly relationshipId: string;
  /** The ends of the relationship: of a symmetric predicate in order of id, and the canonical ones of entities judged the same. */
  readonly sourceId: string;
  readonly targetId: string;
  readonly predicate: Predicate;
  /** The ends that the claim was made on. */
  readonly subjectId: string;
  readonly objectId: string;
}

// Rows are read by position (naming columns costs ten times as much), in the order of the column lists in `cypher/`.
// `null` becomes `undefined` here, at the edge.

const text = (row: Row, at: number): string => row[at] as string;
const optional = <T = string>(row: Row, at: number): T | undefined => (row[at] ?? undefined) as T | undefined;
const list = (row: Row, at: number): readonly string[] => (row[at] ?? []) as readonly string[];

/** Reads `claimColumns` from `row`, starting at column `at`, as known at `known`: what was taken back or worded anew later was not yet. */
export function claimOf(row: Row, at: number, known: string): StoredClaim {
  const earlierWordings = list(row, at + 25);
  return {
    id: text(row, at),
    subjectId: text(row, at + 1),
    predicate: text(row, at + 2) as Predicate,
    objectId: text(row, at + 3),
    aboutIds: list(row, at + 4),
    office: optional(row, at + 5),
    authorIds: list(row, at + 6),
    speakerIds: list(row, at + 7),
    stance: optional<number>(row, at + 8),
    polarity: text(row, at + 9) as Polarity,
    epistemic: text(row, at + 10) as Epistemic,
    ...wordingAsOf({ summary: optional(row, at + 17), confidence: optional<number>(row, at + 11), earlierWordings }, known),
    earlierWordings,
    method: text(row, at + 12) as Method,
    model: optional(row, at + 13),
    promptHash: optional(row, at + 14),
    validFrom: optional<PartialDate>(row, at + 15),
    validTo: optional<PartialDate>(row, at + 16),
    articleId: optional(row, at + 18),
    recordedAt: text(row, at + 19),
    retractedAt: retractedAsOf({ retractedAt: text(row, at + 20), gaps: list(row, at + 24) }, known),
    relationshipId: text(row, at + 21),
    sortKey: text(row, at + 22),
    recordedKey: text(row, at + 23),
  };
}

/** Reads `evidenceColumns`. */
export function evidenceOf(row: Row, at = 0): Evidence {
  return {
    id: text(row, at),
    articleId: text(row, at + 1),
    start: optional<number>(row, at + 2),
    end: optional<number>(row, at + 3),
    quote: optional(row, at + 4),
    prefix: optional(row, at + 5),
    suffix: optional(row, at + 6),
    status: text(row, at + 7) as EvidenceStatus,
  };
}

/** Reads `articleColumns`; `undefined` where the row has none. */
export function articleOf(row: Row, at = 0): StoredArticle | undefined {
  const id = optional(row, at);
  if (id === undefined) return undefined;
  const publications = JSON.parse(text(row, at + 3)) as readonly Publication[];
  return {
    id,
    title: optional(row, at + 1),
    authorIds: list(row, at + 2),
    publications,
    publication: earliestPublication(publications),
    textSha256: optional(row, at + 4),
    textIsHeld: row[at + 5] as boolean,
    licence: optional(row, at + 6),
    note: optional(row, at + 7),
    createdAt: text(row, at + 8),
    sortKey: text(row, at + 9),
    basedOnIds: list(row, at + 10),
    retractedAt: optional(row, at + 11),
  };
}

/** Reads `entityColumns`. */
export function entityOf(row: Row, at = 0): StoredEntity {
  return {
    id: text(row, at),
    kind: text(row, at + 1) as EntityKind,
    slug: text(row, at + 2),
    name: text(row, at + 3),
    aliases: JSON.parse(text(row, at + 4)) as readonly Alias[],
    description: optional(row, at + 5),
    wikidataId: optional(row, at + 6),
    sourceId: optional(row, at + 7),
    bornOn: optional<PartialDate>(row, at + 8),
    diedOn: optional<PartialDate>(row, at + 9),
    isoAlpha2: optional(row, at + 10),
    isoAlpha3: optional(row, at + 11),
    region: optional(row, at + 12),
    existsFrom: optional<PartialDate>(row, at + 13),
    existsTo: optional<PartialDate>(row, at + 14),
    category: optional(row, at + 15),
    countryId: optional(row, at + 16),
    foundedOn: optional<PartialDate>(row, at + 17),
    dissolvedOn: optional<PartialDate>(row, at + 18),
    signedOn: optional<PartialDate>(row, at + 19),
    inForceFrom: optional<PartialDate>(row, at + 20),
    inForceTo: optional<PartialDate>(row, at + 21),
    createdAt: text(row, at + 22),
    nameKey: text(row, at + 23),
    createdKey: text(row, at + 24),
    canonicalId: text(row, at + 25),
    memberIds: list(row, at + 26),
    memberAliases: JSON.parse(optional(row, at + 27) ?? '[]') as readonly Alias[],
    formerKinds: optional<readonly EntityKind[]>(row, at + 28),
  };
}

/** Reads an entity's id, kind, slug, name and members. */
export function briefOf(row: Row, at: number): EntityBrief {
  return { id: text(row, at), kind: text(row, at + 1) as EntityKind, slug: text(row, at + 2), name: text(row, at + 3), memberIds: list(row, at + 4) };
}

/** Reads `relationshipColumns`. */
export function relationshipOf(row: Row, at = 0): StoredRelationship {
  return {
    ...relationshipStepOf(row, at),
    denialCount: row[at + 6] as number,
    sourceCount: row[at + 7] as number,
    validFrom: optional<PartialDate>(row, at + 8),
    validTo: optional<PartialDate>(row, at + 9),
    validEarliest: text(row, at + 10),
    validLatest: text(row, at + 11),
  };
}

/** Reads the columns that a walk reads, which the others follow. */
export function relationshipStepOf(row: Row, at = 0): RelationshipStep {
  return {
    id: text(row, at),
    subjectId: text(row, at + 1),
    objectId: text(row, at + 2),
    predicate: text(row, at + 3) as Predicate,
    claimCount: row[at + 4] as number,
    sortKey: text(row, at + 5),
  };
}

/** Reads `foldColumns`. */
export function foldRowOf(row: Row, at = 0): FoldRow {
  return {
    relationshipId: text(row, at),
    sourceId: text(row, at + 1),
    targetId: text(row, at + 2),
    id: text(row, at + 3),
    predicate: text(row, at + 4) as Predicate,
    validFrom: optional<PartialDate>(row, at + 5),
    validTo: optional<PartialDate>(row, at + 6),
    validEarliest: text(row, at + 7),
    validLatest: text(row, at + 8),
    polarity: text(row, at + 9) as Polarity,
    articleId: optional(row, at + 10),
    retractedAt: text(row, at + 11),
    subjectId: text(row, at + 12),
    objectId: text(row, at + 13),
  };
}

/** Reads `judgementColumns`, as known at `known`: what was undone later still stood. */
export function judgementOf(row: Row, at: number, known: string): Judgement {
  const undoneAt = text(row, at + 5);
  const isUndone = undoneAt !== neverRetracted && undoneAt <= known;
  return {
    id: text(row, at),
    kind: text(row, at + 1) as JudgementKind,
    at: text(row, at + 2),
    by: text(row, at + 3),
    reason: optional(row, at + 4),
    undoneAt: isUndone ? undoneAt : undefined,
    undoneBy: isUndone ? optional(row, at + 6) : undefined,
    aId: optional(row, at + 7),
    bId: optional(row, at + 8),
    claimId: optional(row, at + 9),
    articleId: optional(row, at + 10),
    contradictionId: optional(row, at + 11),
  };
}
