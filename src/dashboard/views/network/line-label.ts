import { labelOf } from '../../words/vocabulary.js';
import type { Line, Side } from './subgraph.js';

const signs: Readonly<Record<Side, string>> = { cooperation: '+ ', conflict: '− ', both: '± ', neither: '' };

/** What stands on a line: "− sanctions", "± 7 relations". The sign says what the colour says. */
export function lineLabel({ relations, side }: Line): string {
  const [only, ...more] = relations;
  return `${signs[side]}${only !== undefined && more.length === 0 ? labelOf(only.predicate) : `${relations.length} relations`}`;
}
