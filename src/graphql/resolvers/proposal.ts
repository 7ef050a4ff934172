import { earliestPublication } from '../../domain/article.js';
import { present } from '../../domain/as-of.js';
import type { EntityCandidate, ProposalItem as ProposalItemContent } from '../../domain/proposal.js';
import { type HeldItem, proposalStatuses } from '../../domain/proposed.js';
import { standingsOf, standsFor } from '../../domain/settle-item.js';
import type { StoredArticle } from '../../store/rows.js';
import { checkFirst, connection, decodeCursor } from '../connection.js';
import type { GraphContext } from '../context.js';
import type { ProposalItemResolvers, ProposalResolvers, ProposedClaimResolvers, ProposedEndResolvers, QueryResolvers } from '../generated/resolver-types.js';
import {
  type ArticleNode,
  articleNode,
  claimNode,
  type EntityNode,
  entityNode,
  type ProposalItemNode,
  type ProposalNode,
  type ProposedEndNode,
  proposalNode,
} from '../nodes.js';
import { entityById } from './related-entities.js';

export const Proposal = {
  id: ({ proposal }) => proposal.id,
  status: ({ proposal }) => proposal.status,
  article: (node, _, context) => articleOf(node, context),
  items: async (node, _, context) => {
    const items = await itemsOf(node, context);
    return items.map((held) => ({ held, ...(node.unwritten && { unwritten: node }) }));
  },
  itemCount: ({ proposal }) => proposal.itemCount,
  pendingCount: ({ proposal }) => proposal.itemCount - proposal.acceptedCount - proposal.rejectedCount,
  acceptedCount: ({ proposal }) => proposal.acceptedCount,
  rejectedCount: ({ proposal }) => proposal.rejectedCount,
  createdAt: ({ proposal }) => proposal.createdAt,
  createdBy: ({ proposal }) => proposal.createdBy,
  decidedAt: ({ proposal }) => (proposal.status === 'PENDING' ? undefined : proposal.decidedAt),
  decidedBy: ({ proposal }) => (proposal.status === 'PENDING' ? undefined : proposal.decidedBy),
} satisfies ProposalResolvers;

const itemsOf = async ({ proposal, unwritten }: ProposalNode, { loaders }: GraphContext): Promise<readonly HeldItem[]> =>
  unwritten?.items ?? (await loaders.proposalItems(null).load(proposal.id)) ?? [];

/** The article as the graph has it, else as it would be added. */
async function articleOf({ proposal, unwritten }: ProposalNode, { loaders }: GraphContext): Promise<ArticleNode> {
  const known = await loaders.article(present).load(proposal.article.id);
  if (known !== undefined) return articleNode(known, present);
  const { text: _, ...content } = proposal.article;
  const article: StoredArticle = {
    ...content,
    publication: earliestPublication(content.publications),
    createdAt: proposal.createdAt,
    textIsHeld: true,
    sortKey: '',
  };
  return { type: 'article', article, asOf: present, proposed: unwritten === undefined ? { proposalId: proposal.id } : { text: unwritten.text } };
}

export const ProposalItem = {
  id: ({ held }) => held.id,
  kind: ({ held }) => held.item.kind,
  summary: ({ held }) => held.item.summary,
  quote: ({ held }) => held.quote,
  start: ({ held }) => (held.quote === undefined ? undefined : held.item.span.start),
  end: ({ held }) => (held.quote === undefined ? undefined : held.item.span.end),
  sentence: ({ held }) => (held.quote === undefined ? undefined : held.sentence),
  sentenceStart: ({ held }) => (held.quote === undefined ? undefined : held.item.sentence.start),
  mentions: ({ held: { item } }) => ('mentions' in item ? item.mentions.length : 1),
  candidates: async ({ held: { item } }, _, context) => {
    const candidates = await Promise.all(candidatesOf(item).map(async (each) => ({ ...each, entity: await entityById(context, each.entityId, present) })));
    // An entity that is itself only proposed is no candidate yet.
    return candidates.flatMap(({ entity, ...candidate }) => (entity == null ? [] : [{ ...candidate, entity }]));
  },
  proposedEntity: ({ held: { item } }) => (item.kind === 'ENTITY' ? item.entity : undefined),
  proposedClaim: (of) => (of.held.item.kind === 'CLAIM' ? { proposed: of.held.item.claim, of } : undefined),
  decision: ({ held }) => held.decision?.decision,
  decidedAt: ({ held }) => held.decision?.at,
  decidedBy: ({ held }) => held.decision?.by,
  entity: ({ held }, _, context) => entityById(context, held.decision?.entityId, present),
  claim: async ({ held: { decision } }, _, { loaders }) => {
    const claim = decision?.claimId === undefined ? undefined : await loaders.claim(present).load(decision.claimId);
    return claim && claimNode(claim, present);
  },
  proposal: async ({ held, unwritten }, _, { loaders }) => {
    if (unwritten !== undefined) return unwritten;
    const proposal = await loaders.proposal(null).load(held.proposalId);
    return proposal && proposalNode(proposal);
  },
} satisfies ProposalItemResolvers;

function candidatesOf(item: ProposalItemContent): readonly EntityCandidate[] {
  if (item.kind === 'EVIDENCE') return item.entityIds.map((entityId) => ({ entityId, score: 1, reasons: ['it stands in the sentence'] }));
  return item.kind === 'CLAIM' ? [] : item.candidates;
}

const ends = (ids: readonly string[], of: ProposalItemNode): readonly ProposedEndNode[] => ids.map((id) => ({ id, of }));

export const ProposedClaim = {
  subject: ({ proposed, of }) => ({ id: proposed.subjectId, of }),
  predicate: ({ proposed }) => proposed.predicate,
  object: ({ proposed, of }) => ({ id: proposed.objectId, of }),
  about: ({ proposed, of }) => ends(proposed.aboutIds, of),
  office: ({ proposed }) => proposed.office,
  authors: ({ proposed, of }) => ends(proposed.authorIds, of),
  speakers: ({ proposed, of }) => ends(proposed.speakerIds, of),
  stance: ({ proposed }) => proposed.stance,
  polarity: ({ proposed }) => proposed.polarity,
  epistemic: ({ proposed }) => proposed.epistemic,
  confidence: ({ proposed }) => proposed.confidence,
  method: ({ proposed }) => proposed.method,
  model: ({ proposed }) => proposed.model,
  validFrom: ({ proposed }) => proposed.validFrom,
  validTo: ({ proposed }) => proposed.validTo,
  summary: ({ proposed }) => proposed.summary,
} satisfies ProposedClaimResolvers;

export const ProposedEnd = {
  name: async (end, _, context) => (await knownAs(end, context))?.name ?? (await proposedAs(end, context))?.name ?? end.id,
  entity: (end, _, context) => knownAs(end, context),
  item: async (end, _, context) => (await proposedAs(end, context))?.itemId,
} satisfies ProposedEndResolvers;

/** The names that the proposal of an item would add. */
async function namesIn({ held, unwritten }: ProposalItemNode, { loaders }: GraphContext): Promise<Names> {
  const items = unwritten?.unwritten?.items ?? (await loaders.proposalItems(null).load(held.proposalId)) ?? [];
  const known = namesByItems.get(items);
  if (known !== undefined) return known;
  const proposed = items.flatMap(({ id, item }) => (item.kind === 'ENTITY' ? [[item.entity.id, { name: item.entity.name, itemId: id }] as const] : []));
  const names: Names = { proposed: new Map(proposed), standings: standingsOf(items, new Map()) };
  namesByItems.set(items, names);
  return names;
}

interface Names {
  readonly proposed: ReadonlyMap<string, { readonly name: string; readonly itemId: string }>;
  readonly standings: ReturnType<typeof standingsOf>;
}

/** Each claim of a proposal asks for them several times. */
const namesByItems = new WeakMap<readonly HeldItem[], Names>();

const proposedAs = async ({ id, of }: ProposedEndNode, context: GraphContext) => (await namesIn(of, context)).proposed.get(id);

/** The entity of the graph that an end of a claim is, or by now stands for. */
async function knownAs({ id, of }: ProposedEndNode, context: GraphContext): Promise<EntityNode | undefined> {
  const stands = standsFor(id, (await namesIn(of, context)).standings) ?? id;
  const entity = await context.loaders.entity({ match: 'POSSIBLE' }).load(stands);
  return entity && entityNode(entity, present);
}

export const proposalQueries = {
  proposals: async (_, args, { store }) => {
    const statuses = args.status ? [args.status] : proposalStatuses;
    const page = await store.listProposals({ statuses, first: checkFirst(args.first), after: decodeCursor('proposals', args.after) });
    return connection(page, {
      order: 'proposals',
      after: args.after,
      keyOf: (proposal) => proposal.sortKey,
      nodeOf: proposalNode,
      countAll: () => store.countProposals(statuses),
    });
  },
} satisfies QueryResolvers;
