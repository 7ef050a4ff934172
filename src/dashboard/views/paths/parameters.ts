import type { Predicate } from '../../api/schema-types.js';
import { flag, namesOf, type Parameter, slug, type ValuesOf, wholeNumber } from '../../state/parameter.js';
import type { Selection } from '../../state/selection.js';
import { predicateGroups } from '../../words/predicates.js';

/** Relations of structure: any of them may be left out. */
export const structural: readonly Predicate[] = predicateGroups.find(({ group }) => group === 'structure')?.predicates ?? [];

/** Left out unless told: that two are members of the United Nations, or border on a third, says little. */
const usuallyWithout: readonly Predicate[] = ['MEMBER_OF', 'BORDERS', 'PARTY_TO'];

const names = namesOf<Predicate>(structural);

const without: Parameter<readonly Predicate[]> = {
  absent: usuallyWithout,
  read: (text) => (text === 'none' ? [] : names.read(text)),
  write: (value) => {
    if (value.length === 0) return 'none';
    return value.toSorted().join() === usuallyWithout.toSorted().join() ? undefined : names.write(value);
  },
};

export const pathsParameters = {
  from: slug('brookings-institution'),
  to: slug('vladimir-putin'),
  /** The most steps of a way. */
  steps: wholeNumber(4, 1, 6),
  /** The most ways wanted. */
  max: wholeNumber(5, 1, 50),
  /** Relations of structure that no way goes by. */
  without,
  /** Only ways all of whose steps may have held on one same day. */
  together: flag,
  /** The table in place of the ways. */
  table: flag,
} as const;

/** Between whom to look for ways where these are selected: the two of a pair, or from one to somebody else. */
export function endsOf(select: Selection): Partial<Pick<ValuesOf<typeof pathsParameters>, 'from' | 'to'>> {
  if (select.kind === 'pair') return { from: select.a, to: select.b };
  if (select.kind !== 'entity') return {};
  const { from, to } = pathsParameters;
  return { from: select.slug, ...(select.slug === to.absent && { to: from.absent }) };
}
