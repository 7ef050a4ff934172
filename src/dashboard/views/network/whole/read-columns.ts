import { groupOf } from '../../../words/predicates.js';
import type { WholeGraphQuery } from '../network.operations.js';
import { type Line, lineKey, type Side } from '../subgraph.js';
import type { Visible } from '../visible.js';

export type Columns = NonNullable<WholeGraphQuery['wholeGraph']>;

/** The columns as what is drawn: an entity for each place, and one line for each two that are joined. */
export function visibleOfColumns({ slugs, names, kinds, sources, targets, predicateOf, lineClaimCounts, predicates }: Columns): Visible {
  const nodes = slugs.map((slug, place) => ({ id: slug, slug, name: names[place] ?? slug, kind: kinds[place] ?? 'ISSUE' }));
  const lines = new Map<string, { -readonly [K in keyof Line]: Line[K] }>();
  for (const [index, from] of sources.entries()) {
    const [source, target, predicate] = [slugs[from], slugs[targets[index] ?? -1], predicates[predicateOf[index] ?? -1]];
    if (source === undefined || target === undefined || predicate === undefined) continue;
    const key = lineKey(source, target);
    const claimCount = lineClaimCounts[index] ?? 0;
    const group = groupOf(predicate);
    const side: Side = group === 'cooperation' || group === 'conflict' ? group : 'neither';
    const before = lines.get(key);
    if (before === undefined) {
      const [a = '', b = ''] = key.split('~');
      lines.set(key, { key, a, b, relations: [], claimCount, side, contested: false });
    } else {
      before.claimCount += claimCount;
      before.side = both(before.side, side);
    }
  }
  return { nodes, lines: [...lines.values()], isolatedCount: 0 };
}

function both(a: Side, b: Side): Side {
  if (a === b || b === 'neither') return a;
  return a === 'neither' ? b : 'both';
}
