import { type AsOf, asOfBounds, knownNow } from '../domain/as-of.js';

/** What ends the look-up keys of an entity's present state, and of its earlier ones. */
export const presentTense = '';
export const pastTense = '~';

/** The parameters that a statement binds which asks for states as known at a time. */
export function knownParameters({ known = knownNow }: Pick<AsOf, 'known'>) {
  return { known, tenses: known === knownNow ? [presentTense] : [presentTense, pastTense] };
}

/** The parameters that every dated statement binds. With `includeRetracted`, what was taken back counts too. */
export function asOfParameters(asOf: AsOf, includeRetracted = false) {
  const bounds = asOfBounds(asOf);
  return { ...bounds, anyDay: asOf.valid === undefined, ...knownParameters(asOf), retractedAfter: includeRetracted ? '' : bounds.known };
}
