import { entityIdFromSlug } from '../../src/domain/identity.js';
import type { Knowledge } from '../../src/ingest/knowledge.js';
import type { GoldRole } from '../gold/read-gold.js';
import { inTurn } from '../in-turn.js';
import type { Pipeline } from '../pipeline.js';
import { shareFigure } from '../report/figures.js';
import type { Section } from '../report/section.js';

/** Descriptions such as "the Soviet leader", each with a day. */
export async function rolesSection(roles: readonly GoldRole[], pipeline: Pipeline, knowledge: Knowledge): Promise<Section> {
  const answers = await inTurn(roles, async (role) => ({ ...role, answer: await holderOf(role, pipeline, knowledge) }));
  const wantedId = ({ slug }: GoldRole): string | undefined => (slug === undefined ? undefined : entityIdFromSlug(slug));
  const named = answers.filter(({ answer }) => answer !== undefined);
  const held = answers.filter(({ slug }) => slug !== undefined);
  const nobody = answers.filter(({ slug }) => slug === undefined);
  const wrong = answers.filter((each) => each.answer !== wantedId(each));
  return {
    title: 'Roles',
    about:
      'Descriptions that name nobody, with the day that they are meant for (`tests/ingest/gold/roles.json`): posts whose holders the seeds know, and posts or days for which there is none.',
    figures: [
      shareFigure('the right holder, of those named', named.filter((each) => each.answer === wantedId(each)).length, named.length, 'descriptions'),
      shareFigure('the right holder, of those that there are', held.filter((each) => each.answer === wantedId(each)).length, held.length, 'descriptions'),
      shareFigure('nobody, where there is nobody', nobody.filter(({ answer }) => answer === undefined).length, nobody.length, 'descriptions'),
    ],
    notes: wrong.length === 0 ? [] : [`Not answered rightly: ${wrong.map(({ text, on }) => `“${text}”${on === undefined ? '' : ` (${on})`}`).join(', ')}.`],
  };
}

/** Who speaks, in a sentence that says no more. */
async function holderOf({ text, on }: GoldRole, pipeline: Pipeline, knowledge: Knowledge): Promise<string | undefined> {
  const before = 'After the talks ';
  const { mentions } = await pipeline.understand(`${before}${text} gave a speech.`, knowledge, on);
  const people = mentions.filter(
    ({ start, end, kind }) => (kind === 'LEADER' || kind === 'PERSON') && start < before.length + text.length && end > before.length,
  );
  return people.find(({ entityId }) => entityId !== undefined)?.entityId;
}
