import { epistemicWords } from '../words/certainties.js';
import { sentenceOf } from '../words/claims.js';
import { dateWords, dayWords, spanWords } from '../words/dates.js';
import type { ClaimFragment } from './claim.operations.js';

const names = (entities: readonly { readonly name: string }[] | null): string => (entities ?? []).map(({ name }) => name).join(', ');

/** A claim to be pasted into a note: what it says, who says so and where, when it was recorded, and where to look it up. */
export function citationOf(claim: ClaimFragment, address: string): string {
  const { article } = claim;
  const span = spanWords(claim.validFrom, claim.validTo);
  const speakers = names(claim.speakers);
  const source = article && [
    names(article.authors),
    `“${article.title ?? 'Untitled'}”`,
    article.publisher?.name,
    article.publishedOn && dateWords(article.publishedOn),
  ];
  return [
    `${sentenceOf(claim)} (${[epistemicWords[claim.epistemic], span].filter(Boolean).join('; ')}).`,
    speakers && `Said by ${speakers}.`,
    source && `${source.filter(Boolean).join(', ')}.`,
    `Entente, claim ${claim.id}, recorded ${dayWords(claim.recordedAt)}. ${address}`,
  ]
    .filter(Boolean)
    .join(' ');
}
