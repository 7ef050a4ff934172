import type { EntityKind, Epistemic, Predicate } from '../api/schema-types.js';
import { certainties } from '../words/certainties.js';
import { entityKinds } from '../words/kinds.js';
import { predicateNames } from '../words/predicates.js';
import { isInstant, isPartialDate } from './dates.js';
import { flag, ids, namesOf, type Parameter, share, slugs, type ValuesOf } from './parameter.js';
import { selection } from './selection.js';

const text = (isRight: (text: string) => boolean): Parameter<string> => ({
  absent: '',
  read: (value) => (isRight(value) ? value : undefined),
  write: (value) => value || undefined,
});

/** What all views share, by its name in the address. */
export const shared = {
  /** As of when in the world; `''`: at any time. */
  on: text(isPartialDate),
  /** As known at which instant; `''`: now. */
  known: text(isInstant),
  /** What certainly held then, and not what may have. */
  certain: flag,
  select: selection,
  kinds: namesOf<EntityKind>(entityKinds),
  predicates: namesOf<Predicate>(predicateNames),
  /** With what certainty it is said. */
  said: namesOf<Epistemic>(certainties),
  issues: slugs,
  /** Sources: who wrote it. */
  authors: slugs,
  /** Sources: in which article. */
  articles: ids,
  /** Claims of which the method was less sure are left out; those without an estimate stay. */
  confidence: share,
} as const;

export type Shared = ValuesOf<typeof shared>;

/** The filters among them, which a view names if it follows them. */
export const filterNames = ['on', 'known', 'certain', 'kinds', 'predicates', 'said', 'issues', 'authors', 'articles', 'confidence'] as const;

export type FilterName = (typeof filterNames)[number];
