import type { ClaimDraft } from './claim.js';
import { actorKinds, aKind, type EntityKind } from './kinds.js';
import { validityFault } from './validity.js';
import { predicates } from './vocabulary.js';

/** What is wrong with a claim: the field to mend, and how. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** The kinds of a claim's two ends, of the issues that it is about and of those who say it, as looked up by the caller. */
export interface ClaimEnds {
  readonly subjectKind: EntityKind;
  readonly objectKind: EntityKind;
  readonly aboutKinds: readonly EntityKind[];
  /** Of its authors and speakers; absent where nobody is named. */
  readonly voiceKinds?: readonly EntityKind[] | undefined;
}

export const stanceMin = -3;
export const stanceMax = 3;
/** Characters in a claim's summary. */
export const summaryLengthMax = 500;

/** Every rule that one claim by itself must keep; an empty list means that it may be recorded. */
export function claimFaults(claim: ClaimDraft, ends: ClaimEnds): readonly Fault[] {
  return [...endFaults(claim, ends), ...valueFaults(claim)];
}

/** What no claim of this predicate can say of entities of these kinds. */
export function endFaults(claim: Pick<ClaimDraft, 'predicate' | 'subjectId' | 'objectId'>, ends: ClaimEnds): readonly Fault[] {
  const { subjectKinds, objectKinds } = predicates[claim.predicate];
  const faults: Fault[] = [];
  if (!subjectKinds.includes(ends.subjectKind))
    faults.push({ field: 'subject', message: `${claim.predicate} cannot have ${aKind(ends.subjectKind)} as subject: it takes ${subjectKinds.join(', ')}` });
  if (!objectKinds.includes(ends.objectKind))
    faults.push({ field: 'object', message: `${claim.predicate} cannot have ${aKind(ends.objectKind)} as object: it takes ${objectKinds.join(', ')}` });
  if (claim.subjectId === claim.objectId) faults.push({ field: 'object', message: 'subject and object are the same entity' });
  if (ends.aboutKinds.some((kind) => kind !== 'ISSUE')) faults.push({ field: 'about', message: 'a claim is about issues only: name an entity of kind ISSUE' });
  const mute = (ends.voiceKinds ?? []).find((kind) => !actorKinds.includes(kind));
  if (mute !== undefined) faults.push({ field: 'speakers', message: `${aKind(mute)} says nothing: authors and speakers are of kind ${actorKinds.join(', ')}` });
  return faults;
}

export function valueFaults(claim: ClaimDraft): readonly Fault[] {
  const faults: Fault[] = [];
  const isOffice = claim.predicate === 'HOLDS_OFFICE';
  if (isOffice && !claim.office) faults.push({ field: 'office', message: 'HOLDS_OFFICE needs an office, such as "President"' });
  if (!isOffice && claim.office !== undefined) faults.push({ field: 'office', message: `only HOLDS_OFFICE has an office, not ${claim.predicate}` });
  if (claim.predicate === 'TAKES_POSITION_ON' && claim.stance === undefined)
    faults.push({ field: 'stance', message: `TAKES_POSITION_ON needs a stance from ${stanceMin} (opposes) to ${stanceMax} (supports)` });
  if (claim.stance !== undefined && !isStance(claim.stance))
    faults.push({ field: 'stance', message: `stance ${claim.stance} is not a whole number from ${stanceMin} to ${stanceMax}` });
  if (claim.confidence !== undefined && !(claim.confidence >= 0 && claim.confidence <= 1))
    faults.push({ field: 'confidence', message: `confidence ${claim.confidence} is not between 0 and 1` });
  const validity = validityFault(claim);
  if (validity !== undefined) faults.push({ field: 'validTo', message: validity });
  if ((claim.summary?.length ?? 0) > summaryLengthMax) faults.push({ field: 'summary', message: `a summary has at most ${summaryLengthMax} characters` });
  if (claim.evidence.length > 0 && claim.articleId === undefined)
    faults.push({ field: 'article', message: 'evidence is a place in an article: name the article' });
  return faults;
}

function isStance(stance: number): boolean {
  return Number.isInteger(stance) && stance >= stanceMin && stance <= stanceMax;
}
