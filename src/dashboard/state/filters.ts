import type { AsOf, ClaimFilter } from '../api/schema-types.js';
import type { Shared } from './shared.js';

/** The moment asked about, for the API; `undefined` where any time and today's knowledge is meant. */
export function asOfOf({ on, known, certain }: Pick<Shared, 'on' | 'known' | 'certain'>): AsOf | undefined {
  if (on === '' && known === '') return undefined;
  return { ...(on && { valid: on }), ...(known && { known }), ...(certain && on && { match: 'CERTAIN' as const }) };
}

/** What the shared filters ask of claims. Confidence is not among it: the API does not filter by it. */
export function claimFilterOf({ predicates, said, issues, authors, articles }: Shared): ClaimFilter {
  const anyOf = (alternatives: readonly ClaimFilter[]): readonly ClaimFilter[] => (alternatives.length > 0 ? [{ or: alternatives }] : []);
  const and = [
    ...anyOf(issues.map((slug) => ({ issue: { slug } }))),
    ...anyOf([...authors.map((slug) => ({ author: { slug } })), ...articles.map((article) => ({ article }))]),
  ];
  return { ...(predicates.length > 0 && { predicates }), ...(said.length > 0 && { epistemic: said }), ...(and.length > 0 && { and }) };
}

/** Whether a claim is as sure as wanted; one whose method gave no estimate is. */
export const isSureEnough = ({ confidence }: { readonly confidence: number | null }, floor: number): boolean => confidence === null || confidence >= floor;

/** What is chosen, for the API, to which null is all of them. */
export const chosenOrNull = <T>(chosen: readonly T[]): readonly T[] | null => (chosen.length > 0 ? chosen : null);
