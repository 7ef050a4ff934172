import { EntenteError } from '../domain/errors.js';
import type { Value } from './engine.js';

/** One condition on one field: its values (`texts`), its bounds (`from`, `to`; `min`, `max`), and whether it is wanted. */
export interface Term {
  readonly field: string;
  readonly texts?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly min?: number;
  readonly max?: number;
}

/** A condition put together from terms; `{ and: [] }` lets everything through. */
export type Filter = { readonly term: Term } | { readonly and: readonly Filter[] } | { readonly or: readonly Filter[] } | { readonly not: Filter };

export const everything: Filter = { and: [] };

/** Alternatives that a filter may come to when its ands are multiplied out. */
export const alternativesMax = 64;

type Literal = Term & { readonly wanted: boolean };

/**
 * The filter as data for a constant statement: its disjunctive normal form, a list of alternatives, each a list of
 * terms that must all hold. Throws `TOO_COSTLY` beyond `alternativesMax`.
 */
export function alternativesOf(filter: Filter): Value {
  return disjuncts(filter, true).map((literals) => literals.map(parameterOf));
}

function disjuncts(filter: Filter, wanted: boolean): readonly (readonly Literal[])[] {
  if ('term' in filter) return [[{ ...filter.term, wanted }]];
  if ('not' in filter) return disjuncts(filter.not, !wanted);
  // De Morgan: an unwanted "and" is an "or" of unwanted parts, and the other way round.
  const parts = 'and' in filter ? filter.and : filter.or;
  const isConjunction = 'and' in filter === wanted;
  const branches = parts.map((part) => disjuncts(part, wanted));
  return withinLimit(isConjunction ? branches.reduce(distribute, [[]]) : branches.flat());
}

function distribute(left: readonly (readonly Literal[])[], right: readonly (readonly Literal[])[]): readonly (readonly Literal[])[] {
  return withinLimit(left.flatMap((a) => right.map((b) => [...a, ...b])));
}

function withinLimit<T>(alternatives: readonly T[]): readonly T[] {
  if (alternatives.length <= alternativesMax) return alternatives;
  throw new EntenteError('TOO_COSTLY', `the filter comes to more than ${alternativesMax} alternatives: use fewer "or" inside "and"`);
}

const parameterOf = ({ field, wanted, texts = [], from = '', to = '', min = 0, max = 0 }: Literal): Value => ({ field, wanted, texts, from, to, min, max });

/** The last day on which what passes may begin, as far as the filter says so of everything that passes. */
export function latestStart(filter: Filter): string | undefined {
  if ('and' in filter) return filter.and.map(latestStart).reduce(earlier, undefined);
  return 'term' in filter && filter.term.field === 'validBetween' ? filter.term.to : undefined;
}

const earlier = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || (b !== undefined && b < a) ? b : a);
