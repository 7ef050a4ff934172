import { predicateNames, predicates } from '../../domain/vocabulary.js';
import type { QueryResolvers } from '../generated/resolver-types.js';

export const vocabularyQueries = {
  vocabulary: () => predicateNames.map((predicate) => ({ predicate, ...predicates[predicate] })),
} satisfies QueryResolvers;
