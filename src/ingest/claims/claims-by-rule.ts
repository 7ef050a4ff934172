import type { ClaimDraft, Epistemic } from '../../domain/claim.js';
import { locateEvidence } from '../../domain/evidence.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { ClaimItem } from '../../domain/proposal.js';
import type { Span } from '../../domain/quote.js';
import { predicates } from '../../domain/vocabulary.js';
import type { Document } from '../document.js';
import type { Sentence } from '../extract/mention.js';
import type { LinkedMention } from '../link/meaning.js';
import { type Attribution, attributionOf, type Passage } from './attribution.js';
import { validityOf } from './claim-dates.js';
import { asserts } from './doubts.js';
import { matchRules, type RuleMatch } from './match-rules.js';
import { quotationsOf } from './quotations.js';
import { type SentenceView, viewOf } from './sentence-view.js';
import { speechesOf } from './speakers.js';
import type { VerbRule } from './verbs.js';

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
 * sentence that asks, supposes, doubts or denies makes none, nor one of which it cannot be told who says it.
 */
export function claimsByRule(sentences: readonly Sentence[], mentions: readonly LinkedMention[], context: ClaimContext): readonly ClaimItem[] {
  const { text } = context.document;
  const quotations = quotationsOf(text);
  const passages = sentences.map((sentence, index): Passage => {
    const here = mentions.filter(({ mention }) => mention.sentence === index);
    const view = viewOf(text, sentence, here, context.kindOf);
    return { sentence, view, speeches: speechesOf(view, quotations), asserts: !sentence.isHeading && asserts(text.slice(sentence.start, sentence.end)) };
  });
  return passages.filter((passage) => passage.asserts).flatMap((passage) => claimsOf(passage, passages, quotations, context));
}

function claimsOf(passage: Passage, passages: readonly Passage[], quotations: readonly Span[], context: ClaimContext): readonly ClaimItem[] {
  return matchRules(passage.view).flatMap((match) => {
    const attribution = attributionOf(spanOf(match), passage, passages, quotations);
    if (attribution === undefined || attribution.speakerIds.includes(match.subject.entityId)) return [];
    return [claimItem(match, passage, attribution, context)];
  });
}

/** From one end of a claim to the other. */
const spanOf = ({ subject, object }: RuleMatch): Span => ({
  start: Math.min(subject.span.start, object.span.start),
  end: Math.max(subject.span.end, object.span.end),
});

function claimItem(match: RuleMatch, { sentence, view, speeches }: Passage, attribution: Attribution, context: ClaimContext): ClaimItem {
  const { text } = context.document;
  const { subject, object, rule } = match;
  const span = spanOf(match);
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
    ...validityOf(context.document, sentence, span, speeches, rule.isEvent === true),
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

function epistemicOf({ group }: RuleMatch, { speakerIds }: Attribution, sentence: string): Epistemic {
  if (group.mood !== 'FACT') return group.mood;
  if (/\b(?:I|[Ww]e) (?:\w+ )?(?:think|believe|find|feel|suspect)\b|\bin my (?:view|opinion)\b/i.test(sentence)) return 'OPINION';
  return speakerIds.length > 0 ? 'REPORTED' : 'FACT';
}

function summaryOf({ subject, object, rule, group }: RuleMatch, { speakerIds }: Attribution, { nameOf }: ClaimContext): string {
  const notes = [
    ...(group.isDenied ? ['denied'] : []),
    ...(group.mood === 'FACT' ? [] : [group.mood.toLowerCase()]),
    ...speakerIds.map((id) => `as ${nameOf(id)} says`),
  ];
  const statement = `${nameOf(subject.entityId)} ${verbOf(rule)} ${nameOf(object.entityId)}`;
  return notes.length === 0 ? statement : `${statement} (${notes.join(', ')})`;
}

/** A position is for or against: which of the two is what a person has to see. */
function verbOf({ predicate, stance }: VerbRule): string {
  if (predicate !== 'TAKES_POSITION_ON' || stance === undefined || stance === 0) return predicates[predicate].label;
  return stance > 0 ? 'supports' : 'opposes';
}
