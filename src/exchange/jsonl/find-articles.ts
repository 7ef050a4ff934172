import { present } from '../../domain/as-of.js';
import { type ArticleIdentity, articleId } from '../../domain/identity.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { StoredArticle } from '../../store/rows.js';
import type { ArticleRecord } from './record.js';

/** A record of an article, with what it is known by. */
export interface NamedArticle {
  readonly id: string | undefined;
  readonly record: Pick<ArticleRecord, 'url' | 'title' | 'publishedOn'>;
  readonly publisherId: string | undefined;
  /** The digest of its text, where that is given or named. */
  readonly textNamed: string | undefined;
}

/**
 * Finds which article each record means: the one whose text it has; else one that is known by the same address, or the
 * same title, publisher and date, and by no other text; else a new one. Looks among the records and in the graph.
 */
export async function createArticleFinder(store: GraphStore, articles: readonly NamedArticle[]): Promise<(article: NamedArticle) => string> {
  const digests = [...new Set(articles.flatMap(({ id, textNamed }) => (id === undefined && textNamed !== undefined ? [textNamed] : [])))];
  const byText = digests.length === 0 ? new Map<string, string>() : await store.articleIdsByTextSha256(digests);
  const withText = articles.filter(({ id, textNamed }) => id === undefined && textNamed !== undefined && !byText.has(textNamed));
  const known: ReadonlyMap<string, StoredArticle> =
    withText.length === 0 ? new Map() : await store.articlesByIds([...new Set(withText.flatMap(idsWithoutText))], present);
  const textless = new Set(articles.filter(({ textNamed }) => textNamed === undefined).map((article) => article.id ?? articleId(identityOf(article))));
  const hasNoText = (id: string): boolean => (known.has(id) ? known.get(id)?.textSha256 === undefined : textless.has(id));
  // Of several texts for one that has none the first is its own.
  const textOf = new Map<string, string>();
  const takesText = (id: string, digest: string): boolean => hasNoText(id) && (textOf.get(id) ?? digest) === digest;
  return (article) => {
    const { id, textNamed } = article;
    if (id !== undefined) return id;
    if (textNamed === undefined) return articleId(identityOf(article));
    const own = byText.get(textNamed) ?? idsWithoutText(article).find((each) => takesText(each, textNamed)) ?? articleId(identityOf(article));
    textOf.set(own, textNamed);
    return own;
  };
}

const identityOf = ({ record: { url, title, publishedOn }, publisherId, textNamed }: NamedArticle): ArticleIdentity => ({
  textSha256: textNamed,
  url,
  title,
  publisherId,
  publishedOn,
});

/** The ids that it would have, were its text not known. */
function idsWithoutText(article: NamedArticle): readonly string[] {
  const { url, ...rest } = { ...identityOf(article), textSha256: undefined };
  return [...(url === undefined ? [] : [articleId({ url })]), ...(rest.title === undefined ? [] : [articleId(rest)])];
}
