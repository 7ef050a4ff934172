import { verbOf } from '../../words/claims.js';
import { inverseVerbOf } from '../../words/relations.js';
import type { StepFragment } from './paths.operations.js';

/**
 * What stands between the two ends of a step, in the direction in which the way goes. The stance or the office is said where
 * one claim alone says it; several may differ.
 */
export function stepWords({ forward, relationship }: StepFragment): string {
  const { predicate, claimCount } = relationship;
  const [claim] = relationship.claims?.nodes ?? [];
  const said = claimCount === 1 && claim !== undefined ? claim : { predicate, office: null, stance: null };
  return forward ? verbOf(said) : inverseVerbOf(said);
}
