import type { Knowledge } from '../../src/ingest/knowledge.js';
import type { GoldSentence } from '../gold/read-gold.js';
import { inTurn } from '../in-turn.js';
import { scoreDates } from '../measures/dates.js';
import { f1, sum } from '../measures/score.js';
import type { Pipeline } from '../pipeline.js';
import { scoreFigures, shareFigure } from '../report/figures.js';
import type { Section } from '../report/section.js';

/** Sentences with dates of every form, with dates that cannot be known, and with words that look like dates. */
export async function datesSection(sentences: readonly GoldSentence[], pipeline: Pipeline, knowledge: Knowledge): Promise<Section> {
  const read = await inTurn(sentences, async (sentence) => ({
    ...sentence,
    score: scoreDates((await pipeline.understand(sentence.text, knowledge, sentence.publishedOn)).dates, sentence.dates, []),
  }));
  const wrong = read.filter(({ score }) => score.found + score.wanted > 0 && f1(score) !== 1);
  return {
    title: 'Dates',
    about: `${sentences.length} sentences (\`tests/ingest/gold/dates.json\`): dates of every form, ones that only the day of the article resolves, with and without that day, and words that look like dates and are none.`,
    figures: [
      shareFigure('sentences read rightly', read.length - wrong.length, read.length, 'sentences'),
      ...scoreFigures('dates', sum(read.map(({ score }) => score)), 'dates'),
    ],
    notes:
      wrong.length === 0
        ? []
        : [`Not read rightly: ${wrong.map(({ text, publishedOn }) => `“${text}”${publishedOn === undefined ? '' : ` (${publishedOn})`}`).join(' ')}`],
  };
}
