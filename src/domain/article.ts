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

/** What an article is after `incoming` was added to it: what is given replaces, publications and authors are united. */
export function mergeArticle(existing: ArticleContent, incoming: ArticleContent): ArticleContent {
  const given = Object.fromEntries(Object.entries(incoming).filter(([, value]) => value !== undefined));
  const byKey = new Map([...existing.publications, ...incoming.publications].map((publication) => [publicationKey(publication), publication]));
  return {
    ...existing,
    ...given,
    id: existing.id,
    authorIds: [...new Set([...existing.authorIds, ...incoming.authorIds])],
    publications: [...byKey.values()],
  };
}

/** Of what is given, what the article does not have yet. */
export function missingOfArticle(existing: ArticleContent, incoming: ArticleContent): ArticleContent {
  const missing = Object.entries(incoming).filter(([key]) => existing[key as keyof ArticleContent] === undefined);
  return { ...Object.fromEntries(missing), id: existing.id, authorIds: incoming.authorIds, publications: incoming.publications };
}

const publicationKey = (publication: Publication): string =>
  JSON.stringify([publication.publisherId ?? '', publication.url ?? '', publication.publishedOn ?? '']);
