import type { ArticleContent } from '../../domain/article.js';
import { articleId, sha256 } from '../../domain/identity.js';
import type { Document } from '../document.js';
import type { Named } from './people-of-article.js';

/** The article that a document is, with the authors and the publisher that no person has to choose. */
export function articleOf({ text, title, url, publishedOn }: Document, authors: readonly Named[], publisher: Named | undefined): ArticleContent {
  const textSha256 = sha256(text);
  const publisherId = idOf(publisher);
  const isPublished = [publisherId, url, publishedOn].some((value) => value !== undefined);
  return {
    id: articleId({ textSha256 }),
    title,
    authorIds: [...new Set(authors.flatMap((author) => idOf(author) ?? []))],
    publications: isPublished ? [{ publisherId, url, publishedOn }] : [],
    textSha256,
    text,
  };
}

function idOf(named: Named | undefined): string | undefined {
  if (named?.meaning.state === 'KNOWN') return named.meaning.entityId;
  return named?.meaning.state === 'NEW' ? named.meaning.entity.id : undefined;
}
