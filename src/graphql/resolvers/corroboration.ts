import type { AsOf } from '../../domain/as-of.js';
import { type SourceGroup as Group, independentSources } from '../../domain/corroboration.js';
import type { ClaimNotice } from '../../store/reads/relationship-reads.js';
import type { StoredRelationship } from '../../store/rows.js';
import { asKnown } from '../as-of.js';
import type { GraphContext } from '../context.js';
import type { SourceGroupResolvers } from '../generated/resolver-types.js';
import { articlesOf } from './article.js';

export const SourceGroup = {
  articles: ({ group, asOf }, _, context) => articlesOf(context, group.articleIds, asOf),
  reasons: ({ group }) => group.reasons,
} satisfies SourceGroupResolvers;

/** The independent sources that assert a relationship: four statements for all relationships of a level, and one for each step from an article to those it is based on. */
export async function sourcesOf(context: GraphContext, relationship: StoredRelationship, asOf: AsOf): Promise<readonly Group[]> {
  const { loaders } = context;
  const notices = await noticesOf(context, relationship);
  const ids = [...new Set(notices.filter(({ isDenial }) => !isDenial).flatMap(({ articleId }) => articleId ?? []))].sort();
  const sources = await Promise.all(
    ids.map(async (articleId) => {
      const [article, signature] = await Promise.all([loaders.article(asKnown(asOf)).load(articleId), loaders.signature(asKnown(asOf)).load(articleId)]);
      const authors = await Promise.all((article?.authorIds ?? []).map((id) => loaders.entity(asKnown(asOf)).load(id)));
      return {
        articleId,
        authorIds: authors.flatMap((author) => author?.canonicalId ?? []),
        urls: article?.publications.flatMap(({ url }) => url ?? []) ?? [],
        originIds: await originsOf(context, article?.basedOnIds ?? [], asOf),
        signature,
      };
    }),
  );
  return independentSources(sources);
}

/** Steps from an article to one that it is based on that are gone. */
const originStepsMax = 5;

/** The articles that an article is based on, and those that they are based on. */
async function originsOf({ loaders }: GraphContext, basedOnIds: readonly string[], asOf: AsOf): Promise<readonly string[]> {
  const found = new Set(basedOnIds);
  let frontier = basedOnIds;
  for (let step = 1; step < originStepsMax && frontier.length > 0; step++) {
    const articles = await Promise.all(frontier.map((id) => loaders.article(asKnown(asOf)).load(id)));
    frontier = articles.flatMap((article) => article?.basedOnIds ?? []).filter((id) => !found.has(id));
    for (const id of frontier) found.add(id);
  }
  return [...found];
}

/** Whether a live claim denies it, or one of its claims is part of an open contradiction. */
export async function isContested(context: GraphContext, relationship: StoredRelationship, asOf: AsOf): Promise<boolean> {
  const { loaders } = context;
  const notices = await noticesOf(context, relationship);
  if (notices.some(({ isDenial }) => isDenial)) return true;
  const claimIds = [...new Set(notices.filter(({ mayContradict }) => mayContradict).map(({ claimId }) => claimId))];
  const live = await Promise.all(claimIds.map((id) => loaders.contradictionIds(asOf).load(id)));
  const contradictions = await Promise.all([...new Set(live.flatMap((ids) => ids ?? []))].map((id) => loaders.contradiction(asOf).load(id)));
  return contradictions.some((contradiction) => contradiction?.status === 'OPEN');
}

/** The claims behind a relationship: those that it was just folded from, else what the graph holds of them now. */
async function noticesOf({ loaders }: GraphContext, { id, claims }: StoredRelationship): Promise<readonly ClaimNotice[]> {
  if (claims === undefined) return (await loaders.claimNotices(null).load(id)) ?? [];
  return claims.map((claim) => ({ claimId: claim.id, isDenial: claim.polarity === 'DENIED', articleId: claim.articleId, mayContradict: true }));
}
