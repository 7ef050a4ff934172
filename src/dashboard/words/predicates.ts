import type { Predicate, QuadClass } from '../api/schema-types.js';

/** Every predicate, in the order of the vocabulary; that it is complete is checked when this is compiled. */
const groups = {
  cooperation: ['ALLIED_WITH', 'PARTNERS_WITH', 'COOPERATES_WITH', 'AIDS', 'MEETS', 'CONSULTS', 'NEGOTIATES_WITH', 'PRAISES'],
  conflict: ['RIVALS', 'SANCTIONS', 'THREATENS', 'FIGHTS', 'INTERVENES_IN', 'CRITICIZES'],
  position: ['TAKES_POSITION_ON', 'PROPOSES', 'SEEKS'],
  structure: ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'SUCCEEDS', 'BORDERS', 'PARTY_TO', 'CONCERNS'],
} as const satisfies Readonly<Record<string, readonly Predicate[]>>;

export type PredicateGroup = keyof typeof groups;

type Listed = (typeof groups)[PredicateGroup][number];
const complete: [Predicate] extends [Listed] ? true : Exclude<Predicate, Listed> = true;

export const predicateGroups: readonly { readonly group: PredicateGroup; readonly predicates: readonly Predicate[] }[] = complete && [
  { group: 'cooperation', predicates: groups.cooperation },
  { group: 'conflict', predicates: groups.conflict },
  { group: 'position', predicates: groups.position },
  { group: 'structure', predicates: groups.structure },
];

export const predicateNames: readonly Predicate[] = predicateGroups.flatMap(({ predicates }) => predicates);

const groupByPredicate = new Map(predicateGroups.flatMap(({ group, predicates }) => predicates.map((predicate) => [predicate, group] as const)));

export const groupOf = (predicate: Predicate): PredicateGroup => groupByPredicate.get(predicate) ?? 'structure';

/** Whether it helps, harms, or is about neither. */
export function sideOf(quadClass: QuadClass | null): 'cooperation' | 'conflict' | 'neither' {
  if (quadClass === null) return 'neither';
  return quadClass.endsWith('COOPERATION') ? 'cooperation' : 'conflict';
}
