import { isSymmetric } from '../../words/vocabulary.js';
import type { Line } from './subgraph.js';

/** From whom to whom the relations of a line go: of what is the same both ways it has none. */
export type Direction = 'none' | 'forward' | 'backward' | 'both';

export function directionOf({ a, relations }: Pick<Line, 'a' | 'relations'>): Direction {
  const sources = relations.filter(({ predicate }) => !isSymmetric(predicate)).map(({ source }) => source);
  if (sources.length === 0) return 'none';
  if (sources.every((source) => source === a)) return 'forward';
  return sources.includes(a) ? 'both' : 'backward';
}
