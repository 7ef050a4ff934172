import type { ClaimDraft, Epistemic } from '../../domain/claim.js';
import { locateEvidence } from '../../domain/evidence.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { ClaimItem } from '../../domain/proposal.js';
import type { Span } from '../../domain/quote.js';
import type { Validity } from '../../domain/validity.js';
import { predicates } from '../../domain/vocabulary.js';
import type { Document } from '../document.js';
import { datesOf } from '../extract/dates.js';
import type { Sentence } from '../extract/mention.js';
import type { LinkedMention } from '../link/meaning.js';
import { matchRules, type RuleMatch } from './match-rules.js';
import { type SentenceView, viewOf } from './sentence-view.js';
import { type Attribution, attributionOf } from './speakers.js';

/** What claims need beside the sentence that they stand in. */
export interface ClaimContext {
  readonly document: Document;
  readonly articleId: string;
  readonly authorIds: readonly string[];
  /** Kinds and names of known entities and of those that are proposed. */
  kindOf(entityId: string): EntityKind | undefined;
  nameOf(entityId: string): string;
}

/**
 * The claims that the rules for verbs of our list find. They are few and mostly right; none is applied without a person. A
 * sentence that asks, supposes or doubts makes none.
 */
export function claimsByRule(sentences: readonly Sentence[], mentions: readonly LinkedMention[], context: ClaimContext): readonly ClaimItem[] {
  const { text } = context.document;
  return sentences.flatMap((sentence, index) => {
    if (sentence.isHeading || !asserts(text.slice(sentence.start, sentence.end))) return [];
    const here = mentions.filter(({ mention }) => mention.sentence === index);
    const view = viewOf(text, sentence, here, context.kindOf);
    const attribution = attributionOf(view);
    return matchRules(view)
      .filter(({ subject }) => !attribution.speakerIds.includes(subject.entityId))
      .map((match) => claimItem(match, view, attribution, sentence, context));
  });
}

const asserts = (sentence: string): boolean =>
  !/\?["”’)]*$/.test(sentence) &&
  !/\b(?:if|whether|unless|suppose|imagine|den(?:y|ies|ied)|doubts?|doubted|no evidence|possib(?:le|ly|ility)|rumou?rs?|allegedly|reportedly|fake)\b/i.test(
    sentence,
  ) &&
  !/\b(?:not|n['’]t) (?:think|believe|expect|say|mean)\b/i.test(sentence);

function claimItem(match: RuleMatch, view: SentenceView, attribution: Attribution, sentence: Sentence, context: ClaimContext): ClaimItem {
  const { text } = context.document;
  const { subject, object, rule } = match;
  const span = { start: Math.min(subject.span.start, object.span.start), end: Math.max(subject.span.end, object.span.end) };
  const claim: ClaimDraft = {
    subjectId: subject.entityId,
    predicate: rule.predicate,
    objectId: object.entityId,
    aboutIds: aboutIds(view, match),
    authorIds: context.authorIds,
    speakerIds: attribution.speakerIds.length > 0 ? attribution.speakerIds : context.authorIds,
    stance: rule.predicate === 'TAKES_POSITION_ON' ? rule.stance : undefined,
    polarity: match.group.isDenied ? 'DENIED' : 'AFFIRMED',
    epistemic: epistemicOf(match, attribution, text.slice(sentence.start, sentence.end)),
    ...validityOf(context.document, sentence, rule.isEvent === true),
    articleId: context.articleId,
    method: 'RULE',
    summary: summaryOf(match, attribution, context),
    evidence: evidenceAt(text, span),
  };
  return { kind: 'CLAIM', claim, summary: claim.summary ?? '', span, sentence: { start: sentence.start, end: sentence.end } };
}

function evidenceAt(text: string, span: Span): ClaimDraft['evidence'] {
  const located = locateEvidence(text, span);
  return 'selector' in located ? [located.selector] : [];
}

/** Issues after the object, behind a preposition: "with Russia on arms control". */
function aboutIds({ tokens, actors }: SentenceView, { subject, object }: RuleMatch): readonly string[] {
  const end = Math.max(subject.after, object.after);
  const issues = actors.filter(
    ({ kind, first }) => kind === 'ISSUE' && first > end - 1 && /^(?:on|over|about|in|against|of)$/i.test(tokens[first - 1]?.text ?? ''),
  );
  return [...new Set(issues.map(({ entityId }) => entityId))].filter((id) => id !== subject.entityId && id !== object.entityId);
}

function epistemicOf({ group }: RuleMatch, { isReported }: Attribution, sentence: string): Epistemic {
  if (group.mood !== 'FACT') return group.mood;
  if (/\b(?:I|[Ww]e) (?:\w+ )?(?:think|believe|find|feel|suspect)\b|\bin my (?:view|opinion)\b/i.test(sentence)) return 'OPINION';
  return isReported ? 'REPORTED' : 'FACT';
}

/** Of the one date that a sentence gives: what happens is of that day, what lasts began then. */
function validityOf({ text, publishedOn }: Document, sentence: Sentence, isEvent: boolean): Validity {
  const [only, ...others] = datesOf(text, sentence, publishedOn);
  if (only === undefined || others.length > 0) return {};
  return isEvent && !only.isStart ? { validFrom: only.date, validTo: only.date } : { validFrom: only.date };
}

function summaryOf({ subject, object, rule, group }: RuleMatch, { speakerIds }: Attribution, { nameOf }: ClaimContext): string {
  const notes = [
    ...(group.isDenied ? ['denied'] : []),
    ...(group.mood === 'FACT' ? [] : [group.mood.toLowerCase()]),
    ...speakerIds.map((id) => `as ${nameOf(id)} says`),
  ];
  const statement = `${nameOf(subject.entityId)} ${predicates[rule.predicate].label} ${nameOf(object.entityId)}`;
  return notes.length === 0 ? statement : `${statement} (${notes.join(', ')})`;
}
