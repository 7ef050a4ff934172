import type { HeldItem, ProposalStatus } from '../../domain/proposed.js';
import { itemsById, itemsOfProposals, proposalCount, proposalPage, proposalsById, proposalTexts } from '../cypher/proposals.js';
import type { Engine } from '../engine.js';
import { beforeAll, groupBy, type Page, type PageRequest, pageOf } from '../page.js';
import { itemOf, proposalOf, type StoredProposal } from '../proposal-rows.js';

/** What articles may add, and what was decided of it. It has no as-of: a proposal is not part of what the graph says. */
export interface ProposalReads {
  proposalsByIds(ids: readonly string[]): Promise<ReadonlyMap<string, StoredProposal>>;
  /** Canonical texts of the articles of proposals. */
  proposalTextsByIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Newest first. */
  listProposals(query: { readonly statuses: readonly ProposalStatus[] } & PageRequest): Promise<Page<StoredProposal>>;
  countProposals(statuses: readonly ProposalStatus[]): Promise<number>;
  /** By proposal, in order. */
  itemsOfProposals(ids: readonly string[]): Promise<ReadonlyMap<string, readonly HeldItem[]>>;
  proposalItemsByIds(ids: readonly string[]): Promise<ReadonlyMap<string, HeldItem>>;
}

/** Ids in one statement. */
const pieceSize = 2_000;

export function createProposalReads({ read }: Pick<Engine, 'read'>): ProposalReads {
  return {
    proposalsByIds: async (ids) => new Map((await read(proposalsById, { ids })).map(proposalOf).map((proposal) => [proposal.id, proposal])),
    proposalTextsByIds: async (ids) => new Map((await read(proposalTexts, { ids })).map((row) => [row[0] as string, row[1] as string])),
    listProposals: async ({ statuses, first, after }) => {
      const rows = await read(proposalPage, { statuses, after: after ?? beforeAll.descending, limit: first + 1 });
      return pageOf(rows.map(proposalOf), first);
    },
    countProposals: async (statuses) => ((await read(proposalCount, { statuses }))[0]?.[0] ?? 0) as number,
    itemsOfProposals: async (ids) => {
      const items = (await read(itemsOfProposals, { ids })).map(itemOf).sort((a, b) => a.position - b.position);
      return groupBy(items, ({ proposalId }) => proposalId);
    },
    proposalItemsByIds: async (ids) => {
      const found = new Map<string, HeldItem>();
      for (let start = 0; start < ids.length; start += pieceSize)
        for (const row of await read(itemsById, { ids: ids.slice(start, start + pieceSize) })) found.set(row[0] as string, itemOf(row));
      return found;
    },
  };
}
