import { type ArticleContent, type ArticleDraft, mergeArticle, missingOfArticle, newArticle, uniteArticleDrafts } from '../../domain/article.js';
import type { RecordFault } from '../../domain/change-set.js';
import type { Fault } from '../../domain/claim-rules.js';
import { sha256 } from '../../domain/identity.js';
import { sameContent } from '../../domain/same-content.js';
import {
  articleRows,
  createArticles,
  keepArticleStates,
  kindsOfEntities,
  linkArticleAuthors,
  linkArticlePublishers,
  textDigests,
  updateArticles,
} from '../cypher/writes.js';
import type { Run } from '../engine.js';
import { articleContentOf, articleProperties, earlierState, type Properties, retractionOf } from './stored-properties.js';
import { uniteById } from './unite-by-id.js';

export interface ArticlePlan {
  readonly created: readonly ArticleContent[];
  readonly updated: readonly { readonly content: ArticleContent; readonly before: Properties }[];
  readonly unchanged: number;
  readonly faults: readonly RecordFault[];
}

/** `newEntityIds`: those that the same change set adds, which the graph does not have yet. */
export async function planArticles(run: Run, articles: readonly ArticleDraft[], newEntityIds: ReadonlySet<string>, fillsOnly = false): Promise<ArticlePlan> {
  const rows = await run(articleRows, { ids: articles.map((article) => article.id) });
  const before = new Map(rows.map((row) => [row[0] as string, row[1] as Properties]));
  const entityIds = new Set([...newEntityIds, ...(await knownEntities(run, articles))]);
  // The same article twice in one change set is one article, with the publications of both.
  const united = uniteById(articles, uniteArticleDrafts);
  const known = united.flatMap((article) => {
    const state = before.get(article.id);
    if (state === undefined) return [];
    const stored = articleContentOf(state);
    return [{ draft: fillsOnly ? missingOfArticle(stored, article) : article, stored, before: state }];
  });
  const sound = await withLaterTexts(run, known);
  const merged = sound.map(({ draft, stored, before: state }) => ({ content: mergeArticle(stored, draft), stored, before: state }));
  const updated = merged.filter(({ content, stored }) => !sameContent(content, stored));
  const created = united.filter((article) => !before.has(article.id)).map(newArticle);
  return {
    created,
    updated,
    unchanged: articles.length - created.length - updated.length,
    faults: articles.flatMap((article, index) =>
      [...textFaults(article), ...nameFaults(article, entityIds), ...originFaults(article)].map((fault) => ({ ...fault, list: 'articles' as const, index })),
    ),
  };
}

export async function writeArticles(run: Run, plan: ArticlePlan, at: string): Promise<void> {
  if (plan.created.length > 0) await run(createArticles, { rows: plan.created.map((article) => articleProperties(article, at, at)) });
  if (plan.updated.length > 0) {
    await run(keepArticleStates, { rows: plan.updated.map(({ before }) => earlierState(before, at)) });
    const rows = plan.updated.map(({ content, before }) => articleProperties(content, before['createdAt'] as string, at, retractionOf(before)));
    await run(updateArticles, { rows });
  }
  const written = [...plan.created, ...plan.updated.map(({ content }) => content)];
  const authors = written.flatMap(({ id, authorIds }) => authorIds.map((entityId) => ({ articleId: id, entityId })));
  if (authors.length > 0) await run(linkArticleAuthors, { rows: authors });
  const publishers = written.flatMap((article) => publisherIds(article).map((entityId) => ({ articleId: article.id, entityId })));
  if (publishers.length > 0) await run(linkArticlePublishers, { rows: publishers });
}

interface Known {
  readonly draft: ArticleDraft;
  readonly stored: ArticleContent;
  readonly before: Properties;
}

/** A text that the article had before it was corrected is left out, unless the record is a correction: so a script that runs again takes no correction back. */
async function withLaterTexts(run: Run, known: readonly Known[]): Promise<readonly Known[]> {
  const others = known.filter(({ draft, stored }) => !draft.corrects && draft.textSha256 !== undefined && draft.textSha256 !== stored.textSha256);
  const rows = others.length === 0 ? [] : await run(textDigests, { ids: others.map(({ stored }) => stored.id) });
  const digests = new Set(rows.map(([id, digest]) => `${String(id)} ${String(digest)}`));
  return known.map((each) => {
    const { text: _, textSha256, ...draft } = each.draft;
    const isEarlier = others.includes(each) && digests.has(`${each.stored.id} ${String(textSha256)}`);
    return isEarlier ? { ...each, draft } : each;
  });
}

async function knownEntities(run: Run, articles: readonly ArticleContent[]): Promise<readonly string[]> {
  const ids = [...new Set(articles.flatMap((article) => [...article.authorIds, ...publisherIds(article)]))];
  return ids.length === 0 ? [] : (await run(kindsOfEntities, { ids })).map((row) => row[0] as string);
}

const publisherIds = ({ publications }: ArticleContent): readonly string[] => publications.flatMap(({ publisherId }) => publisherId ?? []);

function nameFaults(article: ArticleContent, entityIds: ReadonlySet<string>): readonly Fault[] {
  const missing = (field: string, ids: readonly string[]) =>
    ids.filter((id) => !entityIds.has(id)).map((id) => ({ field, message: `there is no entity ${id}` }));
  return [...missing('authors', article.authorIds), ...missing('publisher', publisherIds(article))];
}

function textFaults(article: ArticleContent): readonly Fault[] {
  if (article.text === undefined || article.textSha256 === sha256(article.text)) return [];
  return [{ field: 'text', message: `the text has SHA-256 ${sha256(article.text)}, not ${article.textSha256}: it is another text` }];
}

const originFaults = ({ id, basedOnIds = [] }: ArticleContent): readonly Fault[] =>
  basedOnIds.includes(id) ? [{ field: 'basedOn', message: 'an article is not based on itself: leave it out' }] : [];
