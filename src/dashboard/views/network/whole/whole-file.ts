import type { Network } from '../../../take-away/network.js';
import { readPalette } from '../drawing/palette.js';
import type { Layout } from '../layout.js';
import type { Columns } from './read-columns.js';

/** The whole graph as it goes into a file. How many of the claims deny, and when they held, is not counted for all of it. */
export function wholeFile({ slugs, names, kinds, sources, targets, predicateOf, predicates, lineClaimCounts }: Columns, layout: Layout): Network {
  const colours = readPalette(document.body).kinds;
  return {
    entities: slugs.map((slug, place) => {
      const kind = kinds[place] ?? 'ISSUE';
      return { slug, name: names[place] ?? slug, kind, ...(layout.get(slug) ?? { x: 0, y: 0 }), colour: colours[kind] };
    }),
    relations: sources.flatMap((from, line) => {
      const [source, target, predicate] = [slugs[from], slugs[targets[line] ?? -1], predicates[predicateOf[line] ?? -1]];
      if (source === undefined || target === undefined || predicate === undefined) return [];
      return [{ id: `${source} ${predicate} ${target}`, source, target, predicate, claimCount: lineClaimCounts[line] ?? 0 }];
    }),
  };
}
