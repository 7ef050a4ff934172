import type { Span } from '../../domain/quote.js';
import { verbGroupAt } from './clause.js';
import { overlaps } from './quotations.js';
import type { Actor, SentenceView } from './sentence-view.js';
import { subjectsBefore, widest } from './subjects.js';
import { saying } from './verbs.js';

/** One time that a sentence says that somebody says something: "Lavrov said", "according to Lavrov". */
export interface Speech {
  /** Empty for the authors ("I think"). `undefined` where it cannot be told who speaks. */
  readonly speakerIds: readonly string[] | undefined;
  /** From the first word of who speaks, or of the verb, to the end of the verb or of the source. */
  readonly span: Span;
  /** It tells only of what stands after it: "… , saying that …". */
  readonly isOfRest: boolean;
}

/** Every speech of a sentence that is not itself within a quotation, in order. */
export function speechesOf(view: SentenceView, quotations: readonly Span[]): readonly Speech[] {
  const speeches: Speech[] = [];
  for (const [index, token] of view.tokens.entries()) {
    if (quotations.some((quotation) => overlaps(quotation, token))) continue;
    if (isAccordingTo(view, index)) speeches.push(sourceAt(view, index));
    else if (isSaying(view, index) && !goesOn(view, index, speeches)) speeches.push(speechAt(view, index));
  }
  return speeches;
}

/** Whether somebody is said to say something within a span. */
export const hasSaying = (view: SentenceView, span: Span): boolean =>
  view.tokens.some((token, index) => overlaps(token, span) && (isSaying(view, index) || isAccordingTo(view, index)));

const isSaying = ({ tokens }: SentenceView, index: number): boolean => tokens[index]?.tag === 'VERB' && saying.test(tokens[index].lemma);

const isAccordingTo = ({ tokens }: SentenceView, index: number): boolean => /^according$/i.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text === 'to';

function sourceAt(view: SentenceView, index: number): Speech {
  const source = widest(view.actors.filter(({ first }) => first === index + 2));
  const span = { start: view.tokens[index]?.start ?? 0, end: source?.span.end ?? view.tokens[index + 1]?.end ?? 0 };
  return { speakerIds: source === undefined ? undefined : [source.entityId], span, isOfRest: false };
}

/** "Lavrov said that …, and added that …", "…, adding that …": the same speaker goes on. */
function goesOn({ tokens }: SentenceView, verb: number, before: readonly Speech[]): boolean {
  if (before.length === 0) return false;
  if (isParticiple(tokens[verb]?.text)) return tokens[verb - 1]?.text === ',';
  const at = tokens[verb - 1]?.tag === 'ADV' ? verb - 2 : verb - 1;
  return /^(?:and|but)$/.test(tokens[at]?.text ?? '');
}

const isParticiple = (word: string | undefined): boolean => /ing$/i.test(word ?? '');

function speechAt(view: SentenceView, verb: number): Speech {
  const { tokens } = view;
  const said = tokens[verb] ?? { start: 0, end: 0 };
  for (let start = verb; start >= 0 && start > verb - groupLengthMax; start--) {
    const group = verbGroupAt(tokens, start);
    if (group?.next !== verb + 1 || group.isDenied || group.isPassive || group.mood !== 'FACT') continue;
    if (/^(?:I|we)$/i.test(tokens[start - 1]?.text ?? '')) return { speakerIds: [], span: said, isOfRest: false };
    const speakers = speakersBefore(view, start);
    const [first] = speakers;
    if (first !== undefined) return { speakerIds: idsOf(speakers), span: { start: first.span.start, end: said.end }, isOfRest: false };
  }
  const speaker = speakerAfter(view, verb);
  if (speaker !== undefined) return { speakerIds: [speaker.entityId], span: { start: said.start, end: speaker.span.end }, isOfRest: false };
  return { speakerIds: undefined, span: said, isOfRest: verb > 0 && isParticiple(tokens[verb]?.text) };
}

const groupLengthMax = 7;

/** Who is the subject of a verb of saying: right before it, or before what may stand between. */
function speakersBefore(view: SentenceView, verb: number): readonly Actor[] {
  for (const end of endsBefore(view, verb)) {
    const listed = subjectsBefore(view, end).filter(maySpeak);
    if (listed.length > 0) return listed;
    const direct = end === verb ? widest(view.actors.filter(({ after }) => after === verb)) : undefined;
    if (direct !== undefined && maySpeak(direct) && !isGoverned(view, direct)) return [direct];
  }
  return [];
}

/** Where the subject may end: at the verb, before a time, before a parenthesis, before an apposition between commas. */
function endsBefore({ tokens }: SentenceView, verb: number): readonly number[] {
  let end = verb;
  while (end > 0 && timeWords.test(tokens[end - 1]?.text ?? '')) end--;
  const ends = [verb, end];
  const isWithin = (index: number): boolean => index >= 0 && index > end - appositionLengthMax;
  const last = tokens[end - 1]?.text;
  if (last === ')') for (let index = end - 2; isWithin(index); index--) if (tokens[index]?.text === '(') return [...ends, index];
  if (last === ',') for (let index = end - 3; isWithin(index); index--) if (tokens[index]?.text === ',' && tokens[index + 1]?.text !== 'and') ends.push(index);
  return ends;
}

/** In tokens. */
const appositionLengthMax = 20;

const timeWords =
  /^(?:on|late|early|earlier|last|this|in|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|\d{1,2}|(?:1[5-9]|20)\d\d)$/;

/** "Officials in Iran said": Iran did not. */
function isGoverned({ tokens }: SentenceView, { first }: Actor): boolean {
  const before = tokens[first - 1];
  return before?.tag === 'ADP' && !/^(?:as|while|after|before|since|that|because|although|though)$/i.test(before.text);
}

/** "… , said Lavrov." */
function speakerAfter(view: SentenceView, verb: number): Actor | undefined {
  const { tokens, actors } = view;
  const speaker = widest(actors.filter(({ first }) => first === verb + 1));
  if (speaker === undefined || !maySpeak(speaker) || !/^[,”"’']$/.test(tokens[verb - 1]?.text ?? '')) return undefined;
  return verbGroupAt(tokens, speaker.after) === undefined ? speaker : undefined;
}

const maySpeak = ({ kind }: Actor): boolean => kind !== 'ISSUE' && kind !== 'AGREEMENT';

const idsOf = (actors: readonly Actor[]): readonly string[] => [...new Set(actors.map(({ entityId }) => entityId))];
