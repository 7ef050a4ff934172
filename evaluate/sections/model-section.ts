import { articleId, entityIdFromSlug } from '../../src/domain/identity.js';
import { paragraphsOf } from '../../src/ingest/extract/paragraphs.js';
import { sentencesOf } from '../../src/ingest/extract/sentences.js';
import type { Knowledge } from '../../src/ingest/knowledge.js';
import type { ModelSettings } from '../../src/ingest/model/ask-model.js';
import type { OfferedEntity } from '../../src/ingest/model/offered-entities.js';
import { proposeByModel } from '../../src/ingest/model/propose-by-model.js';
import type { GoldArticle } from '../gold/read-gold.js';
import { wantedClaims } from '../gold/wanted-claims.js';
import { inTurn } from '../in-turn.js';
import { scoreClaims, scorePairs } from '../measures/claims.js';
import { sum } from '../measures/score.js';
import type { Pipeline } from '../pipeline.js';
import { scoreFigures } from '../report/figures.js';
import type { Section } from '../report/section.js';

/** Claims that a model proposes for the gold texts; only where an endpoint is configured, since what it finds is its own. */
export async function modelSection(gold: readonly GoldArticle[], pipeline: Pipeline, knowledge: Knowledge, settings: ModelSettings): Promise<Section> {
  const texts = gold.flatMap((article) => (article.text === undefined ? [] : [{ article, text: article.text }]));
  const read = await inTurn(texts, async ({ article, text }) => {
    const document = await pipeline.read(text, 'TEXT');
    const sentences = paragraphsOf(document.text).flatMap((paragraph) => sentencesOf(document.text, paragraph));
    const reading = { articleId: articleId({ textSha256: article.sha256 }), authorIds: article.authors.map(entityIdFromSlug), sentences };
    const { claims, dropped, faults } = await proposeByModel(document, offeredOf(article, knowledge), settings, reading);
    return { claims: claims.map(({ claim }) => claim), wanted: wantedClaims(article), dropped, faults };
  });
  const dropped = read.flatMap((each) => each.dropped);
  const reasons = [...new Set(dropped.map(({ reason }) => reason))].toSorted();
  return {
    title: 'Claims by a model',
    about: `${settings.model}, offered the entities that each gold text names and the issues of the seeds.`,
    figures: [
      ...scoreFigures('claims', sum(read.map(({ claims, wanted }) => scoreClaims(claims, wanted))), 'claims'),
      ...scoreFigures('claims, whatever the predicate', sum(read.map(({ claims, wanted }) => scorePairs(claims, wanted))), 'pairs'),
      ...reasons.map((reason) => ({
        title: `dropped: ${reason}`,
        value: dropped.filter((each) => each.reason === reason).length,
        as: 'count' as const,
        of: `${dropped.length} dropped`,
      })),
    ],
    notes: read.flatMap(({ faults }) => faults),
  };
}

/** What the text names, known or not, and every issue. */
function offeredOf(article: GoldArticle, knowledge: Knowledge): readonly OfferedEntity[] {
  const named = new Set(article.mentions.flatMap(({ slug }) => (slug === undefined ? [] : [entityIdFromSlug(slug)])));
  const known = knowledge.entities.filter(({ id, kind }) => kind === 'ISSUE' || named.has(id)).map(({ id, kind, name }) => ({ id, kind, name }));
  const unknown = new Map(
    article.mentions.flatMap(({ slug, surface, kind }) => (slug === undefined && surface !== undefined ? [[surface, kind] as const] : [])),
  );
  return [...known, ...[...unknown].map(([name, kind]) => ({ id: `name:${name}`, kind, name }))];
}
