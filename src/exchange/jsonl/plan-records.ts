import type { ArticleDraft, Publication } from '../../domain/article.js';
import { present } from '../../domain/as-of.js';
import type { ClaimDraft } from '../../domain/claim.js';
import type { DecisionDraft } from '../../domain/decision.js';
import { type EntityDraft, uniteAliases } from '../../domain/entity.js';
import { claimId, entityIdFromSlug, idType, proposalId, sha256 } from '../../domain/identity.js';
import type { JudgementDraft } from '../../domain/judgement.js';
import type { ItemDraft, ProposedArticle } from '../../domain/proposed.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { StoredEntity } from '../../store/rows.js';
import { createArticleFinder } from './find-articles.js';
import type { LineFault, Numbered } from './read-records.js';
import type { AnyRecord, ArticleRecord, ClaimRecord, DecisionRecord, EntityRecord, EntityRef, JudgementRecord } from './record.js';
import { createResolver, type Resolution, slugOf } from './resolve-references.js';

/** Records with their references resolved. */
export interface PlannedRecords {
  readonly entities: readonly Planned<EntityDraft>[];
  readonly articles: readonly Planned<ArticleDraft>[];
  readonly claims: readonly Planned<ClaimDraft>[];
  readonly judgements: readonly Planned<JudgementDraft>[];
  /** Ids of judgements to undo. */
  readonly undo: readonly Planned<string>[];
  readonly proposals: readonly Planned<ProposedArticle>[];
  readonly items: readonly Planned<ItemDraft>[];
  readonly decisions: readonly Planned<DecisionDraft>[];
}

/** Resolves the references of records to ids, among themselves and in the graph, all at once. */
export async function planRecords(store: GraphStore, records: readonly Numbered<AnyRecord>[], fillsOnly = false): Promise<PlannedRecords> {
  const resolve = await createResolver(
    store,
    ofType(records, 'entity').map(({ record }) => record),
    records.flatMap(({ record }) => refsOf(record)),
  );
  const articles = await planArticles(store, ofType(records, 'article'), resolve);
  const articleByKey = new Map(articles.flatMap(({ key, content }) => (key === undefined || content === undefined ? [] : [[key, content.id] as const])));
  const renamed = fillsOnly ? new Map<string, string>() : await slugsSinceRenamed(store, ofType(records, 'entity'), resolve);
  const entities = ofType(records, 'entity').map((numbered) => planEntity(numbered, resolve, articleByKey, renamed));
  const claims = ofType(records, 'claim').map((numbered) => planClaim(numbered, resolve, articleByKey));
  const judgements = ofType(records, 'judgement').map((numbered) => planJudgement(numbered, resolve, articleByKey));
  const undo = ofType(records, 'undo').map(({ line, record }) => ({ line, content: record.judgement, faults: [] }));
  const proposals = ofType(records, 'proposal').map(({ line, record: { id, article } }) => ({
    line,
    content: { id: id ?? proposalId(article.id), article },
    faults: [],
  }));
  const items = ofType(records, 'item').map(({ line, record: { proposal, content } }) => ({
    line,
    content: { proposalId: proposal, item: content as ItemDraft['item'] },
    faults: [],
  }));
  const decisions = ofType(records, 'decision').map((numbered) => planDecision(numbered, resolve));
  return { entities, articles, claims, judgements, undo, proposals, items, decisions };
}

/** A record made ready, or what is wrong with it. */
export interface Planned<T> {
  readonly line: number;
  /** Absent where there are faults. */
  readonly content?: T | undefined;
  readonly faults: readonly LineFault[];
}

/**
 * By slug under which an entity was first added, the one that it has been given since: its id still follows from the old
 * one, so that what is added under that would become the same entity.
 */
async function slugsSinceRenamed(store: GraphStore, records: readonly Numbered<EntityRecord>[], resolve: Resolve): Promise<ReadonlyMap<string, string>> {
  const slugs = records.flatMap(({ record }) => (record.id === undefined ? [slugOf(record)] : []));
  const firstIds = slugs.map(entityIdFromSlug).filter((id, index) => isSameId(resolve({ slug: slugs[index] as string }), id));
  const entities = firstIds.length === 0 ? new Map<string, StoredEntity>() : await store.memberEntitiesByIds([...new Set(firstIds)], present);
  return new Map(
    slugs.flatMap((slug) => {
      const now = entities.get(entityIdFromSlug(slug))?.slug;
      return now === undefined || now === slug ? [] : [[slug, now] as const];
    }),
  );
}

const isSameId = (resolution: Resolution, id: string): boolean => 'id' in resolution && resolution.id === id;

function planEntity(
  { line, record }: Numbered<EntityRecord>,
  resolve: Resolve,
  articleByKey: ReadonlyMap<string, string>,
  renamed: ReadonlyMap<string, string>,
): Planned<EntityDraft> {
  const references = createReferences(line, resolve);
  const { type, id, country, source, aliases, without, ...scalars } = record;
  const slug = slugOf(record);
  const known = resolve({ slug });
  const now = id === undefined ? renamed.get(slug) : undefined;
  if (now !== undefined)
    references.fault('slug', `"${slug}" was the slug of ${now} until that was renamed: to change ${now}, give that slug; for another entity, choose another`);
  const content: EntityDraft = {
    ...scalars,
    slug,
    id: id ?? ('id' in known ? known.id : entityIdFromSlug(slug)),
    aliases: uniteAliases(aliases.map((alias) => (typeof alias === 'string' ? { name: alias } : alias))),
    countryId: references.maybe('country', country),
    sourceId: references.article('source', source, articleByKey),
    without: without?.map((field) => contentKeys[field] ?? field),
  };
  return references.planned(content);
}

/** Where an attribute is kept that a record names otherwise. */
const contentKeys: Readonly<Record<string, string>> = { country: 'countryId', source: 'sourceId' };

async function planArticles(
  store: GraphStore,
  records: readonly Numbered<ArticleRecord>[],
  resolve: Resolve,
): Promise<readonly (Planned<ArticleDraft> & { readonly key: string | undefined })[]> {
  const found = records.map(({ line, record }) => {
    const references = createReferences(line, resolve);
    const publisherId = references.maybe('publisher', record.publisher);
    const textSha256 = record.text === undefined ? record.textSha256 : sha256(record.text);
    return { record, references, publisherId, textSha256, id: record.id, textNamed: record.textSha256 ?? textSha256 };
  });
  const idOf = await createArticleFinder(store, found);
  const keyed = found.map((each) => ({ ...each, id: idOf(each) }));
  // Of several articles of one key the first has it.
  const idByKey = new Map(keyed.toReversed().flatMap(({ record, id }) => (record.key === undefined ? [] : [[record.key, id] as const])));
  return keyed.map(({ record, references, publisherId, textSha256, id }) => {
    if (record.key !== undefined && idByKey.get(record.key) !== id)
      references.fault('key', `another article of this file has the key "${record.key}": give each its own`);
    const { title, url, publishedOn, text, licence, note } = record;
    const hasPublication = publisherId !== undefined || url !== undefined || publishedOn !== undefined;
    const publicationsIn = (field: string, given: ArticleRecord['publications']): readonly Publication[] =>
      given.map((each, index) => ({
        publisherId: references.maybe(`${field}.${index}.publisher`, each.publisher),
        url: each.url,
        publishedOn: each.publishedOn,
      }));
    const content: ArticleDraft = {
      id,
      title,
      authorIds: references.all('authors', record.authors),
      publications: [...(hasPublication ? [{ publisherId, url, publishedOn }] : []), ...publicationsIn('publications', record.publications)],
      // A record that corrects the text of an article (by its id) changes its digest; any other names its text by it.
      textSha256: record.id === undefined ? (record.textSha256 ?? textSha256) : textSha256,
      text,
      basedOnIds: record.basedOn.length === 0 ? undefined : record.basedOn.flatMap((key, index) => references.article(`basedOn.${index}`, key, idByKey) ?? []),
      licence,
      note,
      corrects: record.id !== undefined,
      without: record.without?.map((field) => (field === 'basedOn' ? 'basedOnIds' : field)),
      withoutAuthorIds: record.withoutAuthors && references.all('withoutAuthors', record.withoutAuthors),
      withoutPublications: record.withoutPublications && publicationsIn('withoutPublications', record.withoutPublications),
    };
    return { key: record.key, ...references.planned(content) };
  });
}

function planClaim({ line, record }: Numbered<ClaimRecord>, resolve: Resolve, articleByKey: ReadonlyMap<string, string>): Planned<ClaimDraft> {
  const references = createReferences(line, resolve);
  const { type, id, subject, object, about, authors, speakers, article, ...scalars } = record;
  const authorIds = references.all('authors', authors);
  const content: ClaimDraft = {
    ...scalars,
    subjectId: references.one('subject', subject),
    objectId: references.one('object', object),
    aboutIds: references.all('about', about),
    authorIds,
    // Who is quoted as saying it: the authors, when nobody else is named.
    speakerIds: speakers === undefined ? authorIds : references.all('speakers', speakers),
    articleId: references.article('article', article, articleByKey),
  };
  if (id !== undefined && id !== claimId(content))
    references.fault('id', `the claim that this line states has another id (${claimId(content)}): leave the id out`);
  return references.planned(content);
}

function planJudgement({ line, record }: Numbered<JudgementRecord>, resolve: Resolve, articleByKey: ReadonlyMap<string, string>): Planned<JudgementDraft> {
  const references = createReferences(line, resolve);
  const { type, a, b, claim, article, contradiction, ...judgement } = record;
  return references.planned({
    ...judgement,
    aId: references.maybe('a', a),
    bId: references.maybe('b', b),
    claimId: claim,
    articleId: references.article('article', article, articleByKey),
    contradictionId: contradiction,
  });
}

function planDecision({ line, record: { item, decision, entity, claim } }: Numbered<DecisionRecord>, resolve: Resolve): Planned<DecisionDraft> {
  const references = createReferences(line, resolve);
  return references.planned({ itemId: item, decision, entityId: references.maybe('entity', entity), claim });
}

type Resolve = (ref: EntityRef) => Resolution;

/** Resolves the references of one record, collecting what is wrong with them. */
function createReferences(line: number, resolve: Resolve) {
  const faults: LineFault[] = [];
  const one = (field: string, ref: EntityRef): string => {
    const resolution = resolve(ref);
    if ('id' in resolution) return resolution.id;
    faults.push({ line, field, code: resolution.code, message: resolution.message });
    return '';
  };
  return {
    one,
    fault: (field: string, message: string) => void faults.push({ line, field, code: 'INVALID', message }),
    maybe: (field: string, ref: EntityRef | undefined) => (ref === undefined ? undefined : one(field, ref)),
    all: (field: string, refs: readonly EntityRef[]) => [...new Set(refs.map((ref, index) => one(`${field}.${index}`, ref)))],
    article: (field: string, key: string | undefined, byKey: ReadonlyMap<string, string>) => {
      if (key === undefined) return undefined;
      const id = byKey.get(key) ?? (idType(key) === 'art' ? key : undefined);
      if (id === undefined)
        faults.push({
          line,
          field,
          code: 'UNKNOWN_REFERENCE',
          message: `there is no article "${key}": name the key of an article of this file, or an article's id`,
        });
      return id;
    },
    planned: <T>(content: T): Planned<T> => ({ line, content: faults.length === 0 ? content : undefined, faults }),
  };
}

function refsOf(record: AnyRecord): readonly EntityRef[] {
  if (record.type === 'entity') return [{ slug: slugOf(record) }, ...(record.country === undefined ? [] : [record.country])];
  if (record.type === 'article') return articleRefs(record);
  if (record.type === 'judgement') return [record.a, record.b].filter(isGiven);
  if (record.type === 'decision') return [record.entity].filter(isGiven);
  if (record.type !== 'claim') return [];
  return [record.subject, record.object, ...record.about, ...record.authors, ...(record.speakers ?? [])];
}

function articleRefs({ authors, withoutAuthors = [], publisher, publications, withoutPublications = [] }: ArticleRecord): readonly EntityRef[] {
  const publishers = [publisher, ...[...publications, ...withoutPublications].map((each) => each.publisher)];
  return [...authors, ...withoutAuthors, ...publishers.filter(isGiven)];
}

const isGiven = (ref: EntityRef | undefined): ref is EntityRef => ref !== undefined;

function ofType<K extends AnyRecord['type']>(records: readonly Numbered<AnyRecord>[], type: K): readonly Numbered<Extract<AnyRecord, { type: K }>>[] {
  return records.filter((numbered): numbered is Numbered<Extract<AnyRecord, { type: K }>> => numbered.record.type === type);
}
