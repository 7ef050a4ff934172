import type { Knowledge } from '../../src/ingest/knowledge.js';
import type { GoldArticle } from '../gold/read-gold.js';
import { inTurn } from '../in-turn.js';
import type { Pipeline } from '../pipeline.js';
import type { Section } from '../report/section.js';

const readings = 9;

/** How long it takes to read the longest of the gold texts, and what the process needs by then. */
export async function costSection(gold: readonly GoldArticle[], pipeline: Pipeline, knowledge: Knowledge): Promise<Section> {
  const texts = gold.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const times = await inTurn(Array.from({ length: readings }), async () => {
    const from = performance.now();
    await pipeline.understand(longest, knowledge);
    return performance.now() - from;
  });
  const of = `${longest.split(/\s+/).length} words, ${readings} times`;
  return {
    title: 'Time and memory',
    about:
      'The longest of the texts at hand, read again and again in a process that has read others before; names and dates are found twice each time, for the proposal and for this measure.',
    figures: [
      { title: 'one reading, median, ms', value: times.toSorted((a, b) => a - b)[readings >> 1], as: 'number', of },
      {
        title: 'memory of the process, MB',
        value: process.memoryUsage().rss / 1e6,
        as: 'number',
        of: 'with the seeds, their graph and all data sets of this page',
      },
    ],
  };
}
