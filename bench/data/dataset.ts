import type { ArticleContent } from '../../src/domain/article.js';
import type { ClaimDraft } from '../../src/domain/claim.js';
import type { EntityContent } from '../../src/domain/entity.js';

/** What a benchmark loads; every claim is another claim, so that loading it once writes each once. */
export interface Dataset {
  readonly name: string;
  /** Whether the targets, which are set for a graph of some size, count here. */
  readonly hasTargets: boolean;
  readonly entities: readonly EntityContent[];
  readonly articles: readonly ArticleContent[];
  readonly claims: readonly ClaimDraft[];
  /** What was left out and why, for the report. */
  readonly note?: string | undefined;
}

/** At most `claimsMax` claims of a data set, with the entities and articles that they are about. */
export function firstClaims(dataset: Dataset, claimsMax: number): Dataset {
  const claims = dataset.claims.slice(0, claimsMax);
  const used = new Set(
    claims.flatMap(({ subjectId, objectId, aboutIds, authorIds, speakerIds, articleId }) => [
      subjectId,
      objectId,
      ...aboutIds,
      ...authorIds,
      ...speakerIds,
      articleId ?? '',
    ]),
  );
  const articles = dataset.articles.filter(({ id }) => used.has(id));
  for (const { authorIds, publications } of articles)
    for (const id of [...authorIds, ...publications.flatMap(({ publisherId }) => publisherId ?? [])]) used.add(id);
  return { ...dataset, claims, articles, entities: dataset.entities.filter(({ id }) => used.has(id)) };
}
