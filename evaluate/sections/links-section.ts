import { foldedNames } from '../../src/domain/entity.js';
import { sha256 } from '../../src/domain/identity.js';
import { foldName } from '../../src/domain/names.js';
import type { Span } from '../../src/domain/quote.js';
import type { Knowledge } from '../../src/ingest/knowledge.js';
import { demonymsOf } from '../../src/ingest/words/demonyms.js';
import type { NewsItem } from '../data/wiki-current-events.js';
import { inTurn } from '../in-turn.js';
import { withhold, withOneName } from '../knowledge.js';
import { type LinkScores, scoreLinks, type WantedLink } from '../measures/links.js';
import { type Score, sum } from '../measures/score.js';
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
  const measure = (known: Knowledge): Promise<readonly NewsScores[]> => {
    const ids = new Set(known.entities.map(({ id }) => id));
    const wanted = ({ start, end, entityId }: WantedLink): WantedLink => ({ start, end, entityId: ids.has(entityId ?? '') ? entityId : undefined });
    return inTurn(news, async ({ text, date, links, all }) => {
      const { mentions } = await pipeline.understand(text, known, date);
      return { ...scoreLinks(mentions, links.map(wanted)), strict: scoreLinks(mentions, all.map(wanted)).known };
    });
  };
  const withheld = await measure(withhold(knowledge, isWithheld));
  const wrong = withheld.flatMap((scores, index) => scores.wrong.flatMap((place) => wordsOf(place, news[index])));
  const count = news.reduce((total, { links }) => total + links.length, 0);
  const skipped = news.reduce((total, { all, links }) => total + all.length - links.length, 0);
  return {
    title: 'Links, in news',
    about: `${count} names that Wikipedia’s portal of current events links, in ${items.length} reports of 2025. The page that a link leads to is one of the seeds where its title is a name of theirs; every other page is an entity that the graph does not know. Left out are ${skipped} links from the name, adjective or people of a state to a page on something of that state, which the words do not name: “Poland” to “Sport in Poland”, “Israeli” to its army, “Filipinos” to the page on the people. What they do to precision is said beside it. Only names found in just the linked words count as linked.`,
    figures: [
      ...figuresOf('seeds', await measure(knowledge)),
      ...figuresOf('one name each', await measure(withOneName(knowledge))),
      ...figuresOf('40 % withheld', withheld),
    ],
    notes: wrong.length === 0 ? [] : [`Linked wrongly with 40 % withheld, with the page that is meant: ${[...new Set(wrong)].toSorted().join('; ')}.`],
  };
}

/** The scores of a report; `strict` counts the links that are left out elsewhere. */
interface NewsScores extends LinkScores {
  readonly strict: Score;
}

/** The words of a link and its page. */
const wordsOf = ({ start, end }: Span, item: NewsItem | undefined): readonly string[] =>
  (item?.links ?? []).filter((link) => link.start === start && link.end === end).map(({ name }) => `“${item?.text.slice(start, end)}” (${name})`);

/** Reads the links of a report as entities of the seeds, where they are some. */
function linkReader({ entities }: Knowledge) {
  const idsByName = new Map(entities.flatMap((entity) => foldedNames(entity).map((name) => [name, entity.id] as const)));
  const namesByState = entities
    .filter(({ kind }) => kind === 'NATION')
    .map((nation) => new Set([...foldedNames(nation), ...demonymsOf(nation.slug).map(foldName)]));
  // "Poland", linked to "Sport in Poland": the words name the state, and the page is on something of it.
  const isOfState = (words: string, page: string): boolean =>
    namesByState.some((names) => names.has(words) && [...names].some((name) => ` ${page} `.includes(` ${name} `)));
  return ({ text, links }: NewsItem) => {
    const wanted = links.map((link) => ({ ...link, entityId: idsByName.get(foldName(link.name)) }));
    const kept = wanted.filter(({ entityId, start, end, name }) => entityId !== undefined || !isOfState(foldName(text.slice(start, end)), foldName(name)));
    return { links: kept, all: wanted };
  };
}

function figuresOf(title: string, scores: readonly NewsScores[]): readonly Figure[] {
  const suggested = sum(scores.map((each) => each.suggested));
  const unseen = scores.reduce((total, each) => total + each.unseen, 0);
  const linked = scores.reduce((total, each) => total + each.unseenLinked, 0);
  const strict = sum(scores.map((each) => each.strict));
  return [
    ...scoreFigures(title, sum(scores.map(({ known }) => known)), 'names'),
    shareFigure(`${title}: precision, with the links that are left out`, strict.foundRight, strict.found, 'names found'),
    shareFigure(`${title}: unseen entities linked to another`, linked, unseen, 'names'),
    shareFigure(`${title}: known ones left open, among the five shown`, suggested.wantedFound, suggested.wanted, 'names'),
  ];
}
