import type { ClaimDraft } from '../src/domain/claim.js';
import type { EntityKind } from '../src/domain/kinds.js';
import type { PartialDate } from '../src/domain/partial-date.js';
import type { Span } from '../src/domain/quote.js';

/** A name that the pipeline found: what kind it takes it for, and which entity. */
export interface FoundMention extends Span {
  readonly kind: EntityKind | undefined;
  /** The one that it links to by itself; `undefined` where it leaves that to a person. */
  readonly entityId: string | undefined;
  /** Entities that it shows to the person, best first. */
  readonly candidateIds: readonly string[];
  /** A common noun by which the graph knows an entity ("US foreign policy", "the Soviet leader"), and not a name. */
  readonly isTerm: boolean;
}

export interface FoundDate extends Span {
  readonly value: PartialDate;
}

/** What the pipeline makes of one text, as far as it is measured. */
export interface Reading {
  readonly mentions: readonly FoundMention[];
  readonly dates: readonly FoundDate[];
  readonly claims: readonly ClaimDraft[];
  /** Entities that it would add: what a person has to look at. */
  readonly newEntities: readonly { readonly name: string; readonly mentions: readonly Span[] }[];
}
