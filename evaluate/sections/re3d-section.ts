import type { Knowledge } from '../../src/ingest/knowledge.js';
import type { Re3dDocument } from '../data/re3d.js';
import { inTurn } from '../in-turn.js';
import { scoreMentions } from '../measures/mentions.js';
import { share, sum } from '../measures/score.js';
import { overlapsAny } from '../measures/spans.js';
import type { Pipeline } from '../pipeline.js';
import { scoreFigures, shareFigure } from '../report/figures.js';
import type { Section } from '../report/section.js';

/** Names in the documents of re3d. */
export async function re3dSection(documents: readonly Re3dDocument[], pipeline: Pipeline, knowledge: Knowledge): Promise<Section> {
  const read = await inTurn(documents, async (document) => ({ document, reading: await pipeline.understand(document.text, knowledge) }));
  const scores = read.map(({ document, reading }) => scoreMentions(reading.mentions, document.names, document.others));
  const kinds = sum(scores.map((each) => each.kinds));
  const words = documents.reduce((total, { text }) => total + text.split(/\s+/).length, 0);
  const clusters = read.flatMap(({ document, reading }) =>
    reading.newEntities.map(({ mentions }) => mentions.some((span) => overlapsAny(span, document.names))),
  );
  return {
    title: 're3d',
    about: `${documents.length} documents on Syria and Iraq, marked by others. Names are its marks of persons, organisations, nationalities and places that begin with a capital once the article is left out (languages among them, which the pipeline does not look for); marks that are a pronoun, an article or a month are left out (with the last two counted, as in the first run, overlapping recall was 96.9 %). Names overlap, so that the very characters are a strict measure. Kinds are compared where its types tell ours apart: places only where they are states.`,
    figures: [
      ...scoreFigures('names, the very characters', sum(scores.map(({ exact }) => exact)), 'names'),
      ...scoreFigures('names, overlapping', sum(scores.map(({ overlap }) => overlap)), 'names'),
      shareFigure('kinds', kinds.foundRight, kinds.found, 'names found exactly'),
      { title: 'entities to review, per 1,000 words', value: share(clusters.length * 1000, words), as: 'number', of: `${clusters.length} in ${words} words` },
      shareFigure('of them names', clusters.filter(Boolean).length, clusters.length, 'entities'),
    ],
  };
}
