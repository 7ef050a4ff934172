import type { RecordFault } from '../../domain/change-set.js';
import type { ClaimDraft } from '../../domain/claim.js';
import type { DecisionDraft } from '../../domain/decision.js';
import { invalidInput } from '../../domain/errors.js';
import type { HeldItem } from '../../domain/proposed.js';
import { proposalItemsMax } from '../../domain/proposed.js';
import { isAcceptedAsItIs, settleItem, standingsOf } from '../../domain/settle-item.js';
import { planRecords } from '../../exchange/jsonl/plan-records.js';
import { type LineFault, type Numbered, recordOf } from '../../exchange/jsonl/read-records.js';
import type { AnyRecord } from '../../exchange/jsonl/record.js';
import type { StoredProposal } from '../../store/proposal-rows.js';
import type { ApplyResult } from '../../store/writes/apply.js';
import type { GraphContext } from '../context.js';
import type { MutationResolvers, ProposalDecideInput, ProposalItemDecision, UserError } from '../generated/resolver-types.js';
import { proposalNode } from '../nodes.js';
import { userError, withoutNulls, writeReport } from './write-answers.js';

/** Decisions on what was proposed, each signed with the name of the token. */
export const decideMutations = {
  proposalDecide: async (_, { input }, { store, viewer }) => {
    const given = input.items ?? [];
    if (given.length > proposalItemsMax) throw invalidInput(`items: at most ${proposalItemsMax} at once, not ${given.length}`);
    const proposal = (await store.proposalsByIds([input.id])).get(input.id);
    if (proposal === undefined) return { userErrors: [{ field: ['id'], code: 'UNKNOWN_REFERENCE', message: `there is no proposal ${input.id}` }] };
    const items = (await store.itemsOfProposals([input.id])).get(input.id) ?? [];
    const own = await draftsOf(store, given, proposal, items);
    if ('userErrors' in own) return { proposal: proposalNode(proposal), userErrors: own.userErrors };
    const all = draftsOfAll(input, items, own.drafts, proposal);
    const { report, faults, decisions } = await decide(store, viewer.name, proposal, own.drafts, all);
    if (faults.length > 0) return { proposal: proposalNode(proposal), userErrors: faults.map((fault) => decisionError(fault, decisions, given.length)) };
    const after = (await store.proposalsByIds([input.id])).get(input.id);
    return { proposal: after && proposalNode(after), report: writeReport(report, []), userErrors: [] };
  },
} satisfies MutationResolvers;

type Store = GraphContext['store'];

/** Writes decisions: those that were given, and of those that `all` makes the ones that can be made. */
async function decide(
  store: Store,
  by: string,
  proposal: StoredProposal,
  given: readonly DecisionDraft[],
  all: readonly DecisionDraft[],
): Promise<ApplyResult & { readonly decisions: readonly DecisionDraft[] }> {
  const decisions = [...given, ...all];
  const result = await store.apply({ by, action: 'decide', summary: summaryOf(proposal, decisions), entities: [], articles: [], claims: [], decisions });
  const faulty = new Set(result.faults.map(({ index }) => index - given.length));
  if (faulty.size === 0 || result.faults.some(({ list, index }) => list !== 'decisions' || index < given.length)) return { ...result, decisions };
  return decide(
    store,
    by,
    proposal,
    given,
    all.filter((_, index) => !faulty.has(index)),
  );
}

/** The decisions as they were given, their references resolved all at once. */
async function draftsOf(
  store: Store,
  given: readonly ProposalItemDecision[],
  proposal: StoredProposal,
  items: readonly HeldItem[],
): Promise<{ readonly drafts: readonly DecisionDraft[] } | { readonly userErrors: readonly UserError[] }> {
  const known = new Set(items.map(({ id }) => id));
  const strangers = given.flatMap(({ item }, index): readonly UserError[] =>
    known.has(item) ? [] : [{ field: ['items', `${index}`, 'item'], code: 'UNKNOWN_REFERENCE', message: `proposal ${proposal.id} has no item ${item}` }],
  );
  if (strangers.length > 0) return { userErrors: strangers };
  const claims = given.map(({ claim }, index) =>
    claim ? recordOf({ article: proposal.article.id, ...withoutNulls(claim), type: 'claim' }, index) : undefined,
  );
  const wrong = claims.flatMap((each) => (each !== undefined && 'message' in each ? [each] : []));
  if (wrong.length > 0) return { userErrors: wrong.map((fault) => userError(['items', `${fault.line}`, 'claim'], fault)) };
  const named = given.map(({ item, decision, useEntity }, index): Numbered<AnyRecord> => {
    return {
      line: index,
      record: { type: 'decision', item, decision, entity: useEntity ? (withoutNulls(useEntity) as { readonly slug: string }) : undefined },
    };
  });
  const planned = await planRecords(store, [...named, ...claims.flatMap((each) => (each !== undefined && 'record' in each ? [each] : []))]);
  const errors = [
    ...planned.decisions.flatMap(({ faults }) => faults.map((fault) => userError(['items', `${fault.line}`], asUseEntity(fault)))),
    ...planned.claims.flatMap(({ faults }) => faults.map((fault) => userError(['items', `${fault.line}`, 'claim'], fault))),
  ];
  if (errors.length > 0) return { userErrors: errors };
  const claimOf = new Map<number, ClaimDraft | undefined>(planned.claims.map(({ line, content }) => [line, content]));
  return { drafts: planned.decisions.flatMap(({ line, content }) => (content === undefined ? [] : [{ ...content, claim: claimOf.get(line) }])) };
}

const asUseEntity = (fault: LineFault): LineFault => ({ ...fault, field: 'useEntity' });

/** What `all` decides: every pending item that is not named by itself and can be decided so. */
function draftsOfAll(
  { all }: ProposalDecideInput,
  items: readonly HeldItem[],
  own: readonly DecisionDraft[],
  { article }: StoredProposal,
): readonly DecisionDraft[] {
  if (!all) return [];
  const named = new Set(own.map(({ itemId }) => itemId));
  const pending = items.filter(({ id, decision }) => decision === undefined && !named.has(id));
  if (all === 'REJECT') return pending.map(({ id }) => ({ itemId: id, decision: all }));
  const drafts = pending.filter(isAcceptedAsItIs).map((held) => ({ held, draft: { itemId: held.id, decision: all } satisfies DecisionDraft }));
  const standings = standingsOf(items, new Map([...own, ...drafts.map(({ draft }) => draft)].map((draft) => [draft.itemId, draft])));
  return drafts.filter(({ held, draft }) => !('fault' in settleItem(held, draft, standings, article.id))).map(({ draft }) => draft);
}

function summaryOf({ article: { title, id } }: StoredProposal, decisions: readonly DecisionDraft[]): string {
  const accepted = decisions.filter(({ decision }) => decision === 'ACCEPT').length;
  return `${title ?? id}: ${accepted} accepted, ${decisions.length - accepted} rejected`;
}

/** A fault names the item by its place among those given; of those that `all` decided, by its id. */
function decisionError({ index, field, message }: RecordFault, decisions: readonly DecisionDraft[], given: number): UserError {
  const code = /^item pit_\w+ was /.test(message) ? 'CONFLICT' : 'INVALID';
  const itemId = decisions[index]?.itemId ?? '';
  const place = index < given ? ['items', `${index}`, ...field.split('.')] : ['all'];
  return { field: place, code, message: message.includes(itemId) ? message : `item ${itemId}: ${message}` };
}
