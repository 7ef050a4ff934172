import { dateWords, undatedCount } from '../../words/dates.js';
import { countWords } from '../../words/numbers.js';
import { labelOf } from '../../words/vocabulary.js';
import type { PathsValues, Way } from './paths-view.js';

interface Search {
  readonly explored: number;
  readonly truncated: boolean;
}

/** How many ways there are, by what rank, and what was left out. */
export function summaryOf(ways: readonly Way[], names: readonly [string, string], own: PathsValues, search: Search | null, on: string): string {
  const when = on === '' ? 'At any time' : `As of ${dateWords(on)}`;
  return [
    `${when}: ${foundWords(ways, names, own)}`,
    stepsWords(ways, on),
    own.without.length > 0 ? `Left out: ${own.without.map((predicate) => `“${labelOf(predicate)}”`).join(', ')}.` : '',
    own.together ? 'All steps of a way may have held on one same day.' : '',
    `${countWords(search?.explored ?? 0, 'entity was', 'entities were')} looked at${search?.truncated ? '; the search was cut short at 2,000 entities a step or 500 relations an entity, so ways may be missing' : ''}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How many of the relations that the ways are made of have no dates. */
function stepsWords(ways: readonly Way[], on: string): string {
  const relations = new Map(ways.flatMap(({ hops }) => hops.map(({ relationship }) => [relationship.id, relationship])));
  const undated = undatedCount([...relations.values()], on);
  return undated === '' ? '' : `They are made of ${countWords(relations.size, 'relation')}. ${undated}`;
}

function foundWords(ways: readonly Way[], [from, to]: readonly [string, string], own: PathsValues): string {
  const limit = countWords(own.steps, 'step');
  if (ways.length === 0) return `no way of at most ${limit} joins ${from} and ${to}.`;
  const shortest = Math.min(...ways.map(({ length }) => length));
  const first = ways.length === own.max ? `the first ${countWords(ways.length, 'way')}` : `all ${countWords(ways.length, 'way')}`;
  return `${first} of at most ${limit} from ${from} to ${to}, the shortest of ${shortest}; among equals those that more claims support come first.`;
}
