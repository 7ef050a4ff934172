import type { Claim } from '../domain/claim.js';
import { predicates } from '../domain/vocabulary.js';

type Stated = Pick<Claim, 'predicate' | 'office' | 'stance' | 'polarity' | 'epistemic'>;

/** A claim in a line: `Mikhail Gorbachev, President (Soviet Union)`, `Russia opposes Enlargement of NATO (prediction)`. */
export function timelineTitle(claim: Stated, subject: string, object: string): string {
  const statement = claim.office === undefined ? `${subject} ${verbOf(claim)} ${object}` : `${subject}, ${claim.office} (${object})`;
  const marks = marksOf(claim);
  return marks.length === 0 ? statement : `${statement} (${marks.join(', ')})`;
}

function verbOf({ predicate, stance }: Stated): string {
  if (predicate !== 'TAKES_POSITION_ON' || stance === undefined || stance === 0) return predicates[predicate].label;
  return stance > 0 ? 'supports' : 'opposes';
}

/** Whoever reads "cooperates with" must see that it was only proposed, or denied. */
function marksOf({ polarity, epistemic }: Stated): readonly string[] {
  const denied = polarity === 'DENIED' ? ['denied'] : [];
  return epistemic === 'FACT' ? denied : [...denied, epistemic.toLowerCase()];
}
