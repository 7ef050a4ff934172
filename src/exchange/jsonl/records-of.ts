import type { Publication } from '../../domain/article.js';
import type { Evidence } from '../../domain/claim.js';
import { type Alias, aliasKey } from '../../domain/entity.js';
import type { Judgement } from '../../domain/judgement.js';
import type { HeldItem, Proposal } from '../../domain/proposed.js';
import type { StoredChange } from '../../store/reads/change-reads.js';
import type { StoredArticle, StoredClaim, StoredEntity } from '../../store/rows.js';
import { articleKeys, entityKeys, evidenceMax, quoteLengthMax } from './record-parts.js';

/**
 * Records that say what a change brought. Entities are named by id, since slugs and names may change; keys stand in one
 * order, and what is absent is left out, so that the same graph gives the same bytes.
 */
export type OutgoingRecord = Readonly<Record<string, unknown>>;

export const changeRecordOf = ({ at, by, action, summary }: StoredChange): OutgoingRecord => ({ type: 'change', at, by, action, summary });

/** What is new of an entity; `undefined` where nothing is, since only the whole that it belongs to changed. */
export function entityRecordOf(entity: StoredEntity, before: StoredEntity | undefined): OutgoingRecord | undefined {
  const [now, then] = [entityFields(entity), before === undefined ? {} : entityFields(before)];
  const withoutAliases = namesGone(entity.aliases, before?.aliases ?? []);
  const kept = before?.aliases.filter(({ name }) => !withoutAliases.includes(name));
  const aliases = newOnes(entity.aliases.map(aliasOf), kept?.map(aliasOf));
  const without = entityKeys.filter((key) => now[key] === undefined && then[key] !== undefined);
  const changed = Object.fromEntries(entityKeys.filter((key) => !isEqual(now[key], then[key])).map((key) => [key, now[key]]));
  const { id, kind, slug, name } = entity;
  const formerKinds = isEqual(entity.formerKinds, before?.formerKinds) ? undefined : entity.formerKinds;
  const isOther =
    [kind !== before?.kind, formerKinds !== undefined, slug !== before?.slug, name !== before?.name].includes(true) ||
    aliases.length + withoutAliases.length > 0 ||
    Object.keys(changed).length > 0;
  const gone = { without: orAbsent(without), withoutAliases: orAbsent(withoutAliases) };
  return isOther ? { type: 'entity', id, kind, formerKinds, slug, name, aliases: orAbsent(aliases), ...changed, ...gone } : undefined;
}

/** Names of aliases that were taken away, or of which something was, in whatever language. */
function namesGone(now: readonly Alias[], before: readonly Alias[]): readonly string[] {
  const byKey = new Map(now.map((alias) => [aliasKey(alias), alias]));
  const isWhole = (alias: Alias) => {
    const still = byKey.get(aliasKey(alias));
    return still !== undefined && Object.keys(alias).every((part) => still[part as keyof Alias] !== undefined);
  };
  return [...new Set(before.filter((alias) => !isWhole(alias)).map(({ name }) => name))];
}

function entityFields({ countryId, sourceId, ...entity }: StoredEntity): OutgoingRecord {
  return { ...entity, country: countryId === undefined ? undefined : { id: countryId }, source: sourceId };
}

const aliasOf = ({ name, language, source, from, to }: Alias) =>
  [language, source, from, to].every((part) => part === undefined) ? name : { name, language, source, from, to };

/** What is new of an article; `undefined` where nothing is. `text`: its text, where that is new. */
export function articleRecordOf(article: StoredArticle, before: StoredArticle | undefined, text: string | undefined): OutgoingRecord | undefined {
  const publications = newOnes(article.publications.map(publicationOf), before?.publications.map(publicationOf));
  const authors = newOnes(article.authorIds.map(refTo), before?.authorIds.map(refTo));
  const ifNew = <K extends keyof StoredArticle>(key: K) => (isEqual(article[key], before?.[key]) ? undefined : article[key]);
  const { id } = article;
  const gone = goneFrom(article, before);
  const changed = {
    title: ifNew('title'),
    authors: orAbsent(authors),
    ...(publications.length === 1 ? publications[0] : { publications: orAbsent(publications) }),
    textSha256: text === undefined ? ifNew('textSha256') : undefined,
    text,
    basedOn: isEqual(article.basedOnIds, before?.basedOnIds ?? []) ? undefined : article.basedOnIds,
    licence: ifNew('licence'),
    note: ifNew('note'),
    ...gone,
  };
  return before === undefined || Object.values(changed).some((value) => value !== undefined) ? { type: 'article', id, ...changed } : undefined;
}

/** What an article has no longer. */
function goneFrom(article: StoredArticle, before: StoredArticle | undefined): OutgoingRecord {
  if (before === undefined) return {};
  const without = articleKeys.filter((key) => contentOf(article, key) === undefined && contentOf(before, key) !== undefined);
  return {
    without: orAbsent(without),
    withoutAuthors: orAbsent(newOnes(before.authorIds.map(refTo), article.authorIds.map(refTo))),
    withoutPublications: orAbsent(newOnes(before.publications.map(publicationOf), article.publications.map(publicationOf))),
  };
}

const contentOf = (article: StoredArticle, key: (typeof articleKeys)[number]): unknown =>
  key === 'basedOn' ? orAbsent(article.basedOnIds ?? []) : article[key];

/** Whether an article has a text that it did not have before. */
export const hasNewText = (article: StoredArticle, before: StoredArticle | undefined): boolean =>
  article.textIsHeld && !(before?.textIsHeld && before.textSha256 === article.textSha256);

const publicationOf = ({ publisherId, publishedOn, url }: Publication) => ({
  publisher: publisherId === undefined ? undefined : refTo(publisherId),
  publishedOn,
  url,
});

/** A claim, with the evidence that it was given; several records where that is more than one may have. */
export function claimRecordsOf(claim: StoredClaim, evidence: readonly Evidence[]): readonly OutgoingRecord[] {
  const speaks = !isEqual(claim.speakerIds, claim.authorIds);
  const record = {
    type: 'claim',
    id: claim.id,
    subject: refTo(claim.subjectId),
    predicate: claim.predicate,
    object: refTo(claim.objectId),
    about: orAbsent(claim.aboutIds.map(refTo)),
    office: claim.office,
    authors: orAbsent(claim.authorIds.map(refTo)),
    speakers: speaks ? claim.speakerIds.map(refTo) : undefined,
    stance: claim.stance,
    polarity: claim.polarity,
    epistemic: claim.epistemic,
    confidence: claim.confidence,
    validFrom: claim.validFrom,
    validTo: claim.validTo,
    method: claim.method,
    model: claim.model,
    promptHash: claim.promptHash,
    summary: claim.summary,
    article: claim.articleId,
  };
  const pieces = Array.from({ length: Math.max(1, Math.ceil(evidence.length / evidenceMax)) }, (_, index) =>
    evidence.slice(index * evidenceMax, (index + 1) * evidenceMax),
  );
  return pieces.map((piece) => ({ ...record, evidence: orAbsent(piece.map(selectorOf)) }));
}

/** Where the words stand; those of a text that is held are found there again. */
function selectorOf({ start, end, quote, prefix, suffix, status }: Evidence): OutgoingRecord {
  if (status !== 'VERIFIED') return { start, end, quote, prefix, suffix };
  return { start, end, quote: (quote?.length ?? 0) > quoteLengthMax ? undefined : quote };
}

export function judgementRecordOf({ id, kind, aId, bId, claimId, articleId, contradictionId, reason }: Judgement): OutgoingRecord {
  const ends = { a: aId === undefined ? undefined : refTo(aId), b: bId === undefined ? undefined : refTo(bId) };
  return { type: 'judgement', id, kind, ...ends, claim: claimId, article: articleId, contradiction: contradictionId, reason };
}

export const undoRecordOf = ({ id }: Judgement): OutgoingRecord => ({ type: 'undo', judgement: id });

/** `text`: that of its article. */
export const proposalRecordOf = ({ id, article }: Proposal, text: string): OutgoingRecord => ({ type: 'proposal', id, article: { ...article, text } });

export const itemRecordOf = ({ proposalId, item }: HeldItem): OutgoingRecord => ({ type: 'item', proposal: proposalId, content: item });

export function decisionRecordOf({ id, item, decision }: HeldItem): OutgoingRecord {
  const isName = item.kind === 'ENTITY' || item.kind === 'LINK';
  const entity = isName && decision?.entityId !== undefined ? refTo(decision.entityId) : undefined;
  return { type: 'decision', item: id, decision: decision?.decision, entity, claim: decision?.claim };
}

const refTo = (id: string) => ({ id });

const orAbsent = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function newOnes<T>(list: readonly T[], before: readonly T[] = []): readonly T[] {
  const known = new Set(before.map((each) => JSON.stringify(each)));
  return list.filter((each) => !known.has(JSON.stringify(each)));
}
