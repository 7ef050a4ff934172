import type { Polarity } from '../domain/claim.js';
import type { PartialDate } from '../domain/partial-date.js';

/** A claim that takes a position, as far as measures look at it. */
export interface StanceClaim {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly stance?: number | undefined;
  readonly polarity: Polarity;
  readonly validFrom?: PartialDate | undefined;
  readonly sortKey: string;
}

/** Where an actor stands on an issue, by the claims that say so. */
export interface ActorPosition<C extends StanceClaim> {
  readonly actorId: string;
  readonly issueId: string;
  /** The mean of the stances, −3 to +3. */
  readonly stance: number;
  readonly claims: readonly C[];
  /** From when: the earliest dated claim of the sign that the mean has. */
  readonly since?: PartialDate | undefined;
  /** Whether some claims say that the actor supports it and others that the actor opposes it. */
  readonly contested: boolean;
}

/**
 * Positions by actor and issue: the mean stance of the affirmed claims, each counting once. Denied ones say that a stance
 * was not taken, which is none. See `docs/measures.md`.
 */
export function positionsOf<C extends StanceClaim>(claims: readonly C[]): readonly ActorPosition<C>[] {
  const groups = new Map<string, C[]>();
  for (const claim of claims.filter(takesStance)) {
    const key = `${claim.subjectId} ${claim.objectId}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map(positionOf).sort((a, b) => b.stance - a.stance || b.claims.length - a.claims.length || (a.actorId < b.actorId ? -1 : 1));
}

/** A change of an actor's stance from one dated claim to the next. */
export interface StanceShift<C extends StanceClaim> {
  readonly at: PartialDate;
  readonly stanceBefore: number;
  readonly stanceAfter: number;
  readonly before: readonly C[];
  readonly after: readonly C[];
}

/** Where an actor's dated stance on one issue changed: the mean of one date against that of the date before it. */
export function stanceShifts<C extends StanceClaim>(claims: readonly C[]): readonly StanceShift<C>[] {
  const byDate = new Map<PartialDate, C[]>();
  for (const claim of [...claims.filter(takesStance)].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)))
    if (claim.validFrom !== undefined) byDate.set(claim.validFrom, [...(byDate.get(claim.validFrom) ?? []), claim]);
  const moments = [...byDate];
  return moments.slice(1).flatMap(([at, after], index) => {
    const before = moments[index]?.[1] ?? [];
    const [stanceBefore, stanceAfter] = [meanStance(before), meanStance(after)];
    return stanceBefore === stanceAfter ? [] : [{ at, stanceBefore, stanceAfter, before, after }];
  });
}

export const takesStance = (claim: StanceClaim): boolean => claim.stance !== undefined && claim.polarity === 'AFFIRMED';

export function meanStance(claims: readonly StanceClaim[]): number {
  return claims.reduce((sum, claim) => sum + (claim.stance ?? 0), 0) / claims.length;
}

function positionOf<C extends StanceClaim>(claims: readonly C[]): ActorPosition<C> {
  const [first] = claims as readonly [C, ...C[]];
  const stance = meanStance(claims);
  const dated = claims.filter((claim) => claim.validFrom !== undefined && Math.sign(claim.stance ?? 0) === Math.sign(stance));
  const earliest = [...dated].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))[0];
  const signs = new Set(claims.map((claim) => Math.sign(claim.stance ?? 0)));
  return { actorId: first.subjectId, issueId: first.objectId, stance, claims, since: earliest?.validFrom, contested: signs.has(1) && signs.has(-1) };
}
