import type { RelationshipStep } from '../store/rows.js';

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * For hops with several relationships each, one relationship per hop such that all of them may have held on one same
 * day; `undefined` if there is no such day. Spells are those of the claims, which may be disjoint.
 */
export function chooseOverlapping(
  hops: readonly (readonly RelationshipStep[])[],
  spellsOf: (relationshipId: string) => readonly Days[],
): readonly RelationshipStep[] | undefined {
  const choose = (index: number, common: readonly Days[]): readonly RelationshipStep[] | undefined => {
    const hop = hops[index];
    if (hop === undefined) return [];
    for (const relationship of hop) {
      const shared = intersect(common, spellsOf(relationship.id));
      const rest = shared.length === 0 ? undefined : choose(index + 1, shared);
      if (rest !== undefined) return [relationship, ...rest];
    }
    return undefined;
  };
  return choose(0, [{ from: '0000-01-01', to: '9999-12-31' }]);
}

/** The days that are in some stretch of both lists. */
function intersect(a: readonly Days[], b: readonly Days[]): readonly Days[] {
  return a.flatMap((x) => b.map((y) => ({ from: x.from > y.from ? x.from : y.from, to: x.to < y.to ? x.to : y.to }))).filter(({ from, to }) => from <= to);
}
