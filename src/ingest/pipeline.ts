import type { ProposalDraft } from '../domain/proposal.js';
import { claimsByRule } from './claims/claims-by-rule.js';
import type { Document } from './document.js';
import { extract } from './extract/extract.js';
import type { Sentence } from './extract/mention.js';
import type { Knowledge } from './knowledge.js';
import { lexiconOf } from './link/lexicon.js';
import { linkMentions } from './link/link-mentions.js';
import type { LinkedMention } from './link/meaning.js';
import { articleOf } from './propose/article-of.js';
import { authorNamed, publisherNamed } from './propose/people-of-article.js';
import { draftProposal } from './propose/propose.js';

/** What a document says, as far as it was understood: what a proposal is made of, and what an evaluation looks at. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  /** Every name of the body, in the order in which they stand. */
  readonly mentions: readonly LinkedMention[];
}

/** Steps two and three: finds the names of a document and says what they mean. */
export function readNames(document: Document, knowledge: Knowledge): Reading {
  const lexicon = lexiconOf(knowledge);
  const extracted = extract(document, lexicon.gazetteer);
  return { sentences: extracted.sentences, mentions: linkMentions(document, extracted, lexicon) };
}

/**
 * What a document may add to the graph: extract → link → claims by rule → proposal. Pure: the same document and the same
 * knowledge give the same bytes. Nothing of it is applied.
 */
export function proposeFrom(document: Document, knowledge: Knowledge): ProposalDraft {
  const lexicon = lexiconOf(knowledge);
  const reading = readNames(document, knowledge);
  const authors = document.authors.map((name) => authorNamed(name, lexicon));
  const publisher = document.publisher === undefined ? undefined : publisherNamed(document.publisher, lexicon);
  const article = articleOf(document, authors, publisher);
  const entities = new Map(
    [...reading.mentions, ...authors].flatMap(({ meaning }) => (meaning.state === 'NEW' ? [[meaning.entity.id, meaning.entity] as const] : [])),
  );
  const nameOf = (id: string): string => (lexicon.byId(id) ?? entities.get(id))?.name ?? id;
  const claims = claimsByRule(reading.sentences, reading.mentions, {
    document,
    articleId: article.id,
    authorIds: article.authorIds,
    kindOf: (id) => (lexicon.byId(id) ?? entities.get(id))?.kind,
    nameOf,
  });
  return draftProposal(document, { ...reading, article, authors, publisher, claims, nameOf });
}
