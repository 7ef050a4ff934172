import type { Span } from '../../domain/quote.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Before a name or a number these never end a sentence. */
const titles =
  /(?:^|[\s("“‘[])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Reps|Sens|Gov|Pres|Amb|Rev|Hon|St|Sec|No|Nos|Fig|Art|vs|cf|pp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** An initial, or letters with a full stop each. */
const initials = /(?:^|[\s("“‘[])(?:\p{Lu}\.)+$/u;

/** Words that open a sentence, and seldom follow an abbreviation within one. */
const openers =
  /^["“‘'(]?(?:The|A|An|In|On|At|It|Its|He|She|They|We|I|You|His|Her|Their|Our|This|That|These|Those|But|And|However|As|While|When|If|For|With|After|Before|Since|There|Both|Many|Some|Most|No|Not|Although|Though|What|Who|Why|How)\b/;

/**
 * The sentences of a paragraph, in order, without the white space around them: those of Unicode (UAX 29), joined again
 * where they were parted at an abbreviation.
 */
export function sentencesOf(text: string, paragraph: Span): readonly Span[] {
  // To Unicode the end of a line ends a sentence; here lines are wrapped.
  const flat = text.slice(paragraph.start, paragraph.end).replace(/[\n\r\u2028\u2029]/g, ' ');
  const sentences: Span[] = [];
  for (const { segment, index } of segmenter.segment(flat)) {
    const start = paragraph.start + index + segment.length - segment.trimStart().length;
    const end = paragraph.start + index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = sentences.at(-1);
    const joined = last !== undefined && isUnfinished(text.slice(last.start, last.end), text.slice(start, end));
    if (joined) sentences.pop();
    sentences.push({ start: joined ? last.start : start, end });
  }
  return sentences;
}

function isUnfinished(before: string, after: string): boolean {
  if (titles.test(before)) return true;
  return initials.test(before) && !openers.test(after);
}
