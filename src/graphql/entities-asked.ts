import { invalidInput } from '../domain/errors.js';

/** Entities that one question may be about. */
const entitiesAskedMax = 20;

export function checkEntitiesAsked(of: readonly unknown[]): void {
  if (of.length >= 1 && of.length <= entitiesAskedMax) return;
  throw invalidInput(`of: name 1 to ${entitiesAskedMax} entities, not ${of.length}`);
}
