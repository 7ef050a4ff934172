import { present } from '../../domain/as-of.js';
import type { HeldItem } from '../../domain/proposed.js';
import { rewordedAt, wordingAsOf } from '../../domain/wording.js';
import type { GraphStore } from '../../store/graph-store.js';
import { compareText, groupBy } from '../../store/page.js';
import type { StoredChange } from '../../store/reads/change-reads.js';
import type { GivenEvidence, LogStretch, State } from '../../store/reads/export-reads.js';
import type { StoredArticle } from '../../store/rows.js';
import {
  articleRecordOf,
  changeRecordOf,
  claimRecordsOf,
  decisionRecordOf,
  entityRecordOf,
  hasNewText,
  itemRecordOf,
  judgementRecordOf,
  type OutgoingRecord,
  proposalRecordOf,
  undoRecordOf,
} from './records-of.js';

/** Changes of the log read at once. */
const changesAtOnce = 50;

/** Things that changes name, of which the records are held at once; one change alone may have more. */
const namedAtOnce = 2_000;

/**
 * The whole graph with its history, as lines of JSON: each change, and after it what it brought: entities, articles and
 * claims with their evidence, in the order in which they came; judgements made and undone, in order of id; then what was
 * proposed, in order of place, and what was decided. Added to an empty graph they give one that
 * exports the same bytes. What follows from the records (relationships, contradictions, wholes) is not among them. Writes
 * that come meanwhile are left out. Statements: about six per 2,000 things, and one per text.
 */
export async function* exportRecords(store: GraphStore): AsyncGenerator<string> {
  const { seq: last } = await store.latestChange();
  for (let seq = 0; seq < last; ) {
    const changes = (await store.changesSince(seq, changesAtOnce)).filter((change) => change.seq <= last);
    if (changes.length === 0) return;
    for (const batch of inBatches(changes)) for await (const record of recordsOf(store, batch)) yield JSON.stringify(record);
    seq = changes.at(-1)?.seq ?? last;
  }
}

function inBatches(changes: readonly StoredChange[]): readonly (readonly StoredChange[])[] {
  const batches: StoredChange[][] = [];
  let named = 0;
  for (const change of changes) {
    const own =
      change.entityIds.length +
      change.articleIds.length +
      change.claimIds.length +
      change.judgementIds.length +
      change.proposedItemIds.length +
      change.decidedItemIds.length;
    if (batches.length === 0 || named + own > namedAtOnce) {
      batches.push([]);
      named = 0;
    }
    batches.at(-1)?.push(change);
    named += own;
  }
  return batches;
}

async function* recordsOf(store: GraphStore, changes: readonly StoredChange[]): AsyncGenerator<OutgoingRecord> {
  const stretch: LogStretch = { from: changes[0]?.at ?? '', to: changes.at(-1)?.at ?? '' };
  const instants = changes.map(({ at }) => at);
  const idsOf = (list: 'entityIds' | 'articleIds' | 'claimIds' | 'judgementIds') => [...new Set(changes.flatMap((change) => change[list]))];
  const entities = statesById(await store.entityStatesBetween(idsOf('entityIds'), stretch));
  const articles = statesById(await store.articleStatesBetween(idsOf('articleIds'), stretch));
  const evidence = groupBy(await store.evidenceGivenAt(idsOf('claimIds'), instants), ({ claimId, at }) => `${at} ${claimId}`);
  const claims = new Map((await store.claimsEver(idsOf('claimIds'))).map((claim) => [claim.id, claim]));
  const judgements = await store.judgementsByIds(idsOf('judgementIds'), present);
  const items = await store.proposalItemsByIds([...new Set(changes.flatMap(({ proposedItemIds, decidedItemIds }) => [...proposedItemIds, ...decidedItemIds]))]);
  for (const change of changes) {
    yield changeRecordOf(change);
    for (const id of new Set(change.entityIds)) {
      const { now, before } = stateAt(entities.get(id) ?? [], change.at);
      const record = now && entityRecordOf(now, before);
      if (record !== undefined) yield record;
    }
    for (const id of new Set(change.articleIds)) yield* articleRecords(store, articles.get(id) ?? [], change.at);
    for (const id of new Set(change.claimIds)) {
      const claim = claims.get(id);
      const given = evidence.get(`${change.at} ${id}`) ?? [];
      if (claim !== undefined && (claim.recordedAt === change.at || given.length > 0 || rewordedAt(claim).includes(change.at)))
        yield* claimRecordsOf({ ...claim, ...wordingAsOf(claim, change.at) }, inPlace(given));
    }
    const named = inOrder(change.judgementIds).flatMap((id) => judgements.get(id) ?? []);
    for (const judgement of named) if (judgement.at === change.at) yield judgementRecordOf(judgement);
    for (const judgement of named) if (judgement.undoneAt === change.at) yield undoRecordOf(judgement);
    for (const id of inOrder(change.proposalIds)) yield* proposalRecords(store, id);
    const proposed = change.proposedItemIds.flatMap((id) => items.get(id) ?? []);
    for (const item of proposed.sort((a, b) => compareText(a.proposalId, b.proposalId) || a.position - b.position)) yield itemRecordOf(item);
    for (const id of inOrder(change.decidedItemIds)) yield decisionRecordOf(items.get(id) as HeldItem);
  }
}

async function* articleRecords(store: GraphStore, states: readonly State<StoredArticle>[], at: string): AsyncGenerator<OutgoingRecord> {
  const { now, before } = stateAt(states, at);
  if (now === undefined) return;
  const texts = hasNewText(now, before) ? await store.articleTextsByIds([now.id], { ...present, known: at }) : undefined;
  const record = articleRecordOf(now, before, texts?.get(now.id));
  if (record !== undefined) yield record;
}

async function* proposalRecords(store: GraphStore, id: string): AsyncGenerator<OutgoingRecord> {
  const [proposal, text] = [(await store.proposalsByIds([id])).get(id), (await store.proposalTextsByIds([id])).get(id)];
  if (proposal !== undefined && text !== undefined) yield proposalRecordOf(proposal, text);
}

const statesById = <T extends { readonly id: string }>(states: readonly State<T>[]): ReadonlyMap<string, readonly State<T>[]> =>
  groupBy(states, ({ state }) => state.id);

/** The state that began at an instant, if one did, and the one before it. */
function stateAt<T>(states: readonly State<T>[], at: string): { readonly now: T | undefined; readonly before: T | undefined } {
  const inTime = states.toSorted((a, b) => compareText(a.recordedAt, b.recordedAt));
  const index = inTime.findIndex(({ recordedAt }) => recordedAt === at);
  return { now: inTime[index]?.state, before: inTime[index - 1]?.state };
}

const inOrder = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

const inPlace = (given: readonly GivenEvidence[]) =>
  given.map(({ evidence }) => evidence).sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || compareText(a.id, b.id));
