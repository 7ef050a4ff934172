import type { Validity } from './validity.js';
import type { Predicate } from './vocabulary.js';
import type { Wording } from './wording.js';

export type Polarity = 'AFFIRMED' | 'DENIED';
export type Epistemic = 'FACT' | 'REPORTED' | 'OPINION' | 'PREDICTION' | 'PROPOSAL';
export type Method = 'HUMAN' | 'RULE' | 'MODEL' | 'IMPORT';

export const polarities: readonly Polarity[] = ['AFFIRMED', 'DENIED'];
export const epistemics: readonly Epistemic[] = ['FACT', 'REPORTED', 'OPINION', 'PREDICTION', 'PROPOSAL'];
export const methods: readonly Method[] = ['HUMAN', 'RULE', 'MODEL', 'IMPORT'];

/** What decides which claim it is; see `claimId`. Lists are sets: order and repetition mean nothing. */
export interface ClaimContent extends Validity {
  readonly subjectId: string;
  readonly predicate: Predicate;
  readonly objectId: string;
  /** The issues that the claim concerns. */
  readonly aboutIds: readonly string[];
  /** The post, for `HOLDS_OFFICE` alone: `President`. */
  readonly office?: string | undefined;
  /** Who wrote it. */
  readonly authorIds: readonly string[];
  /** Who is quoted as saying it: the authors, unless somebody else is. */
  readonly speakerIds: readonly string[];
  /** −3 opposes … +3 supports, for positions. */
  readonly stance?: number | undefined;
  readonly polarity: Polarity;
  readonly epistemic: Epistemic;
  readonly articleId?: string | undefined;
}

/** A claim that somebody wants recorded. */
export interface ClaimDraft extends ClaimContent, Wording {
  readonly method: Method;
  readonly model?: string | undefined;
  readonly promptHash?: string | undefined;
  readonly evidence: readonly EvidenceSelector[];
}

/** A claim as the graph holds it. */
export interface Claim extends Omit<ClaimDraft, 'evidence'> {
  readonly id: string;
  readonly relationshipId: string;
  /** ISO 8601 instants, UTC. */
  readonly recordedAt: string;
  readonly retractedAt?: string | undefined;
}

/** A place in an article's canonical text: UTF-16 offsets (W3C TextPositionSelector) and the words (TextQuoteSelector). */
export interface EvidenceSelector {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly quote?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** `VERIFIED`: the words stand there. `TEXT_NOT_HELD`: nobody can check. `BROKEN`: the text was corrected, and they do not. */
export type EvidenceStatus = 'VERIFIED' | 'TEXT_NOT_HELD' | 'BROKEN';

/** What is answered for a claim that rests on its article as a whole. */
export type ShownEvidenceStatus = EvidenceStatus | 'PLACE_NOT_GIVEN';

export interface Evidence extends EvidenceSelector {
  readonly id: string;
  readonly articleId: string;
  readonly status: EvidenceStatus;
}

/** Newest first by the first day that it may have held; ties by id. Also the keyset cursor. */
export function sortKey(validEarliest: string, id: string): string {
  return `${validEarliest}~${id}`;
}
