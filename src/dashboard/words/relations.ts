import type { verbOf } from './claims.js';
import { signed } from './numbers.js';
import { inverseLabelOf } from './vocabulary.js';

type Said = Parameters<typeof verbOf>[0];

/** What stands between object and subject: "is opposed (−2) by", "has as President". */
export function inverseVerbOf(said: Said): string {
  const { predicate, office, stance } = said;
  if (predicate === 'HOLDS_OFFICE' && office !== null) return `has as ${office}`;
  if (predicate !== 'TAKES_POSITION_ON' || stance === null) return inverseLabelOf(predicate);
  if (stance === 0) return 'is met with neutrality by';
  return `is ${stance > 0 ? 'supported' : 'opposed'} (${signed(stance)}) by`;
}
