import { foldName } from '../../src/domain/names.js';
import { noScore, type Score } from './score.js';

/** Words in a shingle, as in the article extraction benchmark of Zyte. */
const shingleLength = 4;

/** How much of a body was found, and how much of what was found is body, by runs of four words, each as often as it occurs. */
export function scoreBody(found: string, wanted: string): Score {
  const [foundCounts, wantedCounts] = [shingles(found), shingles(wanted)];
  const shared = [...foundCounts].reduce((total, [shingle, count]) => total + Math.min(count, wantedCounts.get(shingle) ?? 0), 0);
  return { ...noScore, foundRight: shared, found: total(foundCounts), wantedFound: shared, wanted: total(wantedCounts) };
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = foldName(text).split(' ');
  const counts = new Map<string, number>();
  for (let at = 0; at + shingleLength <= words.length; at++) {
    const shingle = words.slice(at, at + shingleLength).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
