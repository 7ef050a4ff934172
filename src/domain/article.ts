import { daySpan, type PartialDate } from './partial-date.js';

/** One appearance of an article: the same text may have several. */
export interface Publication {
  readonly publisherId?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedOn?: PartialDate | undefined;
}

/**
 * An article is its text: the same text in five outlets is one article with five publications. One that may not be
 * redistributed is known by its metadata and the SHA-256 of its canonical text alone. Data sets are articles too.
 */
export interface ArticleContent {
  readonly id: string;
  readonly title?: string | undefined;
  readonly authorIds: readonly string[];
  readonly publications: readonly Publication[];
  readonly textSha256?: string | undefined;
  /** Canonical text; evidence offsets count its UTF-16 units. */
  readonly text?: string | undefined;
  /** Articles that it says it comes from: a translation, a reprint, a report of a report. */
  readonly basedOnIds?: readonly string[] | undefined;
  readonly licence?: string | undefined;
  readonly note?: string | undefined;
}

/** What somebody wants said of an article, and no longer said. */
export interface ArticleDraft extends ArticleContent {
  /** Whether another text than the one that is held corrects it; else a text that it had before changes nothing. */
  readonly corrects?: boolean | undefined;
  /** Of `title`, `basedOnIds`, `licence` and `note` those that it is to have no longer. */
  readonly without?: readonly string[] | undefined;
  readonly withoutAuthorIds?: readonly string[] | undefined;
  readonly withoutPublications?: readonly Publication[] | undefined;
}

/** An article as the graph holds it. */
export interface Article extends ArticleContent {
  /** When the graph first knew of it; ISO 8601 instant, UTC. */
  readonly createdAt: string;
}

/** Of several publications the one that counts as the article's own: the earliest dated, else the first recorded. */
export function earliestPublication(publications: readonly Publication[]): Publication | undefined {
  const dated = publications.flatMap((publication) =>
    publication.publishedOn === undefined ? [] : [{ publication, day: daySpan(publication.publishedOn).earliest }],
  );
  const [earliest, ...others] = dated;
  return earliest === undefined ? publications[0] : others.reduce((a, b) => (b.day < a.day ? b : a), earliest).publication;
}

/**
 * What an article is after `incoming` was added to it: what it is to be without goes, what is given replaces, publications
 * and authors are united.
 */
export function mergeArticle(existing: ArticleContent, incoming: ArticleDraft): ArticleContent {
  const { corrects: _, without = [], withoutAuthorIds = [], withoutPublications = [], ...content } = incoming;
  const kept = Object.fromEntries(Object.entries(existing).filter(([key]) => !without.includes(key))) as unknown as ArticleContent;
  const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
  // What is taken away and given at once stays, in its place.
  const gone = new Set(withoutPublications.map(publicationKey).filter((key) => !content.publications.some((each) => publicationKey(each) === key)));
  const goneAuthors = new Set(withoutAuthorIds.filter((id) => !content.authorIds.includes(id)));
  const stay = existing.publications.filter((publication) => !gone.has(publicationKey(publication)));
  const byKey = new Map([...stay, ...content.publications].map((publication) => [publicationKey(publication), publication]));
  return {
    ...kept,
    ...given,
    id: existing.id,
    authorIds: [...new Set([...existing.authorIds.filter((id) => !goneAuthors.has(id)), ...content.authorIds])],
    publications: [...byKey.values()],
  };
}

/** Two drafts of one article as one: adding it comes to the same as adding them one after the other. */
export function uniteArticleDrafts(earlier: ArticleDraft, later: ArticleDraft): ArticleDraft {
  const { corrects, without = [], withoutAuthorIds = [], withoutPublications = [], ...content } = earlier;
  return {
    ...mergeArticle(content, later),
    corrects: corrects || later.corrects,
    without: [...without, ...(later.without ?? [])],
    withoutAuthorIds: [...withoutAuthorIds, ...(later.withoutAuthorIds ?? [])],
    withoutPublications: [...withoutPublications, ...(later.withoutPublications ?? [])],
  };
}

/** The draft of an article that the graph does not have yet. */
export const newArticle = ({ corrects: _, without: __, withoutAuthorIds: ___, withoutPublications: ____, ...content }: ArticleDraft): ArticleContent => content;

/** Of what is given, what the article does not have yet. */
export function missingOfArticle(existing: ArticleContent, incoming: ArticleContent): ArticleContent {
  const missing = Object.entries(incoming).filter(([key]) => existing[key as keyof ArticleContent] === undefined);
  return { ...Object.fromEntries(missing), id: existing.id, authorIds: incoming.authorIds, publications: incoming.publications };
}

const publicationKey = (publication: Publication): string =>
  JSON.stringify([publication.publisherId ?? '', publication.url ?? '', publication.publishedOn ?? '']);
