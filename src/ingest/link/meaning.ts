import type { EntityContent } from '../../domain/entity.js';
import type { EntityCandidate } from '../../domain/proposal.js';
import type { Mention } from '../extract/mention.js';

/** What a name of the text means: a known entity, one of several, one that the graph does not know yet, or a place that is no state. */
export type Meaning =
  | { readonly state: 'KNOWN'; readonly entityId: string; readonly reason: string }
  | { readonly state: 'AMBIGUOUS'; readonly name: string; readonly candidates: readonly EntityCandidate[] }
  | { readonly state: 'NEW'; readonly entity: EntityContent; readonly candidates: readonly EntityCandidate[] }
  /** A city, region or river: no kind of entity, so nothing is proposed. */
  | { readonly state: 'PLACE'; readonly name: string };

export interface LinkedMention {
  readonly mention: Mention;
  readonly meaning: Meaning;
}

/** The entity that a mention stands for, if no person has to say which. */
export const entityIdOf = ({ meaning }: LinkedMention): string | undefined =>
  meaning.state === 'KNOWN' ? meaning.entityId : meaning.state === 'NEW' ? meaning.entity.id : undefined;
