import { asOfOr } from '../as-of.js';
import { checkBetween } from '../connection.js';
import type { QueryResolvers } from '../generated/resolver-types.js';

const entitiesMax = 10_000;

export const wholeGraphQueries = {
  wholeGraph: async (_, args, { store, wholeGraph }) => {
    const first = checkBetween('first', args.first ?? 1_000, entitiesMax);
    const query = { first, predicates: args.predicates ?? undefined, kinds: args.kinds ?? undefined, asOf: asOfOr(args.asOf) };
    const { seq, entities, claimCounts, lines, totalEntities, totalLines } = await wholeGraph.read(query);
    const predicates = [...new Set(lines.map(({ predicate }) => predicate))];
    const [change] = await store.changesSince(seq - 1, 1);
    return {
      version: change?.id,
      ids: entities.map(({ id }) => id),
      slugs: entities.map(({ slug }) => slug),
      names: entities.map(({ name }) => name),
      kinds: entities.map(({ kind }) => kind),
      claimCounts,
      totalEntities,
      sources: lines.map(({ source }) => source),
      targets: lines.map(({ target }) => target),
      predicateOf: lines.map(({ predicate }) => predicates.indexOf(predicate)),
      lineClaimCounts: lines.map(({ claims }) => claims),
      predicates,
      totalLines,
    };
  },
} satisfies QueryResolvers;
