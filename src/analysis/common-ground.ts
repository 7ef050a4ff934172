import type { Epistemic } from '../domain/claim.js';
import { type Predicate, predicates } from '../domain/vocabulary.js';
import { meanStance, type StanceClaim, takesStance } from './positions.js';

/** A claim as far as common ground looks at it. */
export interface GroundClaim extends StanceClaim {
  readonly predicate: Predicate;
  readonly aboutIds: readonly string[];
  readonly epistemic: Epistemic;
}

export type Ground = 'AGREE' | 'DISAGREE' | 'MIXED';

/** What joins or divides two actors on one issue. */
export interface IssueGround<C extends GroundClaim> {
  readonly issueId: string;
  readonly ground: Ground;
  /** Mean stances of the two, where they take one. */
  readonly stanceA?: number | undefined;
  readonly stanceB?: number | undefined;
  /** What is asserted or proposed: cooperation or conflict about the issue, and the two actors' stances on it. */
  readonly claims: readonly C[];
  /** What denies, or predicts against, something in `claims`. */
  readonly doubts: readonly C[];
}

/** The claims between two actors, in either direction, and the stances of each. */
export interface GroundClaims<C extends GroundClaim> {
  readonly between: readonly C[];
  readonly stancesOfA: readonly C[];
  readonly stancesOfB: readonly C[];
}

/**
 * Common ground by issue. *Agree*: cooperation between the two about it is asserted or proposed, or their stances have
 * the same sign. *Disagree*: conflict about it, or stances of opposite sign. *Mixed*: both. An issue on which nothing is
 * asserted is left out, however much is denied. See `docs/measures.md`.
 */
export function commonGroundOf<C extends GroundClaim>({ between, stancesOfA, stancesOfB }: GroundClaims<C>): readonly IssueGround<C>[] {
  const issueIds = new Set([
    ...between.flatMap((claim) => claim.aboutIds),
    ...stancesOfA.map((claim) => claim.objectId).filter((id) => stancesOfB.some((other) => other.objectId === id)),
  ]);
  return [...issueIds].flatMap((issueId) =>
    groundOn(
      issueId,
      between.filter((claim) => claim.aboutIds.includes(issueId)),
      onIssue(stancesOfA, issueId),
      onIssue(stancesOfB, issueId),
    ),
  );
}

const onIssue = <C extends GroundClaim>(claims: readonly C[], issueId: string): readonly C[] =>
  claims.filter((claim) => takesStance(claim) && claim.objectId === issueId);

function groundOn<C extends GroundClaim>(issueId: string, between: readonly C[], ofA: readonly C[], ofB: readonly C[]): readonly IssueGround<C>[] {
  const cooperation = sideOf(between, isCooperation, isConflict);
  const conflict = sideOf(between, isConflict, isCooperation);
  const stanceA = ofA.length === 0 ? undefined : meanStance(ofA);
  const stanceB = ofB.length === 0 ? undefined : meanStance(ofB);
  const sign = Math.sign(stanceA ?? 0) * Math.sign(stanceB ?? 0);
  const agrees = cooperation.asserted.length > 0 || sign > 0;
  const disagrees = conflict.asserted.length > 0 || sign < 0;
  if (!agrees && !disagrees) return [];
  const stances = sign === 0 ? [] : [...ofA, ...ofB];
  return [
    {
      issueId,
      ground: agrees && disagrees ? 'MIXED' : agrees ? 'AGREE' : 'DISAGREE',
      stanceA,
      stanceB,
      claims: unique([...cooperation.asserted, ...conflict.asserted, ...stances]),
      doubts: unique([...(agrees ? cooperation.doubts : []), ...(disagrees ? conflict.doubts : [])]),
    },
  ];
}

/** What asserts one kind of conduct, and what denies it or predicts the opposite. */
function sideOf<C extends GroundClaim>(claims: readonly C[], isKind: (claim: C) => boolean, isOpposite: (claim: C) => boolean) {
  return {
    asserted: claims.filter((claim) => isKind(claim) && claim.polarity === 'AFFIRMED'),
    doubts: claims.filter(
      (claim) => (isKind(claim) && claim.polarity === 'DENIED') || (isOpposite(claim) && claim.polarity === 'AFFIRMED' && claim.epistemic === 'PREDICTION'),
    ),
  };
}

const isCooperation = (claim: GroundClaim): boolean => predicates[claim.predicate].quadClass?.endsWith('COOPERATION') ?? false;
const isConflict = (claim: GroundClaim): boolean => predicates[claim.predicate].quadClass?.endsWith('CONFLICT') ?? false;

const unique = <C extends GroundClaim>(claims: readonly C[]): readonly C[] => [...new Map(claims.map((claim) => [claim.id, claim])).values()];
