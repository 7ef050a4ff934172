import { foldName } from '../domain/names.js';
import { type DaySpan, daySpan, type PartialDate } from '../domain/partial-date.js';
import { type ValidityDays, validityDays } from '../domain/validity.js';
import type { StoredClaim } from '../store/rows.js';

/** One office held by one person without a break, and the claims that say so, earliest first. */
export interface TenureSpell {
  readonly claims: readonly [StoredClaim, ...StoredClaim[]];
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

/**
 * Claims of the same holder, office and place whose times overlap are one tenure: sources differ in how exactly they
 * date it. Claims come earliest first, and so do tenures.
 */
export function groupTenures(claims: readonly StoredClaim[]): readonly TenureSpell[] {
  const latestOf = new Map<string, { readonly claims: [StoredClaim, ...StoredClaim[]]; days: ValidityDays }>();
  const groups: (readonly [StoredClaim, ...StoredClaim[]])[] = [];
  for (const claim of claims) {
    const key = JSON.stringify([claim.subjectId, foldName(claim.office ?? ''), claim.objectId]);
    const days = validityDays(claim);
    const latest = latestOf.get(key);
    if (latest !== undefined && overlap(latest.days, days)) {
      latest.claims.push(claim);
      latest.days = { ...latest.days, validLatest: latest.days.validLatest > days.validLatest ? latest.days.validLatest : days.validLatest };
      continue;
    }
    const group: [StoredClaim, ...StoredClaim[]] = [claim];
    latestOf.set(key, { claims: group, days });
    groups.push(group);
  }
  return groups.map((group) => ({ claims: group, from: startOf(group), to: endOf(group) }));
}

/** Two terms that meet on the day of an inauguration are two. */
const overlap = (a: ValidityDays, b: ValidityDays): boolean =>
  (a.validEarliest < b.validLatest && b.validEarliest < a.validLatest) || (a.validEarliest === b.validEarliest && a.validLatest === b.validLatest);

/** The earliest start that a claim gives; of those that may mean the same, the most exact. */
function startOf(claims: readonly StoredClaim[]): PartialDate | undefined {
  const starts = claims.flatMap((claim) => claim.validFrom ?? []);
  const [first] = [...starts].sort((a, b) => compare(daySpan(a).earliest, daySpan(b).earliest));
  return first && mostExact(first, starts);
}

/** The latest end that a claim gives; open only where those that start last leave it open. */
function endOf(claims: readonly StoredClaim[]): PartialDate | undefined {
  const start = (claim: StoredClaim): DaySpan => (claim.validFrom === undefined ? { earliest: '', latest: '' } : daySpan(claim.validFrom));
  const lastStart = claims.map(start).reduce((a, b) => (b.earliest > a.latest ? b : a));
  const isOpen = claims.filter((claim) => start(claim).latest >= lastStart.earliest).every(({ validTo }) => validTo === undefined);
  if (isOpen) return undefined;
  const ends = claims.flatMap((claim) => claim.validTo ?? []);
  const [last] = [...ends].sort((a, b) => compare(daySpan(b).latest, daySpan(a).latest));
  return last && mostExact(last, ends);
}

function mostExact(date: PartialDate, others: readonly PartialDate[]): PartialDate {
  const span = daySpan(date);
  const same = others.filter((other) => daySpan(other).earliest >= span.earliest && daySpan(other).latest <= span.latest);
  return same.reduce((a, b) => (b.length > a.length ? b : a), date);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
