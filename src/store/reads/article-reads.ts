import { type AsOf, knownNow } from '../../domain/as-of.js';
import { asOfParameters } from '../as-of-parameters.js';
import {
  articleCount,
  articleCountOfAuthors,
  articleIdsByText,
  articlePage,
  articleSignatures,
  articlesById,
  articlesMentioning,
  articlesOfAuthor,
  articleTexts,
} from '../cypher/articles.js';
import type { Engine } from '../engine.js';
import { alternativesOf, type Filter } from '../filter.js';
import { beforeAll, compareText, groupBy, type Page, type PageRequest, pageOf } from '../page.js';
import { articleOf, type StoredArticle } from '../rows.js';

export interface ArticleReads {
  articlesByIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, StoredArticle>>;
  /** The article whose present text has a digest; of several the first that the graph knew. */
  articleIdsByTextSha256(digests: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Canonical texts, of those that are held. */
  articleTextsByIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, string>>;
  /** What near-duplicates are told by, of the texts that are held; see `textSignature`. */
  articleSignaturesByIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Newest published first; the undated last. */
  listArticles(query: { readonly filter: Filter; readonly asOf: AsOf } & PageRequest): Promise<Page<StoredArticle>>;
  countArticles(query: { readonly filter: Filter; readonly asOf: AsOf }): Promise<number>;
  /** A page per author, newest published first, one statement for all of them. */
  articlesOfAuthors(authorIds: readonly string[], query: { readonly asOf: AsOf } & PageRequest): Promise<ReadonlyMap<string, Page<StoredArticle>>>;
  /** How many articles some authors wrote together, by their ids: one of two of them counts once. */
  countArticlesOfAuthors(groups: readonly (readonly string[])[], asOf: AsOf): Promise<ReadonlyMap<readonly string[], number>>;
  /** Ids of the articles with live claims that have one of the entities as an end, or are about it. */
  articleIdsMentioning(entityIds: readonly string[], asOf: AsOf): Promise<readonly string[]>;
}

export function createArticleReads({ read }: Pick<Engine, 'read'>): ArticleReads {
  const known = (asOf: AsOf) => asOf.known ?? knownNow;
  return {
    articlesByIds: async (ids, asOf) => {
      const rows = await read(articlesById, { ids, known: known(asOf) });
      return new Map(rows.flatMap((row) => articleOf(row) ?? []).map((article) => [article.id, article]));
    },
    articleIdsByTextSha256: async (digests) =>
      new Map((await read(articleIdsByText, { digests })).map(([digest, id]) => [digest as string, id as string]).reverse() as [string, string][]),
    articleTextsByIds: async (ids, asOf) => {
      const rows = await read(articleTexts, { ids, known: known(asOf) });
      return new Map(rows.flatMap((row) => (row[1] === null ? [] : [[row[0] as string, row[1] as string] as const])));
    },
    articleSignaturesByIds: async (ids, asOf) => {
      const rows = await read(articleSignatures, { ids, known: known(asOf) });
      return new Map(rows.map((row) => [row[0] as string, row[1] as readonly string[]]));
    },
    listArticles: async (query) => {
      const rows = await read(articlePage, {
        alternatives: alternativesOf(query.filter),
        known: known(query.asOf),
        after: query.after ?? beforeAll.descending,
        limit: query.first + 1,
      });
      return pageOf(
        rows.flatMap((row) => articleOf(row) ?? []),
        query.first,
      );
    },
    countArticles: async (query) => {
      const rows = await read(articleCount, { alternatives: alternativesOf(query.filter), known: known(query.asOf) });
      return (rows[0]?.[0] ?? 0) as number;
    },
    articlesOfAuthors: async (authorIds, query) => {
      const rows = await read(articlesOfAuthor, {
        keys: authorIds,
        known: known(query.asOf),
        after: query.after ?? beforeAll.descending,
        limit: query.first + 1,
      });
      const groups = groupBy(rows, (row) => row[0] as string);
      const pageFor = (id: string) => (groups.get(id) ?? []).flatMap((row) => articleOf(row, 1) ?? []).sort((a, b) => compareText(b.sortKey, a.sortKey));
      return new Map(authorIds.map((id) => [id, pageOf(pageFor(id), query.first)]));
    },
    countArticlesOfAuthors: async (groups, asOf) => {
      const rows = await read(articleCountOfAuthors, { rows: groups.map((ids, key) => ({ key, ids })), known: known(asOf) });
      const totals = new Map(rows.map(([key, total]) => [key as number, total as number]));
      return new Map(groups.map((ids, key) => [ids, totals.get(key) ?? 0]));
    },
    articleIdsMentioning: async (entityIds, asOf) => {
      const rows = await read(articlesMentioning, { ids: entityIds, ...asOfParameters(asOf) });
      return rows.map((row) => row[0] as string);
    },
  };
}
