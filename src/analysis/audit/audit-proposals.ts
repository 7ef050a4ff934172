import { proposalId, proposalItemId, sha256 } from '../../domain/identity.js';
import type { ProposalItem } from '../../domain/proposal.js';
import { type HeldItem, proposalStatus, wordsOf } from '../../domain/proposed.js';
import { itemProperties, type StoredProposal } from '../../store/proposal-rows.js';
import type { AuditReads, IdStretch, JudgingChange } from '../../store/reads/audit-reads.js';
import type { Properties } from '../../store/writes/stored-properties.js';
import { differences, type GraphFault, logFault, recordFault } from './graph-fault.js';

/** Proposals read at once, with their texts and items. */
const proposalsAtOnce = 20;
const itemsAtOnce = 2_000;

/** Every proposal and every item: do ids, counts and words follow from the article, did what was accepted come to be, does the log know who? */
export async function* auditProposals(reads: AuditReads): AsyncGenerator<GraphFault> {
  for (const stretch of await reads.stretches('Proposal', proposalsAtOnce)) yield* auditStretch(reads, stretch);
  for (const stretch of await reads.stretches('ProposalItem', itemsAtOnce)) yield* auditItems(reads, stretch);
}

async function* auditStretch(reads: AuditReads, stretch: IdStretch): AsyncGenerator<GraphFault> {
  const proposals = await reads.proposals(stretch);
  const ids = proposals.map((proposal) => proposal['id'] as string);
  const items = await reads.itemsOfProposals(ids);
  const changes = await reads.judgingChanges(proposals.map((proposal) => proposal['createdAt'] as string));
  for (const proposal of proposals) {
    const id = proposal['id'] as string;
    const article = JSON.parse(proposal['article'] as string) as { readonly id: string; readonly textSha256: string };
    if (id !== proposalId(article.id)) yield recordFault(id, `its id is not that of the proposal of ${article.id}`);
    if (sha256((proposal['text'] ?? '') as string) !== article.textSha256)
      yield recordFault(id, 'the text of its article has another digest than the article says');
    const own = items.filter((item) => item.proposalId === id);
    for (const difference of differences(proposal, countedFrom(proposal, own), uncounted)) yield recordFault(id, difference);
    const positions = own.map(({ position }) => position).sort((a, b) => a - b);
    if (positions.some((position, index) => position !== index)) yield recordFault(id, `its items stand at ${positions.join(', ')}, not one after the other`);
    const change = changes.get(proposal['createdAt'] as string);
    if (!change?.proposalIds.includes(id)) yield logFault(id, `it was made at ${proposal['createdAt']}, and the log does not say so`);
    else if (change.by !== proposal['createdBy']) yield logFault(id, `it was made by ${proposal['createdBy']}, and the log says by ${change.by}`);
  }
}

/** What does not follow from the items. */
const uncounted = ['id', 'article', 'text', 'createdAt', 'createdBy'];

/** The properties of a proposal that follow from its items. */
function countedFrom(proposal: Properties, items: readonly HeldItem[]): Properties {
  const decided = items.flatMap(({ decision }) => decision ?? []);
  const counts = {
    itemCount: items.length,
    acceptedCount: decided.filter(({ decision }) => decision === 'ACCEPT').length,
    rejectedCount: decided.filter(({ decision }) => decision === 'REJECT').length,
  };
  const last = decided.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return {
    ...counts,
    status: proposalStatus(counts),
    proposalKey: `${proposal['createdAt']}~${proposal['id']}`,
    ...(last && { decidedAt: last.at, decidedBy: last.by }),
  };
}

async function* auditItems(reads: AuditReads, stretch: IdStretch): AsyncGenerator<GraphFault> {
  const items = await reads.proposalItems(stretch);
  const textOf = (item: Properties, key: string) => item[key] as string;
  const proposalIds = [...new Set(items.map((item) => textOf(item, 'proposalId')))];
  const proposals = await reads.proposalsById(proposalIds);
  const changes = await reads.judgingChanges(
    items.flatMap((item) => [item['proposedAt'], item['decidedAt']].flatMap((at) => (typeof at === 'string' ? at : []))),
  );
  const ofProposal = (id: string) => items.filter((item) => textOf(item, 'proposalId') === id);
  for (const id of proposalIds) {
    const proposal = proposals.get(id);
    const text = (await reads.proposalTexts([id])).get(id);
    for (const item of ofProposal(id)) {
      if (proposal === undefined || text === undefined) yield recordFault(textOf(item, 'id'), `its proposal ${id} is not there`);
      else yield* auditItem(item, proposal, text);
      yield* auditLogged(item, changes);
    }
  }
  yield* auditAccepted(reads, items);
}

function* auditItem(stored: Properties, proposal: StoredProposal, text: string): Generator<GraphFault> {
  const id = stored['id'] as string;
  const item = JSON.parse(stored['content'] as string) as ProposalItem;
  const { position, proposedAt, proposedBy } = stored as unknown as HeldItem;
  const made = { id: proposalItemId(proposal.article.id, item), proposalId: proposal.id, position, item, ...wordsOf(item, text), proposedAt, proposedBy };
  for (const difference of differences(stored, itemProperties(made), decisionKeys)) yield recordFault(id, difference);
  const hasDecision = stored['decision'] !== undefined && stored['decision'] !== null;
  if (hasDecision !== (typeof stored['decidedAt'] === 'string')) yield recordFault(id, 'it has a decision without a time, or a time without a decision');
}

const decisionKeys = ['decision', 'decidedAt', 'decidedBy', 'decidedEntityId', 'decidedClaim', 'decidedClaimId'];

function* auditLogged(item: Properties, changes: ReadonlyMap<string, JudgingChange>): Generator<GraphFault> {
  const id = item['id'] as string;
  for (const [at, by, list, what] of [
    [item['proposedAt'], item['proposedBy'], 'proposedItemIds', 'proposed'],
    [item['decidedAt'], item['decidedBy'], 'decidedItemIds', 'decided'],
  ] as const) {
    if (typeof at !== 'string') continue;
    const change = changes.get(at);
    if (!change?.[list].includes(id)) yield logFault(id, `it was ${what} at ${at}, and the log does not say so`);
    else if (change.by !== by) yield logFault(id, `it was ${what} by ${by}, and the log says by ${change.by}`);
  }
}

/** What was accepted is there; it may have been retracted since. */
async function* auditAccepted(reads: AuditReads, items: readonly Properties[]): AsyncGenerator<GraphFault> {
  const idsIn = (key: string) => items.flatMap((item) => (typeof item[key] === 'string' ? (item[key] as string) : []));
  const known = new Set([...(await reads.existing('Claim', idsIn('decidedClaimId'))), ...(await reads.existing('Entity', idsIn('decidedEntityId')))]);
  for (const item of items) {
    const id = item['id'] as string;
    const [kind, accepted] = [item['itemKind'], item['decision'] === 'ACCEPT'];
    for (const [key, kinds] of [
      ['decidedClaimId', ['CLAIM', 'EVIDENCE']],
      ['decidedEntityId', ['ENTITY', 'LINK']],
    ] as const) {
      const made = item[key];
      if (accepted && kinds.some((each) => each === kind) && typeof made !== 'string') yield recordFault(id, 'it was accepted, and does not say as what');
      if (typeof made === 'string' && !known.has(made)) yield recordFault(id, `it was accepted as ${made}, which is not there`);
    }
  }
}
