import type { Span } from '../../src/domain/quote.js';
import type { FoundMention } from '../reading.js';
import { type Score, scoreOf } from './score.js';
import { isSame } from './spans.js';

/** A name and the entity that it means; `undefined` where the graph does not know that entity. */
export interface WantedLink extends Span {
  readonly entityId: string | undefined;
}

export interface LinkScores {
  /** Links made by themselves to names that were wanted: right among those made, right among the names whose entity the graph knows. */
  readonly known: Score;
  /** Names of entities that the graph does not know, and how many of them were linked to another one. */
  readonly unseen: number;
  readonly unseenLinked: number;
  /** The wrong links among them all, as places. */
  readonly wrong: readonly WantedLink[];
  /** Names of known entities that were not linked: is the entity among the first five shown? */
  readonly suggested: Score;
}

const shownMax = 5;

/**
 * Compares links with those wanted, name by name. A name that was not found in just these words is not linked, and
 * nothing is shown for it: a link of "Russian" says nothing of "Russian forces".
 */
export function scoreLinks(found: readonly FoundMention[], wanted: readonly WantedLink[]): LinkScores {
  const pairs = wanted.map((each) => ({ wanted: each.entityId, found: found.find((mention) => isSame(mention, each)) }));
  const known = pairs.filter((pair) => pair.wanted !== undefined);
  const unseen = pairs.filter((pair) => pair.wanted === undefined);
  const linked = pairs.filter((pair) => pair.found?.entityId !== undefined);
  const right = known.filter((pair) => pair.found?.entityId === pair.wanted).length;
  const open = known.filter((pair) => pair.found !== undefined && pair.found.entityId === undefined);
  const shown = open.filter((pair) => pair.found?.candidateIds.slice(0, shownMax).includes(pair.wanted ?? ''));
  return {
    known: { foundRight: right, found: linked.length, wantedFound: right, wanted: known.length },
    unseen: unseen.length,
    unseenLinked: unseen.filter((pair) => pair.found?.entityId !== undefined).length,
    wrong: wanted.filter((_, index) => pairs[index]?.found?.entityId !== undefined && pairs[index].found.entityId !== pairs[index].wanted),
    suggested: scoreOf(shown.length, open.length, open.length),
  };
}
