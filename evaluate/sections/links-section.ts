import { foldedNames } from '../../src/domain/entity.js';
import { sha256 } from '../../src/domain/identity.js';
import { foldName } from '../../src/domain/names.js';
import type { Span } from '../../src/domain/quote.js';
import type { Knowledge } from '../../src/ingest/knowledge.js';
import type { NewsItem } from '../data/wiki-current-events.js';
import { inTurn } from '../in-turn.js';
import { withhold, withOneName } from '../knowledge.js';
import { type LinkScores, scoreLinks } from '../measures/links.js';
import { sum } from '../measures/score.js';
import type { Pipeline } from '../pipeline.js';
import { scoreFigures, shareFigure } from '../report/figures.js';
import type { Figure, Section } from '../report/section.js';

/** The share of entities that is withheld, so that their names mean something that the graph does not know. */
const withheldShare = 0.4;

/** Links of names in news, with the seeds as they are, with one name each, and with two fifths of them withheld. */
export async function linksSection(items: readonly NewsItem[], pipeline: Pipeline, knowledge: Knowledge): Promise<Section> {
  const wantedLinks = linkReader(knowledge);
  const news = items.map((item) => ({ ...item, ...wantedLinks(item) }));
  const isWithheld = (id: string): boolean => Number.parseInt(sha256(id).slice(0, 8), 16) / 0x1_0000_0000 < withheldShare;
  const measure = (known: Knowledge): Promise<readonly LinkScores[]> => {
    const ids = new Set(known.entities.map(({ id }) => id));
    return inTurn(news, async ({ text, date, links }) => {
      const { mentions } = await pipeline.understand(text, known, date);
      return scoreLinks(
        mentions,
        links.map(({ start, end, entityId }) => ({ start, end, entityId: ids.has(entityId ?? '') ? entityId : undefined })),
      );
    });
  };
  const withheld = await measure(withhold(knowledge, isWithheld));
  const wrong = withheld.flatMap((scores, index) => scores.wrong.flatMap((place) => wordsOf(place, news[index])));
  const count = news.reduce((total, { links }) => total + links.length, 0);
  const skipped = news.reduce((total, each) => total + each.skipped, 0);
  return {
    title: 'Links, in news',
    about: `${count} names that Wikipedia’s portal of current events links, in ${items.length} reports of 2025. The page that a link leads to is one of the seeds where its title is a name of theirs; every other page is an entity that the graph does not know. Left out are ${skipped} links from an adjective or a people (“Israeli”) to a page on something of that state, an army or a team, which the words do not name. Only names found in just the linked words count as linked.`,
    figures: [
      ...figuresOf('seeds', await measure(knowledge)),
      ...figuresOf('one name each', await measure(withOneName(knowledge))),
      ...figuresOf('40 % withheld', withheld),
    ],
    notes: wrong.length === 0 ? [] : [`Linked wrongly with 40 % withheld, with the page that is meant: ${[...new Set(wrong)].toSorted().join('; ')}.`],
  };
}

/** The words of a link and its page. */
const wordsOf = ({ start, end }: Span, item: NewsItem | undefined): readonly string[] =>
  (item?.links ?? []).filter((link) => link.start === start && link.end === end).map(({ name }) => `“${item?.text.slice(start, end)}” (${name})`);

/** Reads the links of a report as entities of the seeds, where they are some. */
function linkReader({ entities }: Knowledge) {
  const idsByName = new Map(entities.flatMap((entity) => foldedNames(entity).map((name) => [name, entity.id] as const)));
  const adjectives = new Set(entities.filter(({ kind }) => kind === 'NATION').flatMap(({ aliases }) => aliases.map(({ name }) => foldName(name))));
  return ({ text, links }: NewsItem) => {
    const isAdjective = ({ start, end }: Span): boolean => adjectives.has(foldName(text.slice(start, end)).replace(/s$/, ''));
    const wanted = links.map((link) => ({ ...link, entityId: idsByName.get(foldName(link.name)) }));
    const kept = wanted.filter((link) => link.entityId !== undefined || !isAdjective(link));
    return { links: kept, skipped: wanted.length - kept.length };
  };
}

function figuresOf(title: string, scores: readonly LinkScores[]): readonly Figure[] {
  const suggested = sum(scores.map((each) => each.suggested));
  const unseen = scores.reduce((total, each) => total + each.unseen, 0);
  const linked = scores.reduce((total, each) => total + each.unseenLinked, 0);
  return [
    ...scoreFigures(title, sum(scores.map(({ known }) => known)), 'names'),
    shareFigure(`${title}: unseen entities linked to another`, linked, unseen, 'names'),
    shareFigure(`${title}: known ones left open, among the five shown`, suggested.wantedFound, suggested.wanted, 'names'),
  ];
}
