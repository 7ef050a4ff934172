import type { Epistemic, Polarity } from './claim.js';
import type { EntityContent } from './entity.js';
import { contradictionId } from './identity.js';
import { foldName } from './names.js';
import { daySpan, firstDay, lastDay, type PartialDate } from './partial-date.js';
import type { Validity, ValidityDays } from './validity.js';
import { type Predicate, predicates } from './vocabulary.js';

/** Why claims contradict each other. Both stay live: the graph records that they do, people judge. */
export type ContradictionRule = 'OVERLAPPING_HOLDERS' | 'AFFIRMED_AND_DENIED' | 'OPPOSITE_STANCES' | 'OPPOSED_CONDUCT' | 'OUTSIDE_EXISTENCE';

/** The rules in words, for `docs/measures.md` and the API. */
export const contradictionRules: Readonly<Record<ContradictionRule, string>> = {
  OVERLAPPING_HOLDERS: 'An office that has one holder at a time is said to have two on the same days.',
  AFFIRMED_AND_DENIED: 'One speaker (or, where nobody speaks, one article) both affirms and denies the same statement about the same issues.',
  OPPOSITE_STANCES: 'One actor is said both to support and to oppose one issue at one time.',
  OPPOSED_CONDUCT: 'The same two are said to cooperate and to be in conflict, in deeds, on one issue at one time.',
  OUTSIDE_EXISTENCE: 'Something is said of an entity before it began or after it ended.',
};

/** The columns of a claim that the rules look at. */
export interface ComparableClaim extends ValidityDays {
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: Predicate;
  readonly objectId: string;
  readonly aboutIds: readonly string[];
  readonly office?: string | undefined;
  readonly speakerIds: readonly string[];
  readonly stance?: number | undefined;
  readonly polarity: Polarity;
  readonly epistemic: Epistemic;
  readonly articleId?: string | undefined;
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
}

export interface FoundContradiction {
  readonly id: string;
  readonly rule: ContradictionRule;
  /** One claim or two, in order of id. */
  readonly claimIds: readonly string[];
}

/** The rules that two claims break between them. */
export function contradictionsBetween(a: ComparableClaim, b: ComparableClaim): readonly FoundContradiction[] {
  if (a.id === b.id) return [];
  return Object.entries(pairRules).flatMap(([rule, breaks]) => (breaks(a, b) ? [found(rule as ContradictionRule, [a.id, b.id])] : []));
}

/** Predicates of which an end need not exist at the time: one may criticize the dead, seek what is not yet. */
const timeless: ReadonlySet<Predicate> = new Set<Predicate>([
  'CONCERNS',
  'SUCCEEDS',
  'PART_OF',
  'CRITICIZES',
  'PRAISES',
  'SEEKS',
  'TAKES_POSITION_ON',
  'PROPOSES',
]);

/** Whether a dated claim certainly reaches beyond the existence of one of its ends. */
export function contradictsExistence(
  claim: ComparableClaim,
  ends: { readonly subject: ValidityDays; readonly object: ValidityDays },
): readonly FoundContradiction[] {
  if (claim.polarity === 'DENIED' || claim.predicate === 'CONCERNS' || claim.predicate === 'SUCCEEDS') return [];
  const outside = isOutside(claim, ends.subject) || (!timeless.has(claim.predicate) && isOutside(claim, ends.object));
  return outside ? [found('OUTSIDE_EXISTENCE', [claim.id])] : [];
}

type PairRule = (a: ComparableClaim, b: ComparableClaim) => boolean;

const pairRules: Readonly<Record<Exclude<ContradictionRule, 'OUTSIDE_EXISTENCE'>, PairRule>> = {
  OVERLAPPING_HOLDERS: (a, b) =>
    a.predicate === b.predicate &&
    predicates[a.predicate].functional &&
    !hasManyHolders(a.office) &&
    a.objectId === b.objectId &&
    a.subjectId !== b.subjectId &&
    foldName(a.office ?? '') === foldName(b.office ?? '') &&
    bothAssertFacts(a, b) &&
    isDated(a) &&
    isDated(b) &&
    certainlyOverlap(a, b),
  AFFIRMED_AND_DENIED: (a, b) =>
    sameStatement(a, b) && a.polarity !== b.polarity && a.stance === b.stance && shareSpeaker(a, b) && sameIssues(a, b) && sameMode(a, b) && atOneTime(a, b),
  OPPOSITE_STANCES: (a, b) =>
    sameStatement(a, b) &&
    a.polarity === 'AFFIRMED' &&
    b.polarity === 'AFFIRMED' &&
    Math.sign(a.stance ?? 0) * Math.sign(b.stance ?? 0) < 0 &&
    saysHowItIs(a) &&
    saysHowItIs(b) &&
    isDated(a) === isDated(b) &&
    atOneTime(a, b),
  OPPOSED_CONDUCT: (a, b) =>
    sameTwo(a, b) && opposedDeeds(a, b) && bothAssertFacts(a, b) && sameIssues(a, b) && isDated(a) && isDated(b) && certainlyOverlap(a, b),
};

/** Posts that several hold at a time, by how they begin. */
const sharedOffices =
  /^(?:senator|representative|congress(?:wo)?man|member|deputy|delegate|council+or|commissioner|ambassador|envoy|judge|justice|captain regent|co-|minister(?: without| of state|$))/i;

const hasManyHolders = (office = ''): boolean => sharedOffices.test(office.trim());

const sameStatement: PairRule = (a, b) =>
  a.predicate === b.predicate && sameTwo(a, b) && (predicates[a.predicate].symmetric || a.subjectId === b.subjectId) && (a.office ?? '') === (b.office ?? '');

const sameTwo: PairRule = (a, b) => (a.subjectId === b.subjectId && a.objectId === b.objectId) || (a.subjectId === b.objectId && a.objectId === b.subjectId);

const opposedDeeds: PairRule = (a, b) => {
  // One may intervene on the side of an ally.
  if ([a, b].some(({ predicate }) => predicate === 'INTERVENES_IN')) return false;
  const classes = [predicates[a.predicate].quadClass, predicates[b.predicate].quadClass];
  return classes.includes('MATERIAL_COOPERATION') && classes.includes('MATERIAL_CONFLICT');
};

const bothAssertFacts: PairRule = (a, b) =>
  [a, b].every((claim) => claim.polarity === 'AFFIRMED' && (claim.epistemic === 'FACT' || claim.epistemic === 'REPORTED'));

const saysHowItIs = (claim: ComparableClaim): boolean => claim.epistemic !== 'PREDICTION' && claim.epistemic !== 'PROPOSAL';

/** That something ought to be, or will be, does not contradict that it is not. */
const sameMode: PairRule = (a, b) => a.epistemic === b.epistemic || (saysHowItIs(a) && saysHowItIs(b));

const shareSpeaker: PairRule = (a, b) =>
  a.speakerIds.length === 0 && b.speakerIds.length === 0
    ? a.articleId !== undefined && a.articleId === b.articleId
    : a.speakerIds.some((id) => b.speakerIds.includes(id));

const sameIssues: PairRule = (a, b) => (a.aboutIds.length === 0 && b.aboutIds.length === 0) || a.aboutIds.some((id) => b.aboutIds.includes(id));

const isDated = (claim: ComparableClaim): boolean => claim.validEarliest > firstDay;

/**
 * Whether both may have been so on one day. What is dated and has no end lasts until something later is said of the same:
 * to change one's mind is no contradiction. What is not dated at all may have been so at any time.
 */
const atOneTime: PairRule = (a, b) => possiblyOverlap(a, b) && !isFollowedBy(a, b) && !isFollowedBy(b, a);

const isFollowedBy: PairRule = (a, b) => isDated(a) && a.validTo === undefined && latestStart(a) < b.validEarliest;

const latestStart = ({ validFrom, validEarliest }: ComparableClaim): string => (validFrom === undefined ? validEarliest : daySpan(validFrom).latest);

const possiblyOverlap: PairRule = (a, b) => a.validEarliest <= b.validLatest && b.validEarliest <= a.validLatest;

/** On more than the day of a handover. */
const certainlyOverlap: PairRule = (a, b) => later(a.certainFrom, b.certainFrom) < earlier(a.certainTo, b.certainTo);

function isOutside(claim: ComparableClaim, existence: ValidityDays): boolean {
  const beginsBefore = claim.validFrom !== undefined && claim.certainFrom < existence.validEarliest;
  const beginsAfter = claim.validFrom !== undefined && claim.validEarliest > existence.validLatest;
  const endsAfter = claim.validTo !== undefined && claim.certainTo > existence.validLatest && claim.validLatest < lastDay;
  const endsBefore = claim.validTo !== undefined && claim.validLatest < existence.validEarliest;
  return beginsBefore || beginsAfter || endsAfter || endsBefore;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

function found(rule: ContradictionRule, claims: readonly string[]): FoundContradiction {
  const claimIds = [...claims].sort();
  return { id: contradictionId(rule, claimIds), rule, claimIds };
}

/** What an explanation says of the entities: names, and when they existed. */
export interface NamedEntity extends Pick<EntityContent, 'id' | 'name'> {
  readonly lifetime: Validity;
}

/** The rule in words, and what these claims say. */
export function explainContradiction(rule: ContradictionRule, claims: readonly ComparableClaim[], entities: readonly NamedEntity[]): string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const statements = claims.map((claim) => statementOf(claim, byId)).join('; ');
  return `${contradictionRules[rule]} ${statements}${rule === 'OUTSIDE_EXISTENCE' ? existenceOf(claims, byId) : ''}.`;
}

type ById = ReadonlyMap<string, NamedEntity>;

/** `Boris Yeltsin holds office in Russia (President), from 1991-07-10 until 1999-12-31`. */
function statementOf(claim: ComparableClaim, byId: ById): string {
  const name = (id: string): string => byId.get(id)?.name ?? id;
  const details = [claim.office, claim.stance === undefined ? undefined : `stance ${claim.stance}`, claim.polarity === 'DENIED' ? 'denied' : undefined];
  const said = details.filter((part) => part !== undefined);
  const detail = said.length === 0 ? '' : ` (${said.join(', ')})`;
  return `${name(claim.subjectId)} ${predicates[claim.predicate].label} ${name(claim.objectId)}${detail}, ${spell(claim)}`;
}

/** When those existed that a claim is about, as far as it is known. */
function existenceOf(claims: readonly ComparableClaim[], byId: ById): string {
  const ends = new Set(claims.flatMap(({ subjectId, objectId }) => [subjectId, objectId]));
  const dated = [...ends].flatMap((id) => byId.get(id) ?? []).filter(({ lifetime }) => lifetime.validFrom ?? lifetime.validTo);
  return dated.map(({ name, lifetime }) => `; ${name} existed ${spell(lifetime)}`).join('');
}

function spell({ validFrom, validTo }: Validity): string {
  if (validFrom === undefined && validTo === undefined) return 'undated';
  if (validFrom === validTo) return `on ${validFrom}`;
  return [validFrom === undefined ? '' : `from ${validFrom}`, validTo === undefined ? '' : `until ${validTo}`].filter((part) => part !== '').join(' ');
}
