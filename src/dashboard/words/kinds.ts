import type { EntityKind } from '../api/schema-types.js';

/** How a kind is called and drawn: every kind has a shape of its own beside its colour. */
export interface KindWords {
  readonly one: string;
  readonly many: string;
  /** Path in a box of 16 by 16. */
  readonly shape: string;
}

/** Colours are in `dashboard.css`, as `--kind-leader` and so on. */
export const kindWords: Readonly<Record<EntityKind, KindWords>> = {
  LEADER: { one: 'leader', many: 'leaders', shape: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13Z' },
  PERSON: { one: 'person', many: 'persons', shape: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13ZM8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6Z' },
  NATION: { one: 'nation', many: 'nations', shape: 'M2 2h12v12H2Z' },
  INSTITUTION: { one: 'institution', many: 'institutions', shape: 'M8 1.2 15 14.2H1Z' },
  ISSUE: { one: 'issue', many: 'issues', shape: 'M8 .8 15.2 8 8 15.2.8 8Z' },
  AGREEMENT: { one: 'agreement', many: 'agreements', shape: 'M4.4 1.6h7.2L15.2 8l-3.6 6.4H4.4L.8 8Z' },
};

export const entityKinds = Object.keys(kindWords) as readonly EntityKind[];
