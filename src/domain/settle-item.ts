import type { ClaimDraft } from './claim.js';
import type { Fault } from './claim-rules.js';
import type { DecisionDraft } from './decision.js';
import type { EntityContent } from './entity.js';
import type { EntityItem, EvidenceItem, LinkItem } from './proposal.js';
import type { HeldItem } from './proposed.js';

/** What became of an entity that a proposal names: the one that it stands for, or what is wrong. */
export type Standing = { readonly entityId: string } | { readonly fault: string; readonly isRejected: boolean };

/** What accepting an item writes. */
export interface Settled {
  readonly entity?: EntityContent | undefined;
  /** The entity that a name stands for. */
  readonly entityId?: string | undefined;
  readonly claim?: ClaimDraft | undefined;
}

/**
 * By id of each proposed entity what it stands for, once `decisions` are made: itself, or the one that was taken instead.
 * `items`: those of kind `ENTITY` of one proposal.
 */
export function standingsOf(items: readonly HeldItem[], decisions: ReadonlyMap<string, DecisionDraft>): ReadonlyMap<string, Standing> {
  return new Map(
    items.flatMap(({ id, item, decision }) => (item.kind === 'ENTITY' ? [[item.entity.id, standingOf(id, item, decision ?? decisions.get(id))] as const] : [])),
  );
}

function standingOf(id: string, { entity }: EntityItem, made: Pick<DecisionDraft, 'decision' | 'entityId'> | undefined): Standing {
  if (made?.decision === 'ACCEPT') return { entityId: made.entityId ?? entity.id };
  return made === undefined
    ? { fault: `it names "${entity.name}", which is yet to be decided: accept item ${id} too, or say with useEntity which entity it is`, isRejected: false }
    : { fault: `it names "${entity.name}", which was rejected (item ${id}): reject it too, or add the claim by itself`, isRejected: true };
}

/** What accepting an item writes, or why it cannot be accepted so. */
export function settleItem(
  { item }: HeldItem,
  decision: DecisionDraft,
  standings: ReadonlyMap<string, Standing>,
  articleId: string,
): Settled | { readonly fault: Fault } {
  const needless = needlessField(item.kind, decision);
  if (needless !== undefined) return { fault: needless };
  switch (item.kind) {
    case 'ENTITY':
      return decision.entityId === undefined ? { entity: item.entity, entityId: item.entity.id } : { entityId: decision.entityId };
    case 'LINK':
      return settleLink(item, decision);
    case 'CLAIM': {
      const { span, claim } = item;
      const evidence = claim.evidence.length === 0 && span.end > span.start ? [span] : claim.evidence;
      return settleClaim({ ...claim, evidence, articleId }, standings);
    }
    case 'EVIDENCE':
      return settleEvidence(item, decision, standings, articleId);
  }
}

/** Whether an item can be accepted without anything being said of it. */
export function isAcceptedAsItIs({ item }: HeldItem): boolean {
  return item.kind === 'ENTITY' || item.kind === 'CLAIM' || (item.kind === 'LINK' && item.candidates.length === 1);
}

function needlessField(kind: HeldItem['item']['kind'], { entityId, claim }: DecisionDraft): Fault | undefined {
  if (entityId !== undefined && kind !== 'ENTITY' && kind !== 'LINK')
    return { field: 'useEntity', message: `an item of kind ${kind} is no name: useEntity goes with ENTITY and LINK` };
  if (claim !== undefined && kind !== 'EVIDENCE') return { field: 'claim', message: `an item of kind ${kind} takes no claim: that goes with EVIDENCE` };
  return undefined;
}

function settleLink({ name, candidates }: LinkItem, { entityId }: DecisionDraft): Settled | { readonly fault: Fault } {
  const [only, another] = candidates;
  const chosen = entityId ?? (another === undefined ? only?.entityId : undefined);
  return chosen === undefined
    ? { fault: { field: 'useEntity', message: `"${name}" may be several entities: say which with useEntity` } }
    : { entityId: chosen };
}

function settleEvidence(
  { sentence }: EvidenceItem,
  { claim }: DecisionDraft,
  standings: ReadonlyMap<string, Standing>,
  articleId: string,
): Settled | { readonly fault: Fault } {
  if (claim === undefined) return { fault: { field: 'claim', message: 'no rule made a claim of this sentence: give the claim that it is evidence of' } };
  if (claim.articleId !== undefined && claim.articleId !== articleId)
    return { fault: { field: 'claim.article', message: 'the words stand in the article of the proposal: leave the article out' } };
  return settleClaim({ ...claim, articleId, evidence: claim.evidence.length === 0 ? [sentence] : claim.evidence }, standings);
}

function settleClaim(given: ClaimDraft, standings: ReadonlyMap<string, Standing>): Settled | { readonly fault: Fault } {
  const claim = withoutRejectedAuthors(given, standings);
  const named = [claim.subjectId, claim.objectId, ...claim.aboutIds, ...claim.authorIds, ...claim.speakerIds];
  for (const id of named) {
    const standing = standings.get(id);
    if (standing !== undefined && 'fault' in standing) return { fault: { field: 'decision', message: standing.fault } };
  }
  return { claim: claimOn(claim, standings) };
}

/** An author whom a reviewer rejected is left out, as the speaker of what he wrote himself too. */
function withoutRejectedAuthors(claim: ClaimDraft, standings: ReadonlyMap<string, Standing>): ClaimDraft {
  const isRejected = (id: string): boolean => {
    const standing = standings.get(id);
    return claim.authorIds.includes(id) && standing !== undefined && 'fault' in standing && standing.isRejected;
  };
  const others = (ids: readonly string[]) => ids.filter((id) => !isRejected(id));
  return { ...claim, authorIds: others(claim.authorIds), speakerIds: others(claim.speakerIds) };
}

/** The claim on what its entities stand for, as far as that is known. */
export function claimOn(claim: ClaimDraft, standings: ReadonlyMap<string, Standing>): ClaimDraft {
  const one = (id: string) => standsFor(id, standings) ?? id;
  const all = (ids: readonly string[]) => [...new Set(ids.map(one))];
  return {
    ...claim,
    subjectId: one(claim.subjectId),
    objectId: one(claim.objectId),
    aboutIds: all(claim.aboutIds),
    authorIds: all(claim.authorIds),
    speakerIds: all(claim.speakerIds),
  };
}

/** What an id stands for: of an entity that is not proposed itself, of one that is not accepted nothing. */
export function standsFor(id: string, standings: ReadonlyMap<string, Standing>): string | undefined {
  const standing = standings.get(id);
  if (standing === undefined) return id;
  return 'entityId' in standing ? standing.entityId : undefined;
}
