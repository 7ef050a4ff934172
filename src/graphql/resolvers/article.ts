import type { AsOf } from '../../domain/as-of.js';
import { foldName, slugify } from '../../domain/names.js';
import { everything, type Term } from '../../store/filter.js';
import { asKnown, asOfOr } from '../as-of.js';
import { rangeTerms } from '../claim-filter.js';
import { checkFirst, connection, decodeCursor } from '../connection.js';
import type { GraphContext } from '../context.js';
import type { ArticleFilter, ArticleResolvers, PublicationResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { type ArticleNode, articleNode } from '../nodes.js';
import { memberIdsOf } from '../references.js';
import { claimConnection, detailSelected } from './claim-connections.js';
import { entitiesOf, entityById } from './related-entities.js';

export const Article = {
  id: ({ article }) => article.id,
  title: ({ article }) => article.title,
  url: ({ article }) => article.publication?.url,
  authors: ({ article, asOf }, _, context) => entitiesOf(context, article.authorIds, asOf),
  publisher: ({ article, asOf }, _, context) => entityById(context, article.publication?.publisherId, asOf),
  publishedOn: ({ article }) => article.publication?.publishedOn,
  textSha256: ({ article }) => article.textSha256,
  text: ({ article, asOf, proposed }, _, { loaders }) => {
    if (proposed !== undefined) return 'text' in proposed ? proposed.text : loaders.proposalText(null).load(proposed.proposalId);
    return article.textIsHeld ? loaders.articleText(asKnown(asOf)).load(article.id) : undefined;
  },
  licence: ({ article }) => article.licence,
  note: ({ article }) => article.note,
  basedOn: async ({ article, asOf }, _, context) => articlesOf(context, article.basedOnIds ?? [], asOf),
  retractedAt: ({ article }) => article.retractedAt,
  publications: ({ article, asOf }) => article.publications.map((publication) => ({ publication, asOf })),
  claims: ({ article, asOf }, args, context, info) =>
    claimConnection(context, {
      side: 'article',
      keys: [article.id],
      filter: everything,
      asOf,
      order: 'newestValid',
      first: args.first,
      after: args.after,
      detail: detailSelected(info),
    }),
} satisfies ArticleResolvers;

/** Articles by id, in the order given; those that the graph did not know then are left out. */
export async function articlesOf(context: GraphContext, ids: readonly string[], asOf: AsOf): Promise<readonly ArticleNode[]> {
  const loader = context.loaders.article(asKnown(asOf));
  const articles = await Promise.all(ids.map((id) => loader.load(id)));
  return articles.flatMap((article) => (article === undefined ? [] : [articleNode(article, asOf)]));
}

export const Publication = {
  publisher: ({ publication, asOf }, _, context) => entityById(context, publication.publisherId, asOf),
  url: ({ publication }) => publication.url,
  publishedOn: ({ publication }) => publication.publishedOn,
} satisfies PublicationResolvers;

export const articleQueries = {
  articles: async (_, args, context) => {
    const asOf = asOfOr(args.asOf);
    const terms = args.filter ? await articleTerms(context, args.filter, asOf) : [];
    const selection = { filter: { and: terms.map((term) => ({ term })) }, asOf: asKnown(asOf) };
    const page = await context.store.listArticles({ ...selection, first: checkFirst(args.first), after: decodeCursor('articles', args.after) });
    return connection(page, {
      order: 'articles',
      after: args.after,
      keyOf: (article) => article.sortKey,
      nodeOf: (article) => articleNode(article, asOf),
      countAll: () => context.store.countArticles(selection),
    });
  },
} satisfies QueryResolvers;

async function articleTerms(context: GraphContext, filter: ArticleFilter, asOf: AsOf): Promise<readonly Term[]> {
  const [author, mentioned, publishers] = await Promise.all([
    filter.author ? memberIdsOf(context, filter.author, asOf) : undefined,
    filter.mentions ? memberIdsOf(context, filter.mentions, asOf) : undefined,
    filter.publisher ? publisherIds(context, filter.publisher, asKnown(asOf)) : undefined,
  ]);
  return [
    ...(author === undefined ? [] : [{ field: 'author', texts: author }]),
    ...(mentioned === undefined ? [] : [{ field: 'id', texts: await context.store.articleIdsMentioning(mentioned, asOf) }]),
    ...(publishers === undefined ? [] : [{ field: 'publisher', texts: publishers }]),
    ...rangeTerms('publishedBetween', filter.published),
    ...(filter.text ? [{ field: 'text', from: foldName(filter.text) }] : []),
  ];
}

/** An outlet by slug, name or alias; several may bear the name. */
async function publisherIds(context: GraphContext, text: string, asOf: AsOf): Promise<readonly string[]> {
  const [bySlug, byName] = await Promise.all([
    context.loaders.entityBySlug(asOf).load(slugify(text)),
    context.loaders.entitiesByName(asOf).load(foldName(text)),
  ]);
  return [...(bySlug?.memberIds ?? []), ...(byName ?? []).flatMap((entity) => entity.memberIds)];
}
