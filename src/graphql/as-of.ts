import { type AsOf, present } from '../domain/as-of.js';
import type { AsOf as AsOfInput, InputMaybe } from './generated/resolver-types.js';

/** What decides which state of an entity or article is meant: these are known from a moment on, and not valid at one. */
export const asKnown = ({ known }: AsOf): AsOf => ({ known, match: 'POSSIBLE' });

/** The moment that a field is about: the one it was given, else the one above it. */
export function asOfOr(input: InputMaybe<AsOfInput>, inherited: AsOf = present): AsOf {
  if (input === null || input === undefined) return inherited;
  return { valid: input.valid ?? undefined, known: input.known ?? undefined, match: input.match ?? 'POSSIBLE' };
}
