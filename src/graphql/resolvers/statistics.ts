import { compareText } from '../../store/page.js';
import { asOfOr } from '../as-of.js';
import type { QueryResolvers, StatisticsResolvers } from '../generated/resolver-types.js';

/** Counted once, whichever fields ask. */
function once<T>(count: () => Promise<T>): () => Promise<T> {
  let counting: Promise<T> | undefined;
  return () => (counting ??= count());
}

export const Statistics = {
  entities: async ({ entitiesByKind }) => total((await entitiesByKind()).values()),
  claims: async ({ claimsByPredicate }) => total((await claimsByPredicate()).map(({ claims }) => claims)),
  relationships: async ({ claimsByPredicate }) => total((await claimsByPredicate()).map(({ relationships }) => relationships)),
  articles: ({ asOf }, _, { store }) => store.countAllArticles(asOf),
  contradictions: ({ asOf }, _, { store }) => store.countContradictions({ statuses: ['OPEN', 'RESOLVED'], asOf }),
  byKind: async ({ entitiesByKind }) => mostFirst(await entitiesByKind()).map(([kind, count]) => ({ kind, count })),
  byPredicate: async ({ claimsByPredicate }) =>
    mostFirst((await claimsByPredicate()).map(({ predicate, claims }) => [predicate, claims] as const)).map(([predicate, count]) => ({ predicate, count })),
} satisfies StatisticsResolvers;

export const statisticsQueries = {
  statistics: (_, args, { store }) => {
    const asOf = asOfOr(args.asOf);
    return { asOf, entitiesByKind: once(() => store.countEntitiesByKind(asOf)), claimsByPredicate: once(() => store.countClaimsByPredicate(asOf)) };
  },
} satisfies QueryResolvers;

const total = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

/** Ties by name, since the store gives them in no order. */
const mostFirst = <K extends string>(counts: Iterable<readonly [K, number]>): readonly (readonly [K, number])[] =>
  [...counts].sort(([a, count], [b, other]) => other - count || compareText(a, b));
