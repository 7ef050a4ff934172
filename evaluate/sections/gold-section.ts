import { entityIdFromSlug } from '../../src/domain/identity.js';
import type { Knowledge } from '../../src/ingest/knowledge.js';
import type { GoldArticle } from '../gold/read-gold.js';
import { wantedClaims } from '../gold/wanted-claims.js';
import { inTurn } from '../in-turn.js';
import { scoreClaims, scorePairs } from '../measures/claims.js';
import { scoreDates } from '../measures/dates.js';
import { scoreLinks } from '../measures/links.js';
import { scoreMentions } from '../measures/mentions.js';
import { share, sum } from '../measures/score.js';
import { overlapsAny } from '../measures/spans.js';
import type { Pipeline } from '../pipeline.js';
import type { Reading } from '../reading.js';
import { scoreFigures, shareFigure } from '../report/figures.js';
import type { Section } from '../report/section.js';

interface ReadArticle {
  readonly gold: GoldArticle;
  readonly text: string;
  readonly reading: Reading;
}

export async function readArticles(gold: readonly GoldArticle[], pipeline: Pipeline, knowledge: Knowledge): Promise<readonly ReadArticle[]> {
  const withText = gold.flatMap((article) => (article.text === undefined ? [] : [{ gold: article, text: article.text }]));
  return inTurn(withText, async ({ gold, text }) => ({ gold, text, reading: await pipeline.understand(text, knowledge, gold.publishedOn) }));
}

/** Names, kinds, links, dates and claims of some gold texts, against what the seeds know. */
export function goldSection(title: string, about: string, articles: readonly ReadArticle[]): Section {
  const mentions = articles.map(({ gold, reading }) =>
    scoreMentions(
      reading.mentions,
      gold.mentions.map((mention) => ({ ...mention, kinds: [mention.kind] })),
      gold.ignored,
    ),
  );
  const [exact, overlap, kinds] = (['exact', 'overlap', 'kinds'] as const).map((way) => sum(mentions.map((scores) => scores[way])));
  const links = articles.map(({ gold, reading }) => scoreLinks(reading.mentions, gold.mentions.map(linkOf)));
  const unseen = links.reduce((total, each) => total + each.unseen, 0);
  const unseenLinked = links.reduce((total, each) => total + each.unseenLinked, 0);
  const terms = articles.flatMap(({ reading }) => reading.mentions.filter(({ isTerm }) => isTerm)).length;
  const dates = sum(articles.map(({ gold, reading }) => scoreDates(reading.dates, gold.dates, gold.ignored)));
  const claims = sum(articles.map(({ gold, reading }) => scoreClaims(reading.claims, wantedClaims(gold))));
  const pairs = sum(articles.map(({ gold, reading }) => scorePairs(reading.claims, wantedClaims(gold))));
  return {
    title,
    about,
    figures: [
      ...(exact ? scoreFigures('names, the very characters', exact, 'names') : []),
      ...(overlap ? scoreFigures('names, overlapping', overlap, 'names') : []),
      ...(kinds ? [shareFigure('kinds', kinds.foundRight, kinds.found, 'names found exactly')] : []),
      ...scoreFigures('links', sum(links.map(({ known }) => known)), 'names'),
      shareFigure('names of entities that the seeds lack, linked to another', unseenLinked, unseen, 'names'),
      ...scoreFigures('dates', dates, 'dates'),
      ...scoreFigures('claims by rules', claims, 'claims'),
      ...scoreFigures('claims by rules, whatever the predicate', pairs, 'pairs'),
      { title: 'terms and roles, which are not compared with names', value: terms, as: 'count', of: 'places' },
      ...loadFigures(articles),
    ],
  };
}

const linkOf = ({ start, end, slug }: GoldArticle['mentions'][number]) => ({ start, end, entityId: slug === undefined ? undefined : entityIdFromSlug(slug) });

/** What a person has to look at: entities to be added, and how many of them are names of entities of our kinds. */
function loadFigures(articles: readonly ReadArticle[]) {
  const words = articles.reduce((total, { text }) => total + text.split(/\s+/).length, 0);
  const clusters = articles.flatMap(({ gold, reading }) =>
    reading.newEntities.map(({ mentions }) => mentions.some((span) => overlapsAny(span, gold.mentions))),
  );
  const perThousand = share(clusters.length * 1000, words);
  return [
    { title: 'entities to review, per 1,000 words', value: perThousand, as: 'number' as const, of: `${clusters.length} in ${words} words` },
    shareFigure('of them names of our kinds', clusters.filter(Boolean).length, clusters.length, 'entities'),
  ];
}
