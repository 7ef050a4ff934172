import type { ClaimDraft } from './claim.js';

export type ItemDecision = 'ACCEPT' | 'REJECT';

export const itemDecisions: readonly ItemDecision[] = ['ACCEPT', 'REJECT'];

/** A decision to make on an item of a proposal. */
export interface DecisionDraft {
  readonly itemId: string;
  readonly decision: ItemDecision;
  /** For names: the entity that is meant, in place of the one that is proposed, or of the several that it may be. */
  readonly entityId?: string | undefined;
  /** For `EVIDENCE`: what it is evidence of. Its evidence defaults to the sentence, its article to that of the proposal. */
  readonly claim?: ClaimDraft | undefined;
}

/** A decision as it stands: signed, dated, and never changed. What it wrote is taken back as anything else is, by a judgement. */
export interface Decision {
  readonly decision: ItemDecision;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
  /** The entity that an accepted name stands for. */
  readonly entityId?: string | undefined;
  /** What evidence was accepted for, as it was given. */
  readonly claim?: ClaimDraft | undefined;
  /** The claim that accepting wrote. */
  readonly claimId?: string | undefined;
}
