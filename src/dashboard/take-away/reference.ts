import type { ClaimFragment } from '../claims/claim.operations.js';
import { sentenceOf } from '../words/claims.js';
import { type Stamp, sourcesInShort, wordsOf } from './stamp.js';

/** What a list of works cited says of one work, before it is written in a format. */
export interface Reference {
  readonly key: string;
  readonly title: string;
  /** Names as they are written: which part is the family's differs from country to country, and the graph does not know. */
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  /** A partial date; marks of doubt are left out, since no format has them. */
  readonly issued: string | undefined;
  readonly url: string | undefined;
  /** The day on which it was looked at; absent for works that are known by what others say of them. */
  readonly accessed: string | undefined;
  readonly note: string | undefined;
}

/** The view as a work of this graph. */
export const viewReference = (stamp: Stamp): Reference => ({
  key: `entente-${stamp.taken.slice(0, 19).replaceAll(/\D/g, '')}`,
  title: stamp.title,
  authors: [],
  publisher: 'Entente',
  issued: stamp.taken.slice(0, 10),
  url: stamp.address,
  accessed: stamp.taken.slice(0, 10),
  note: [...wordsOf(stamp).filter((line) => line !== stamp.address), sourcesInShort(stamp)].join(' '),
});

/** A claim as a work of this graph, and after it the article in which it stands, if there is one. */
export function claimReferences(claim: ClaimFragment, address: string, taken: string): readonly Reference[] {
  const { article } = claim;
  const speakers = (claim.speakers ?? []).map(({ name }) => name).join(', ');
  const own: Reference = {
    key: `entente-${claim.id}`,
    title: claim.summary ?? sentenceOf(claim),
    authors: [],
    publisher: 'Entente',
    issued: claim.recordedAt.slice(0, 10),
    url: address,
    accessed: taken.slice(0, 10),
    note: [`Claim ${claim.id}: ${sentenceOf(claim)}.`, speakers && `Said by ${speakers}.`, article && `It stands in ${article.id}.`].filter(Boolean).join(' '),
  };
  return article === null ? [own] : [own, articleReference(article)];
}

const articleReference = ({ id, title, authors, publisher, publishedOn, url, licence }: NonNullable<ClaimFragment['article']>): Reference => ({
  key: id,
  title: title ?? 'Untitled',
  authors: (authors ?? []).map(({ name }) => name),
  publisher: publisher?.name,
  issued: publishedOn?.replace(/[~?]$/, ''),
  url: url ?? undefined,
  accessed: undefined,
  note: licence === null ? undefined : `Licence: ${licence}`,
});
