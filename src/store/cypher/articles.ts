import { articleColumns } from './claims.js';
import { anySortKey, articleMatches, liveAsOf, stateAsOf } from './conditions.js';
import { columns, statement } from './statement.js';

export const articlesById = statement(
  'articles-by-id',
  `MATCH (a:ArticleState) WHERE a.articleKey IN $ids AND ${stateAsOf('a')} RETURN ${columns('a', articleColumns)}`,
);

/** The articles whose present text has one of these digests, whether it is held or not. */
export const articleIdsByText = statement(
  'article-ids-by-text',
  'MATCH (a:Article) WHERE a.textSha256 IN $digests RETURN a.textSha256 AS digest, a.id AS id ORDER BY a.createdAt, a.id',
);

export const articleTexts = statement(
  'article-texts',
  `MATCH (a:ArticleState) WHERE a.articleKey IN $ids AND ${stateAsOf('a')} RETURN a.articleKey AS key, a.text AS text`,
);

export const articleSignatures = statement(
  'article-signatures',
  `MATCH (a:ArticleState) WHERE a.articleKey IN $ids AND ${stateAsOf('a')} AND a.signature IS NOT NULL RETURN a.articleKey AS key, a.signature AS signature`,
);

const filtered = `MATCH (a:ArticleState) WHERE ${stateAsOf('a')} AND ${articleMatches}`;

/** Newest published first; the undated last. */
export const articlePage = statement(
  'articles-newest',
  `${filtered} AND a.sortKey < $after RETURN ${columns('a', articleColumns)} ORDER BY a.sortKey DESC LIMIT $limit`,
);

export const articleCount = statement('article-count', `${filtered} RETURN count(a) AS total`);

/** Articles that have claims of which one of `$ids` is an end. */
export const articlesMentioning = statement(
  'articles-mentioning',
  `UNWIND $ids AS id CALL (id) {
  MATCH (c:Claim) WHERE c.subjectId = id AND ${anySortKey('c')} AND ${liveAsOf('c')} RETURN c.articleId AS articleId
  UNION
  MATCH (c:Claim) WHERE c.objectId = id AND ${anySortKey('c')} AND ${liveAsOf('c')} RETURN c.articleId AS articleId
  UNION
  MATCH (:Entity {id: id})<-[:ABOUT]-(c:Claim) WHERE ${liveAsOf('c')} RETURN c.articleId AS articleId
}
WITH articleId WHERE articleId IS NOT NULL RETURN DISTINCT articleId AS id`,
);

/** Articles per author (`$keys`), newest published first. */
export const articlesOfAuthor = statement(
  'articles-of-author',
  `UNWIND $keys AS key CALL (key) {
  MATCH (:Entity {id: key})<-[:AUTHOR]-(w:Article) MATCH (a:ArticleState {articleKey: w.id}) WHERE ${stateAsOf('a')} AND key IN a.authorIds AND a.sortKey < $after RETURN a ORDER BY a.sortKey DESC LIMIT $limit
}
RETURN key AS key, ${columns('a', articleColumns)}`,
);

/** How many articles any of some authors (`$rows`: key, ids) wrote: one of two of them counts once. */
export const articleCountOfAuthors = statement(
  'article-count-of-authors',
  `UNWIND $rows AS row CALL (row) {
  UNWIND row.ids AS id MATCH (:Entity {id: id})<-[:AUTHOR]-(w:Article) MATCH (a:ArticleState {articleKey: w.id}) WHERE ${stateAsOf('a')} AND id IN a.authorIds RETURN count(DISTINCT w) AS total
}
RETURN row.key AS key, total AS total`,
);
