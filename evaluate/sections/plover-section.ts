import { predicates } from '../../src/domain/vocabulary.js';
import type { Knowledge } from '../../src/ingest/knowledge.js';
import type { PloverSentence } from '../data/plover-gsr.js';
import { inTurn } from '../in-turn.js';
import type { Pipeline } from '../pipeline.js';
import { shareFigure } from '../report/figures.js';
import type { Section } from '../report/section.js';

/** Claims by rules on single sentences that were coded by PLOVER. */
export async function ploverSection(sentences: readonly PloverSentence[], pipeline: Pipeline, knowledge: Knowledge): Promise<Section> {
  const read = await inTurn(sentences, async (sentence) => ({ sentence, claims: (await pipeline.understand(sentence.text, knowledge)).claims }));
  const claims = read.flatMap(({ sentence, claims }) => claims.map(({ predicate }) => ({ wanted: sentence.quadClass, definition: predicates[predicate] })));
  const coded = claims.flatMap(({ wanted, definition }) => ('quadClass' in definition ? [{ wanted, found: definition.quadClass }] : []));
  return {
    title: 'PLOVER',
    about: `${sentences.length} sentences with the event that coders of PLOVER found in them. A claim agrees where its predicate is of the quad class (words or deeds, cooperation or conflict) of that event.`,
    figures: [
      shareFigure('sentences with a claim by rules', read.filter(({ claims }) => claims.length > 0).length, sentences.length, 'sentences'),
      shareFigure('claims of the right quad class', coded.filter(({ wanted, found }) => wanted === found).length, coded.length, 'claims that have one'),
    ],
  };
}
