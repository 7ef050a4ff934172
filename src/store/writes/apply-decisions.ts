import type { ArticleContent } from '../../domain/article.js';
import { canonicalJson } from '../../domain/canonical-json.js';
import type { RecordFault } from '../../domain/change-set.js';
import type { ClaimDraft } from '../../domain/claim.js';
import type { Decision, DecisionDraft } from '../../domain/decision.js';
import type { EntityContent } from '../../domain/entity.js';
import { claimId } from '../../domain/identity.js';
import type { HeldItem } from '../../domain/proposed.js';
import { type Settled, type Standing, settleItem, standingsOf } from '../../domain/settle-item.js';
import { decideItems, entityItemsOfProposals, itemsById, proposalsById, updateProposals } from '../cypher/proposals.js';
import type { Run } from '../engine.js';
import { groupBy } from '../page.js';
import { countProperties, decisionProperties, itemOf, proposalOf, type StoredProposal } from '../proposal-rows.js';
import { articlesToAdd } from './articles-of-proposals.js';
import { readEnds } from './surroundings.js';

/** An item that is decided now. */
export interface DecidedItem {
  /** Of the decision in the change set. */
  readonly index: number;
  readonly item: HeldItem;
  readonly decision: Decision;
}

/** Decisions of a change set held against those that were made, and what they write. */
export interface DecisionPlan {
  readonly decided: readonly DecidedItem[];
  readonly unchanged: number;
  readonly proposals: ReadonlyMap<string, StoredProposal>;
  readonly entities: readonly EntityContent[];
  readonly articles: readonly ArticleContent[];
  readonly claims: readonly ClaimDraft[];
  /** The decision that each of these follows from. */
  readonly origins: { readonly entities: readonly number[]; readonly articles: readonly number[]; readonly claims: readonly number[] };
  readonly faults: readonly RecordFault[];
}

const nothing: DecisionPlan = {
  decided: [],
  unchanged: 0,
  proposals: new Map(),
  entities: [],
  articles: [],
  claims: [],
  origins: { entities: [], articles: [], claims: [] },
  faults: [],
};

/** Must run after the proposals of the same change set were written. `newEntityIds`: those that it adds. */
export async function planDecisions(
  run: Run,
  drafts: readonly DecisionDraft[],
  { by, at }: { readonly by: string; readonly at: string },
  newEntityIds: ReadonlySet<string>,
): Promise<DecisionPlan> {
  if (drafts.length === 0) return nothing;
  const ids = [...new Set(drafts.map(({ itemId }) => itemId))];
  const items = new Map((await run(itemsById, { ids })).map(itemOf).map((item) => [item.id, item]));
  const proposalIds = [...new Set([...items.values()].map(({ proposalId }) => proposalId))];
  const proposals = new Map((await run(proposalsById, { ids: proposalIds })).map(proposalOf).map((proposal) => [proposal.id, proposal]));
  const byItem = new Map(drafts.map((draft) => [draft.itemId, draft]));
  const names = groupBy((await run(entityItemsOfProposals, { ids: proposalIds })).map(itemOf), ({ proposalId }) => proposalId);
  const standings = new Map(proposalIds.map((id) => [id, standingsOf(names.get(id) ?? [], byItem)]));
  const chosen = await knownEntities(run, drafts, newEntityIds);

  const faults: RecordFault[] = [];
  const settled: (DecidedItem & { readonly settled: Settled })[] = [];
  let unchanged = 0;
  for (const [index, draft] of drafts.entries()) {
    const item = items.get(draft.itemId);
    const outcome = decide(draft, item, byItem, chosen, item && standings.get(item.proposalId), item && proposals.get(item.proposalId));
    if (outcome === 'UNCHANGED') unchanged++;
    else if ('fault' in outcome) faults.push({ list: 'decisions', index, ...outcome.fault });
    else {
      const claim = outcome.claim && claimId(outcome.claim);
      const decision: Decision = { decision: draft.decision, at, by, entityId: outcome.entityId, claim: draft.claim, claimId: claim };
      settled.push({ index, item: item as HeldItem, decision, settled: outcome });
    }
  }
  if (faults.length > 0) return { ...nothing, faults };
  const entities = settled.flatMap(({ index, settled: { entity } }) => (entity === undefined ? [] : [{ index, content: entity }]));
  const claims = settled.flatMap(({ index, settled: { claim } }) => (claim === undefined ? [] : [{ index, content: claim }]));
  const accepted = settled.filter(({ decision }) => decision.decision === 'ACCEPT');
  const articles = await articlesToAdd(run, accepted, proposals, standings);
  return {
    decided: settled.map(({ index, item, decision }) => ({ index, item, decision })),
    unchanged,
    proposals,
    entities: entities.map(({ content }) => content),
    articles: articles.map(({ content }) => content),
    claims: claims.map(({ content }) => content),
    origins: { entities: entities.map(({ index }) => index), articles: articles.map(({ index }) => index), claims: claims.map(({ index }) => index) },
    faults: [],
  };
}

type Outcome = Settled | 'UNCHANGED' | { readonly fault: { readonly field: string; readonly message: string } };

function decide(
  draft: DecisionDraft,
  item: HeldItem | undefined,
  byItem: ReadonlyMap<string, DecisionDraft>,
  chosen: ReadonlySet<string>,
  standings: ReadonlyMap<string, Standing> | undefined,
  proposal: StoredProposal | undefined,
): Outcome {
  const fault = (field: string, message: string) => ({ fault: { field, message } });
  if (item === undefined || standings === undefined || proposal === undefined) return fault('item', `there is no item ${draft.itemId}`);
  const { decision: made } = item;
  if (made !== undefined) return isSame(made, draft) ? 'UNCHANGED' : fault('decision', alreadyDecided(item));
  const last = byItem.get(draft.itemId);
  if (last !== draft && last !== undefined)
    return canonicalJson(last) === canonicalJson(draft) ? 'UNCHANGED' : fault('item', 'it is decided twice, in two ways');
  if (draft.decision === 'REJECT')
    return draft.entityId === undefined && draft.claim === undefined ? {} : fault('decision', 'what is rejected takes no entity and no claim');
  if (draft.entityId !== undefined && !chosen.has(draft.entityId)) return fault('useEntity', `there is no entity ${draft.entityId}`);
  return settleItem(item, draft, standings, proposal.article.id);
}

/** A decision that says the same as the one that stands; what is left unsaid is the same. */
function isSame(made: Decision, { decision, entityId, claim }: DecisionDraft): boolean {
  if (made.decision !== decision) return false;
  if (entityId !== undefined && entityId !== made.entityId) return false;
  return claim === undefined || canonicalJson(claim) === canonicalJson(made.claim);
}

function alreadyDecided({ id, decision }: HeldItem): string {
  const what = decision?.decision === 'ACCEPT' ? `accepted${decision.entityId === undefined ? '' : ` as ${decision.entityId}`}` : 'rejected';
  const advice =
    decision?.decision === 'ACCEPT' ? 'to take back what it wrote, retract the claims' : 'to have it all the same, add it by claimAssert or entityUpsert';
  return `item ${id} was ${what} by ${decision?.by} at ${decision?.at}: ${advice}`;
}

async function knownEntities(run: Run, drafts: readonly DecisionDraft[], newEntityIds: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const ids = [...new Set(drafts.flatMap(({ entityId }) => entityId ?? []))];
  return ids.length === 0 ? newEntityIds : new Set([...newEntityIds, ...(await readEnds(run, ids)).keys()]);
}

export async function writeDecisions(run: Run, { decided, proposals }: DecisionPlan, { by, at }: { readonly by: string; readonly at: string }): Promise<void> {
  if (decided.length === 0) return;
  await run(decideItems, { rows: decided.map(({ item, decision }) => ({ id: item.id, decided: decisionProperties(decision) })) });
  const byProposal = groupBy(decided, ({ item }) => item.proposalId);
  const rows = [...byProposal].flatMap(([id, own]) => {
    const before = proposals.get(id);
    if (before === undefined) return [];
    const accepted = own.filter(({ decision }) => decision.decision === 'ACCEPT').length;
    const counts = {
      itemCount: before.itemCount,
      acceptedCount: before.acceptedCount + accepted,
      rejectedCount: before.rejectedCount + own.length - accepted,
    };
    return [{ id, state: { ...countProperties(counts), decidedAt: at, decidedBy: by } }];
  });
  await run(updateProposals, { rows });
}
