import { type ComparableClaim, contradictionsBetween, contradictsExistence, type FoundContradiction } from '../../domain/contradiction.js';
import { foldName } from '../../domain/names.js';
import { predicates } from '../../domain/vocabulary.js';
import type { Row } from '../engine.js';
import { groupBy } from '../page.js';
import type { EndOfClaim } from './surroundings.js';

type Ends = ReadonlyMap<string, EndOfClaim>;

/** Every entity that some claims name. */
export const entitiesIn = (claims: readonly ComparableClaim[]): readonly string[] => [
  ...new Set(claims.flatMap((claim) => [claim.subjectId, claim.objectId, ...claim.aboutIds, ...claim.speakerIds])),
];

/** The claims as made on the wholes that their entities belong to: entities judged the same count as one. */
export function withWholes(claims: readonly ComparableClaim[], ends: Ends): readonly ComparableClaim[] {
  const wholeOf = (id: string) => ends.get(id)?.canonicalId ?? id;
  return claims.map((claim) => ({
    ...claim,
    subjectId: wholeOf(claim.subjectId),
    objectId: wholeOf(claim.objectId),
    aboutIds: claim.aboutIds.map(wholeOf),
    speakerIds: claim.speakerIds.map(wholeOf),
  }));
}

/** What new claims contradict, among themselves and among candidates; each once. */
export function pairsAmong(news: readonly ComparableClaim[], candidates: readonly ComparableClaim[]): readonly FoundContradiction[] {
  const all = [...new Map([...candidates, ...news].map((claim) => [claim.id, claim])).values()];
  const byEnds = groupBy(all, endsKey);
  const byOffice = groupBy(
    all.filter(({ predicate }) => predicates[predicate].functional),
    officeKey,
  );
  const found = news.flatMap((claim) =>
    [...(byEnds.get(endsKey(claim)) ?? []), ...(byOffice.get(officeKey(claim)) ?? [])].flatMap((other) => contradictionsBetween(claim, other)),
  );
  return [...new Map(found.map((each) => [each.id, each])).values()];
}

/** Claims that can contradict each other are between the same two, or about one office. */
const endsKey = ({ subjectId, objectId }: ComparableClaim): string => [subjectId, objectId].sort().join(' ');
const officeKey = ({ predicate, objectId, office }: ComparableClaim): string => `${predicate} ${objectId} ${foldName(office ?? '')}`;

export function outsideExistence(claim: ComparableClaim, ends: Ends): readonly FoundContradiction[] {
  const [subject, object] = [ends.get(claim.subjectId), ends.get(claim.objectId)];
  return subject === undefined || object === undefined ? [] : contradictsExistence(claim, { subject, object });
}

/** Reads `comparableColumns`. */
export function comparableRow(row: Row): ComparableClaim {
  const [id, subjectId, predicate, objectId, aboutIds, office, speakerIds, stance, polarity, epistemic, articleId, validFrom, validTo] = row.map(
    (value) => value ?? undefined,
  );
  const [validEarliest, validLatest, certainFrom, certainTo] = row.slice(13);
  return {
    id,
    subjectId,
    predicate,
    objectId,
    aboutIds: aboutIds ?? [],
    office,
    speakerIds: speakerIds ?? [],
    stance,
    polarity,
    epistemic,
    articleId,
    validFrom,
    validTo,
    validEarliest,
    validLatest,
    certainFrom,
    certainTo,
  } as unknown as ComparableClaim;
}
