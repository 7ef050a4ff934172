import { nearDuplicateFrom, resemblance } from './shingles.js';
import { createGroups } from './union-find.js';

/** What decides whether two articles are independent sources. */
export interface Source {
  readonly articleId: string;
  /** Those judged the same by one id. */
  readonly authorIds: readonly string[];
  /** Web addresses that it was published at. */
  readonly urls: readonly string[];
  /** Articles that it says it comes from, and those that they say they come from, and so on. */
  readonly originIds: readonly string[];
  /** Of its text, where that is held; see `textSignature`. */
  readonly signature?: readonly string[] | undefined;
}

export type DependenceReason = 'SHARED_AUTHOR' | 'SHARED_TEXT' | 'SHARED_ADDRESS' | 'BASED_ON';

/** Articles that count as one source, and why. */
export interface SourceGroup {
  readonly articleIds: readonly string[];
  /** Empty for an article that stands alone. */
  readonly reasons: readonly DependenceReason[];
}

/**
 * The independent sources among articles: two count as one if they share an author, share text (near-duplicates by
 * shingles; the same text is one article anyway), stand at one address, or say that one comes from the other or both from
 * a third. The number of groups is the corroboration of what they say.
 */
export function independentSources(sources: readonly Source[]): readonly SourceGroup[] {
  const groups = createGroups(sources.map(({ articleId }) => articleId));
  const found: { readonly a: string; readonly reason: DependenceReason }[] = [];
  sources.forEach((a, index) => {
    for (const b of sources.slice(index + 1))
      for (const reason of reasonsFor(a, b)) {
        groups.join(a.articleId, b.articleId);
        found.push({ a: a.articleId, reason });
      }
  });
  return groups.all().map((articleIds) => ({
    articleIds,
    reasons: [...new Set(found.filter(({ a }) => articleIds.includes(a)).map(({ reason }) => reason))].sort(),
  }));
}

function reasonsFor(a: Source, b: Source): readonly DependenceReason[] {
  const reasons: DependenceReason[] = [];
  if (isShared(a.authorIds, b.authorIds)) reasons.push('SHARED_AUTHOR');
  if (a.signature && b.signature && resemblance(a.signature, b.signature) >= nearDuplicateFrom) reasons.push('SHARED_TEXT');
  if (isShared(a.urls, b.urls)) reasons.push('SHARED_ADDRESS');
  if (isShared([a.articleId, ...a.originIds], [b.articleId, ...b.originIds])) reasons.push('BASED_ON');
  return reasons;
}

const isShared = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));
