import type { Knowledge } from '../../src/ingest/knowledge.js';
import { withhold } from '../knowledge.js';
import type { Pipeline } from '../pipeline.js';
import { shareFigure } from '../report/figures.js';
import type { Section } from '../report/section.js';

/** States whose names a measure of similarity takes for each other. */
// biome-ignore format: pairs
const pairs = [
  ['South Korea', 'North Korea'], ['Canada', 'Panama'], ['Australia', 'Austria'], ['Serbia', 'Syria'], ['Slovakia', 'Slovenia'],
  ['Mali', 'Malawi'], ['Niger', 'Nigeria'], ['Iran', 'Iraq'], ['Latvia', 'Lithuania'], ['Gambia', 'Zambia'], ['Mauritania', 'Mauritius'],
  ['Dominica', 'Dominican Republic'], ['Guinea', 'Guinea-Bissau'], ['Paraguay', 'Uruguay'], ['Jordan', 'Sudan'], ['Sudan', 'South Sudan'], ['Chad', 'Chile'],
] as const;

/** One of two states of similar names is withheld: its name may not be linked to the other. */
export async function confusionSection(pipeline: Pipeline, knowledge: Knowledge): Promise<Section> {
  const idOf = (name: string): string | undefined => knowledge.entities.find((entity) => entity.kind === 'NATION' && entity.name === name)?.id;
  const tries = pairs.flatMap(([a, b]) => [
    { missing: a, other: b },
    { missing: b, other: a },
  ]);
  const merged: string[] = [];
  for (const { missing, other } of tries) {
    const known = withhold(knowledge, (id) => id === idOf(missing));
    const text = `The foreign minister of ${missing} met the press on Monday. He said that ${missing} had signed the treaty.`;
    const { mentions } = await pipeline.understand(text, known);
    if (mentions.some(({ entityId }) => entityId !== undefined && entityId === idOf(other))) merged.push(`${missing} taken for ${other}`);
  }
  return {
    title: 'States of similar names',
    about: `${pairs.length} pairs; each state is withheld in turn, and its name may not be linked to the other of the pair.`,
    figures: [shareFigure('kept apart', tries.length - merged.length, tries.length, 'tries')],
    notes: merged.length === 0 ? [] : [`${merged.join(', ')}.`],
  };
}
