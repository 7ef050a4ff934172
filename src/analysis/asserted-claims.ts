import type { Predicate } from '../domain/vocabulary.js';
import type { Filter } from '../store/filter.js';

/** The claims of one predicate that say that it is so: none that deny, predict or propose it. */
export function assertedClaims(predicate: Predicate): Filter {
  return {
    and: [
      { term: { field: 'predicate', texts: [predicate] } },
      { term: { field: 'polarity', texts: ['AFFIRMED'] } },
      { term: { field: 'epistemic', texts: ['FACT', 'REPORTED', 'OPINION'] } },
    ],
  };
}
