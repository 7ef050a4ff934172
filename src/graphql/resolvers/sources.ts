import type { AsOf } from '../../domain/as-of.js';
import { invalidInput } from '../../domain/errors.js';
import { idType } from '../../domain/identity.js';
import { asKnown, asOfOr } from '../as-of.js';
import type { GraphContext } from '../context.js';
import type { QueryResolvers } from '../generated/resolver-types.js';
import { articlesOf } from './article.js';

const idsMax = 2_000;

export const sourceQueries = {
  sources: async (_, { ids, asOf: given }, context) => {
    if (ids.length < 1 || ids.length > idsMax) throw invalidInput(`ids: name 1 to ${idsMax} claims and relationships, not ${ids.length}`);
    const asOf = asOfOr(given);
    const claimCounts = await claimCountsByArticle(context, ids, asOf);
    const articles = await articlesOf(context, [...claimCounts.keys()].toSorted(), asOf);
    return articles
      .map((article) => ({ article, claimCount: claimCounts.get(article.article.id) ?? 0 }))
      .toSorted((a, b) => b.claimCount - a.claimCount || (a.article.article.id < b.article.article.id ? -1 : 1));
  },
} satisfies QueryResolvers;

/** How many of the claims stand in each article; a claim that is asked for twice, by itself and by its relationship, counts once. */
async function claimCountsByArticle({ loaders, store }: GraphContext, ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, number>> {
  const byType = (type: string) => [...new Set(ids)].filter((id) => idType(id) === type);
  const [claims, behind] = await Promise.all([
    Promise.all(byType('clm').map((id) => loaders.claim(asKnown(asOf)).load(id))),
    store.liveClaimsOf(byType('rel'), asOf),
  ]);
  const articleByClaim = new Map([...claims.flatMap((claim) => claim ?? []), ...behind].map(({ id, articleId }) => [id, articleId]));
  const counts = new Map<string, number>();
  for (const articleId of articleByClaim.values()) if (articleId !== undefined) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  return counts;
}
