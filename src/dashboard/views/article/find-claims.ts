import { type Answer, ask } from '../../api/ask.js';
import { asOfOf, claimFilterOf, isSureEnough } from '../../state/filters.js';
import type { Shared } from '../../state/shared.js';
import { ArticleClaims, type ArticleClaimsQuery } from './article.operations.js';
import { inOrder } from './in-order.js';

export type PlacedClaim = NonNullable<ArticleClaimsQuery['claims']>['nodes'][number];

/** The claims of one article that pass the filters, in the order in which they stand in it. */
export interface FoundClaims {
  readonly claims: readonly PlacedClaim[];
  /** Claims that pass, before the list was cut. */
  readonly total: number;
  /** Of those that were read, how many the floor of confidence hides. */
  readonly unsure: number;
}

/** Data sets have thousands of claims, and no place for any: so many pages of a hundred are read. */
const pagesMax = 5;

export async function findClaims(article: string, shared: Shared): Promise<Answer<FoundClaims>> {
  const filter = { article, and: [claimFilterOf(shared)] };
  const asOf = asOfOf(shared) ?? null;
  const read: PlacedClaim[] = [];
  const faults: string[] = [];
  let total = 0;
  for (let page = 0, after: string | null = null; page < pagesMax; page += 1) {
    const answer: Answer<ArticleClaimsQuery> = await ask(ArticleClaims, { filter, asOf, after });
    const { claims } = answer.data;
    faults.push(...answer.faults);
    read.push(...(claims?.nodes ?? []));
    total = claims?.totalCount ?? read.length;
    after = claims?.pageInfo.endCursor ?? null;
    if (!claims?.pageInfo.hasNextPage || after === null) break;
  }
  const sure = read.filter((claim) => isSureEnough(claim, shared.confidence));
  return { data: { claims: inOrder(sure), total, unsure: read.length - sure.length }, faults };
}
