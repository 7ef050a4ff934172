import type { ArticleContent } from '../../src/domain/article.js';
import type { ChangeSet } from '../../src/domain/change-set.js';
import type { ClaimDraft } from '../../src/domain/claim.js';
import type { EntityContent } from '../../src/domain/entity.js';
import { proposalId, proposalItemId } from '../../src/domain/identity.js';
import type { ClaimItem, EntityItem, EvidenceItem, LinkItem, ProposalDraft, ProposalItem } from '../../src/domain/proposal.js';
import type { Span } from '../../src/domain/quote.js';

/** Items of an article, whose places are those of the words that are given. They must stand in its text. */
export function itemsFrom({ text = '' }: ArticleContent) {
  const placeOf = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in the article of this test`);
    return { start, end: start + words.length };
  };
  const sentenceAround = ({ start, end }: Span): Span => {
    const from = text.lastIndexOf('. ', start);
    const to = text.indexOf('.', end);
    return { start: from < 0 ? 0 : from + 2, end: to < 0 ? text.length : to + 1 };
  };
  const place = (words: string) => ({ span: placeOf(words), sentence: sentenceAround(placeOf(words)) });
  const candidatesOf = (entities: readonly EntityContent[]) =>
    entities.map(({ id, name }, index) => ({ entityId: id, score: 1 / (index + 1), reasons: [`name "${name}"`] }));
  return {
    entity: (entity: EntityContent, words = entity.name, like: readonly EntityContent[] = []): EntityItem => ({
      kind: 'ENTITY',
      summary: `A new ${entity.kind}: ${entity.name}.`,
      ...place(words),
      entity,
      mentions: [placeOf(words)],
      candidates: candidatesOf(like),
    }),
    link: (words: string, ...entities: readonly EntityContent[]): LinkItem => ({
      kind: 'LINK',
      summary: `"${words}" may be several.`,
      ...place(words),
      name: words,
      mentions: [placeOf(words)],
      candidates: candidatesOf(entities),
    }),
    claim: (claim: ClaimDraft, words: string): ClaimItem => ({ kind: 'CLAIM', summary: `It says so: ${words}`, ...place(words), claim }),
    evidence: (words: string, ...entities: readonly EntityContent[]): EvidenceItem => ({
      kind: 'EVIDENCE',
      summary: 'These stand in one sentence.',
      ...place(words),
      entityIds: entities.map(({ id }) => id),
    }),
  };
}

export const draftOf = (article: ArticleContent, ...items: readonly ProposalItem[]): ProposalDraft => ({ article, items });

/** The change set that stores a draft. */
export function proposing({ article, items }: ProposalDraft, by = 'proposer'): ChangeSet {
  const id = proposalId(article.id);
  return {
    by,
    action: 'propose',
    summary: '',
    entities: [],
    articles: [],
    claims: [],
    proposals: [{ id, article }],
    items: items.map((item) => ({ proposalId: id, item })),
  };
}

/** The change set that decides on items. */
export const deciding = (decisions: NonNullable<ChangeSet['decisions']>, by = 'reviewer'): ChangeSet => ({
  by,
  action: 'decide',
  summary: '',
  entities: [],
  articles: [],
  claims: [],
  decisions,
});

export const itemIdOf = (article: ArticleContent, item: ProposalItem): string => proposalItemId(article.id, item);
