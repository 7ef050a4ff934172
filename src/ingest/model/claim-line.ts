import type { ClaimDraft } from '../../domain/claim.js';
import { predicates } from '../../domain/vocabulary.js';

/** A claim in one line for the reviewer, made of its parts and not of the model's words. */
export function claimLine(claim: ClaimDraft, nameOf: (entityId: string) => string): string {
  const about = claim.aboutIds.length === 0 ? '' : `, about ${claim.aboutIds.map(nameOf).join(', ')}`;
  const office = claim.office === undefined ? '' : ` as ${claim.office}`;
  const stance = claim.stance === undefined ? '' : ` (${claim.stance > 0 ? '+' : ''}${claim.stance})`;
  const denied = claim.polarity === 'DENIED' ? ', denied' : '';
  return `${nameOf(claim.subjectId)} ${predicates[claim.predicate].label} ${nameOf(claim.objectId)}${office}${stance}${about}: ${claim.epistemic.toLowerCase()}${denied}`;
}
