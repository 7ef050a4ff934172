import { type AsOf, asOfBounds } from '../domain/as-of.js';

/** The parameters that every dated statement binds. With `includeRetracted`, what was taken back counts too. */
export function asOfParameters(asOf: AsOf, includeRetracted = false) {
  const bounds = asOfBounds(asOf);
  return { ...bounds, retractedAfter: includeRetracted ? '' : bounds.known };
}
