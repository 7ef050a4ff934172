import { createHash } from 'node:crypto';
import type { ClaimContent, EvidenceSelector } from './claim.js';
import { foldName } from './names.js';
import type { ProposalItem } from './proposal.js';
import { predicates } from './vocabulary.js';

/**
 * Ids are `<type>_<32 hex digits>`: the type so that an id alone says where to look, the digits from a SHA-256 of what
 * decides identity, so that the same input gives the same graph on every machine. To callers they are opaque.
 */
export type IdType = 'ent' | 'clm' | 'rel' | 'art' | 'evd' | 'chg' | 'ctr' | 'jdg' | 'prp' | 'pit';

/** The type that an id names, or `undefined` for text that is no id of ours. */
export function idType(id: string): IdType | undefined {
  const match = /^(ent|clm|rel|art|evd|chg|ctr|jdg|prp|pit)_[0-9a-f]+$/.exec(id);
  return match?.[1] as IdType | undefined;
}

/** An entity's id comes from the slug that it was first added under; it stays when the slug changes. */
export const entityIdFromSlug = (slug: string): string => contentId('ent', ['entity', slug]);

/**
 * A claim is its subject, predicate, object, what it is about, office, authors, speakers, validity, polarity, stance,
 * epistemic level and article. What may be mended without making it another claim (summary, confidence) is left out.
 */
export function claimId(claim: ClaimContent): string {
  return contentId('clm', [
    claim.subjectId,
    claim.predicate,
    claim.objectId,
    asSet(claim.aboutIds),
    claim.office ?? '',
    asSet(claim.authorIds),
    asSet(claim.speakerIds),
    claim.validFrom ?? '',
    claim.validTo ?? '',
    claim.polarity,
    claim.stance ?? '',
    claim.epistemic,
    claim.articleId ?? '',
  ]);
}

/** The two ends of the relationship that a claim belongs to; a symmetric predicate has its ends in order of id. */
export function relationshipEnds(claim: Pick<ClaimContent, 'subjectId' | 'predicate' | 'objectId'>): readonly [string, string] {
  const swap = predicates[claim.predicate].symmetric && claim.objectId < claim.subjectId;
  return swap ? [claim.objectId, claim.subjectId] : [claim.subjectId, claim.objectId];
}

export function relationshipId(claim: Pick<ClaimContent, 'subjectId' | 'predicate' | 'objectId'>): string {
  const [source, target] = relationshipEnds(claim);
  return contentId('rel', [source, claim.predicate, target]);
}

/** The relationship that a claim belongs to, with its ends in order. */
export function relationshipOf(claim: Pick<ClaimContent, 'subjectId' | 'predicate' | 'objectId'>) {
  const [sourceId, targetId] = relationshipEnds(claim);
  return { relationshipId: relationshipId(claim), sourceId, targetId };
}

/**
 * The same words in the same place of an article are one piece of evidence, however many claims rest on it. The words
 * count too: after a text was corrected, others may stand in that place.
 */
export function evidenceId(articleId: string, { start, end, quote }: EvidenceSelector): string {
  return contentId('evd', [articleId, start ?? '', end ?? '', quote ?? '']);
}

/** What an article is known by, from the surest down: its text, its address, or its title, publisher and date. */
export interface ArticleIdentity {
  readonly textSha256?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly publisherId?: string | undefined;
  readonly publishedOn?: string | undefined;
}

export function articleId(article: ArticleIdentity): string {
  if (article.textSha256 !== undefined) return contentId('art', ['text', article.textSha256]);
  if (article.url !== undefined) return contentId('art', ['url', article.url]);
  return contentId('art', ['title', article.title ?? '', article.publisherId ?? '', article.publishedOn ?? '']);
}

/** SHA-256 of the UTF-8 bytes of `text`, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Order and repetition of a list of ids mean nothing. */
const asSet = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** Changes are numbered in the order of the log, and so are their ids. */
export const changeId = (seq: number): string => `chg_${seq.toString(16).padStart(12, '0')}`;

/** The number in a change's id; `undefined` for another text. */
export function changeSeq(id: string): number | undefined {
  const match = /^chg_([0-9a-f]{12})$/.exec(id);
  return match?.[1] === undefined ? undefined : Number.parseInt(match[1], 16);
}

/** A contradiction is its rule and its claims. */
export const contradictionId = (rule: string, claimIds: readonly string[]): string => contentId('ctr', [rule, asSet(claimIds)]);

/** A judgement is its kind, what it is about, and when it was made. */
export const judgementId = (kind: string, target: string, at: string): string => contentId('jdg', [kind, target, at]);

/** What an article may add is one proposal, whoever proposes it and however often. */
export const proposalId = (articleId: string): string => contentId('prp', [articleId]);

/** An item is its article, its kind and what it would settle; so what was decided once is found again. */
export function proposalItemId(articleId: string, item: ProposalItem): string {
  return contentId('pit', [articleId, item.kind, ...settledBy(item)]);
}

function settledBy(item: ProposalItem): readonly unknown[] {
  switch (item.kind) {
    case 'ENTITY':
      return [item.entity.id];
    case 'LINK':
      return [foldName(item.name)];
    case 'CLAIM':
      return [claimId(item.claim)];
    case 'EVIDENCE':
      return [item.sentence.start, item.sentence.end, asSet(item.entityIds)];
  }
}

function contentId(type: IdType, content: readonly unknown[]): string {
  return `${type}_${sha256(JSON.stringify(content)).slice(0, 32)}`;
}
