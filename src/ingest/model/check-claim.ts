import type { ClaimDraft, EvidenceSelector } from '../../domain/claim.js';
import { claimFaults } from '../../domain/claim-rules.js';
import { locateEvidence } from '../../domain/evidence.js';
import type { PartialDate } from '../../domain/partial-date.js';
import { findQuote, type Span } from '../../domain/quote.js';
import { type AnsweredClaim, readClaim } from './answer.js';
import type { Chunk } from './chunks.js';
import { entityOfKey, type OfferedEntity } from './offered-entities.js';
import { promptHash } from './prompt.js';
import { ownSummary } from './summary.js';

/**
 * - `MALFORMED`: not in the form that was asked for; an unknown predicate is.
 * - `UNKNOWN_ENTITY`: names what was not offered.
 * - `RULE`: breaks a rule of claims, such as the kinds that a predicate joins.
 * - `QUOTE`: rests on words that do not stand in the passage, word for word, or stand in several places.
 * - `DATE`: has a year that the article does not give.
 * - `TOO_MANY`: beyond the number that is taken from one answer.
 */
export type DropReason = 'MALFORMED' | 'UNKNOWN_ENTITY' | 'RULE' | 'QUOTE' | 'DATE' | 'TOO_MANY';

/** A claim that the model proposed and that is not put to the reviewer. */
export interface DroppedClaim {
  readonly reason: DropReason;
  readonly message: string;
  /** The passage that the model was shown. */
  readonly passage: Span;
}

/** What a claim is checked against. */
export interface ClaimContext {
  readonly text: string;
  readonly publishedOn: PartialDate | undefined;
  readonly articleId: string;
  readonly authorIds: readonly string[];
  readonly model: string;
  readonly entities: readonly OfferedEntity[];
}

export type CheckedClaim = { readonly claim: ClaimDraft } | { readonly dropped: DroppedClaim };

/** A claim of an answer as one of ours, with its quotes found in the text; or why it cannot be one. */
export function checkClaim(value: unknown, chunk: Chunk, context: ClaimContext): CheckedClaim {
  const drop = (reason: DropReason, message: string): CheckedClaim => ({ dropped: { reason, message, passage: chunk.span } });
  const read = readClaim(value);
  if ('fault' in read) return drop('MALFORMED', read.fault);
  const answered = read.claim;

  const unknown = namedKeys(answered).filter((key) => entityOfKey(context.entities, key) === undefined);
  if (unknown.length > 0) return drop('UNKNOWN_ENTITY', `${unknown.join(', ')} was not offered`);

  const evidence = answered.quotes.map((quote) => locate(context.text, chunk, quote));
  const missing = evidence.find((found) => 'fault' in found);
  if (missing !== undefined) return drop('QUOTE', missing.fault);

  const undated = [answered.validFrom, answered.validTo].find((date) => date !== null && !givesYear(context, date));
  if (undated) return drop('DATE', `the article does not give the year of ${undated}`);

  const claim = draftOf(
    answered,
    evidence.flatMap((found) => ('selector' in found ? [found.selector] : [])),
    context,
  );
  const [fault] = claimFaults(claim, endsOf(answered, context.entities));
  return fault === undefined ? { claim } : drop('RULE', `${fault.field}: ${fault.message}`);
}

const namedKeys = (claim: AnsweredClaim): readonly string[] => [claim.subject, claim.object, ...claim.about, ...claim.speakers];

/** The one place of the quote in the sentences that the model was shown. */
function locate(text: string, chunk: Chunk, quote: string): ReturnType<typeof locateEvidence> {
  const places = findQuote(text, quote).filter((place) => isIn(chunk, place));
  const [place] = places;
  if (place === undefined) return { fault: 'the quote is not in the passage, word for word' };
  if (places.length > 1) return { fault: `the quote stands in ${places.length} places of the passage` };
  return locateEvidence(text, { ...place, quote });
}

/** Inside the sentences, and not in what lies between them and was not shown. */
const isIn = ({ span, sentences }: Chunk, { start, end }: Span): boolean =>
  start >= span.start &&
  end <= span.end &&
  sentences.some((sentence) => sentence.start <= start && start < sentence.end) &&
  sentences.some((sentence) => sentence.start < end && end <= sentence.end);

const givesYear = ({ text, publishedOn }: ClaimContext, date: PartialDate): boolean => {
  const year = date.slice(0, 4);
  return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text) || (publishedOn?.startsWith(year) ?? false);
};

function draftOf(answered: AnsweredClaim, evidence: readonly EvidenceSelector[], context: ClaimContext): ClaimDraft {
  const idOf = (key: string): string => entityOfKey(context.entities, key)?.id ?? '';
  return {
    subjectId: idOf(answered.subject),
    predicate: answered.predicate,
    objectId: idOf(answered.object),
    aboutIds: [...new Set(answered.about.map(idOf))],
    office: answered.office ?? undefined,
    authorIds: context.authorIds,
    speakerIds: answered.speakers.length === 0 ? context.authorIds : [...new Set(answered.speakers.map(idOf))],
    stance: answered.stance ?? undefined,
    polarity: answered.polarity,
    epistemic: answered.epistemic,
    confidence: answered.confidence ?? undefined,
    validFrom: answered.validFrom ?? undefined,
    validTo: answered.validTo ?? undefined,
    articleId: context.articleId,
    method: 'MODEL',
    model: context.model,
    promptHash,
    summary: ownSummary(answered.summary, context.text),
    evidence,
  };
}

function endsOf(answered: AnsweredClaim, entities: readonly OfferedEntity[]) {
  const kindOf = (key: string) => entityOfKey(entities, key)?.kind ?? 'ISSUE';
  return { subjectKind: kindOf(answered.subject), objectKind: kindOf(answered.object), aboutKinds: answered.about.map(kindOf) };
}
