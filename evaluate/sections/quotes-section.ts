import type { Span } from '../../src/domain/quote.js';
import type { GoldArticle } from '../gold/read-gold.js';
import { quotesTaken, swapsTaken, type Taken } from '../measures/quotes.js';
import { shareFigure } from '../report/figures.js';
import type { Section } from '../report/section.js';

/** Words in a sentence that is tried. */
const wordsMin = 5;

/** Every sentence of the gold texts, set in other ways and with other words. */
export function quotesSection(gold: readonly GoldArticle[]): Section {
  const tried = gold.flatMap(({ text, mentions }) => (text === undefined ? [] : [{ text, mentions, sentences: sentences(text) }]));
  const taken = tried.map(({ text, sentences }) => quotesTaken(text, sentences));
  const swaps = tried.map(({ text, mentions, sentences }) =>
    swapsTaken(
      text,
      sentences.flatMap((sentence) => twoNames(text, sentence, mentions)),
    ),
  );
  return {
    title: 'Quotes',
    about: 'Every sentence of the gold texts as somebody else might set it, which must be taken, and with other words, which may not (`locateEvidence`).',
    figures: [
      ...joined(
        taken.map(({ typography }) => typography),
        'accepted',
      ),
      ...joined([...taken.map(({ alterations }) => alterations), swaps], 'refused'),
    ],
  };
}

function joined(lists: readonly (readonly Taken[])[], verdict: 'accepted' | 'refused') {
  const titles = [...new Set(lists.flat().map(({ title }) => title))];
  return titles.map((title) => {
    const all = lists.flat().filter((each) => each.title === title);
    const tried = all.reduce((total, each) => total + each.tried, 0);
    const taken = all.reduce((total, each) => total + each.taken, 0);
    return shareFigure(`${title}: ${verdict}`, verdict === 'accepted' ? taken : tried - taken, tried, 'sentences');
  });
}

function sentences(text: string): readonly Span[] {
  return [...text.matchAll(/\p{Lu}[^.!?\n]+[.!?]/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= wordsMin);
}

/** The sentence with its first two different names. */
function twoNames(text: string, sentence: Span, mentions: readonly Span[]): readonly (readonly [Span, Span, Span])[] {
  const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const [first] = inside;
  const second = inside.find((each) => first !== undefined && text.slice(each.start, each.end) !== text.slice(first.start, first.end));
  return first === undefined || second === undefined ? [] : [[sentence, first, second]];
}
