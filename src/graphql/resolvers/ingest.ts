import { present } from '../../domain/as-of.js';
import { EntenteError, invalidInput } from '../../domain/errors.js';
import { proposalId, proposalItemId } from '../../domain/identity.js';
import { type HeldItem, proposalItemsMax, proposalStatus, wordsOf } from '../../domain/proposed.js';
import { isWebAddress } from '../../domain/web-address.js';
import { type IngestMode, type IngestOutcome, ingestArticle } from '../../ingest/ingest-article.js';
import { markedSource } from '../../ingest/read/source-text.js';
import type { GraphContext } from '../context.js';
import type { ArticleIngestInput, MutationResolvers } from '../generated/resolver-types.js';
import { type ArticleNode, articleNode, type ProposalNode, proposalNode } from '../nodes.js';
import { planOwnClaims } from './own-claims.js';
import { Proposal } from './proposal.js';
import { userError, writeReport } from './write-answers.js';

/** Characters of an article. */
const articleLengthMax = 5_000_000;

/** Claims given one by one. */
const claimsMax = 500;

/** Reading an article, and proposing what it may add. */
export const ingestMutations = {
  articleIngest: async (_, { input }, context) => {
    const { store, viewer, ingestion } = context;
    const mode = input.mode ?? 'PROPOSE';
    if (mode === 'APPLY' && viewer.role !== 'editor')
      throw new EntenteError('FORBIDDEN', 'articleIngest with mode APPLY is for the role editor: propose it (mode PROPOSE), and an editor will decide');
    checkInput(input);
    const document = await ingestion.readDocument(markedSource(input.text), input.format ?? 'TEXT', {
      title: input.title?.trim() || undefined,
      authors: input.authors ?? undefined,
      publisher: input.publisher ?? undefined,
      publishedOn: input.publishedOn ?? undefined,
      url: input.url ?? undefined,
    });
    const draft = await ingestion.propose(document, store);
    const own = await planOwnClaims(store, input, draft);
    if (mode !== 'APPLY' && own.claims.length > proposalItemsMax)
      throw invalidInput(`claims: at most ${proposalItemsMax} can be proposed at once, not ${own.claims.length}; an editor can apply more (mode APPLY)`);
    const outcome = await ingestArticle(store, { draft, claims: own.claims.map(({ claim }) => claim), mode, by: viewer.name });
    const refused = outcome.faults.map(({ index, field, message }) => ({ place: own.claims[index]?.place ?? [], field, message }));
    const errors = [...own.userErrors, ...refused.map(({ place, ...fault }) => userError(place, fault))];
    const left = new Set([...own.userErrors.map(({ place }) => place.join()), ...refused.map(({ place }) => place.join())]);
    const proposal = await proposalOf(context, outcome, mode);
    return {
      article: await articleOf(context, outcome, proposal),
      proposal,
      report: { ...writeReport(outcome.report, []), rejected: left.size },
      itemsKnown: outcome.itemsKnown,
      itemsLeftOut: outcome.itemsLeftOut,
      notes: [...(draft.notes ?? []), ...outcome.notes],
      userErrors: errors,
    };
  },
} satisfies MutationResolvers;

function checkInput({ text, claims, authors, url }: ArticleIngestInput): void {
  for (const [index, author] of (authors ?? []).entries()) if (author.trim() === '') throw invalidInput(`authors.${index}: the name is empty: leave it out`);
  if (url && !isWebAddress(url)) throw invalidInput(`url: "${url}" is no address on the web: write https://…`);
  if (text.trim() === '') throw invalidInput('text: it is empty: give the article');
  if (text.length > articleLengthMax) throw invalidInput(`text: at most ${articleLengthMax} characters, not ${text.length}; split the article`);
  if ((claims?.length ?? 0) > claimsMax) throw invalidInput(`claims: at most ${claimsMax} one by one, not ${claims?.length}; give them as claimsJsonl`);
}

/** The proposal as it is now, or with `DRY_RUN` as it would be. */
async function proposalOf({ store, viewer }: GraphContext, outcome: IngestOutcome, mode: IngestMode): Promise<ProposalNode | undefined> {
  const id = proposalId(outcome.article.id);
  const stored = (await store.proposalsByIds([id])).get(id);
  if (mode !== 'DRY_RUN' || outcome.items.length === 0) return stored && proposalNode(stored);
  const items = [...outcome.itemsBefore, ...heldItems(outcome, viewer.name)];
  const counts = { itemCount: items.length, acceptedCount: stored?.acceptedCount ?? 0, rejectedCount: stored?.rejectedCount ?? 0 };
  const now = new Date().toISOString();
  const before = stored ?? { id, article: outcome.article, createdAt: now, createdBy: viewer.name, sortKey: '' };
  return {
    type: 'proposal',
    proposal: { ...before, ...counts, status: proposalStatus(counts) },
    unwritten: { items, text: outcome.article.text ?? '' },
  };
}

function heldItems({ article, items, itemsBefore }: IngestOutcome, by: string): readonly HeldItem[] {
  return items.map((item, index) => ({
    id: proposalItemId(article.id, item),
    proposalId: proposalId(article.id),
    position: itemsBefore.length + index,
    item,
    ...wordsOf(item, article.text ?? ''),
    proposedAt: new Date().toISOString(),
    proposedBy: by,
  }));
}

async function articleOf(context: GraphContext, { article }: IngestOutcome, proposal: ProposalNode | undefined): Promise<ArticleNode | undefined> {
  if (proposal !== undefined) return Proposal.article(proposal, {}, context);
  const known = (await context.store.articlesByIds([article.id], present)).get(article.id);
  return known && articleNode(known, present);
}
