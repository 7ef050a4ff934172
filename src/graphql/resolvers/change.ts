import { type AsOf, knownNow, present } from '../../domain/as-of.js';
import { invalidInput } from '../../domain/errors.js';
import { changeSeq } from '../../domain/identity.js';
import { pageOf } from '../../store/page.js';
import type { StoredChange } from '../../store/reads/change-reads.js';
import { asKnown } from '../as-of.js';
import { followChanges, interruptible } from '../change-feed.js';
import { checkFirst, connection, decodeCursor } from '../connection.js';
import { type GraphContext, renewLoaders } from '../context.js';
import { checkEntitiesAsked } from '../entities-asked.js';
import type { ChangeResolvers, InputMaybe, QueryResolvers, SubscriptionResolvers } from '../generated/resolver-types.js';
import { type ChangeNode, type ConnectionNode, claimNode, judgementNode, type ProposalItemNode } from '../nodes.js';
import { entityIdOf } from '../references.js';
import { entitiesOf } from './related-entities.js';

/** Things that one change names. */
const namedMax = 100;

export const Change = {
  id: ({ change }) => change.id,
  at: ({ change }) => change.at,
  by: ({ change }) => change.by,
  action: ({ change }) => change.action,
  summary: ({ change }) => change.summary,
  entities: ({ change, asOf }, _, context) => entitiesOf(context, change.entityIds.slice(0, namedMax), asOf),
  claims: async ({ change, asOf }, _, { loaders }) => {
    const claims = await Promise.all(change.claimIds.slice(0, namedMax).map((id) => loaders.claim(asKnown(asOf)).load(id)));
    return claims.flatMap((claim) => (claim === undefined ? [] : [claimNode(claim, asOf)]));
  },
  judgements: async ({ change, asOf }, _, { loaders }) => {
    const judgements = await Promise.all(change.judgementIds.map((id) => loaders.judgement(asKnown(asOf)).load(id)));
    return judgements.flatMap((judgement) => (judgement === undefined ? [] : [judgementNode(judgement, asOf)]));
  },
  proposed: ({ change }, _, context) => itemsById(context, change.proposedItemIds.slice(0, namedMax)),
  decided: ({ change }, _, context) => itemsById(context, change.decidedItemIds.slice(0, namedMax)),
} satisfies ChangeResolvers;

async function itemsById({ loaders }: GraphContext, ids: readonly string[]): Promise<readonly ProposalItemNode[]> {
  const items = await Promise.all(ids.map((id) => loaders.proposalItem(null).load(id)));
  return items.flatMap((held) => (held === undefined ? [] : [{ held }]));
}

export const changeQueries = {
  changes: async (_, args, { store }) => {
    const first = checkFirst(args.first);
    const since = (await seqOf(store, args.since)) ?? 0;
    const order = args.order === 'NEWEST_FIRST' ? 'changes, newest first' : 'changes';
    const after = decodeCursor(order, args.after);
    const read = args.order === 'NEWEST_FIRST' ? newestFirst : oldestFirst;
    const changes = await read(store, since, after === undefined ? undefined : Number(after), first + 1);
    return changeConnection(pageOf(changes, first), args.after, present, () => store.countChangesSince(since), order);
  },
  latestChange: async (_, __, { store }) => {
    const { seq } = await store.latestChange();
    const [change] = await store.changesSince(seq - 1, 1);
    return change && { change, asOf: present };
  },
} satisfies QueryResolvers;

type ReadChanges = (store: GraphContext['store'], since: number, after: number | undefined, limit: number) => Promise<readonly StoredChange[]>;

const oldestFirst: ReadChanges = (store, since, after, limit) => store.changesSince(after ?? since, limit);

/** Changes are numbered without a gap, so that the numbers of the last ones are known: the log is read from there. */
const newestFirst: ReadChanges = async (store, since, after, limit) => {
  const last = after === undefined ? (await store.latestChange()).seq : after - 1;
  const changes = await store.changesSince(Math.max(since, last - limit), limit);
  return changes.filter(({ seq }) => seq <= last).toReversed();
};

export const changeSubscriptions = {
  changes: {
    // What is wrong with the arguments is told before the stream begins.
    subscribe: async (_, args, context) => {
      if (args.of) checkEntitiesAsked(args.of);
      const of = args.of ? await Promise.all(args.of.map((ref) => entityIdOf(context, ref, present))) : undefined;
      const since = (await seqOf(context.store, args.since)) ?? (await context.store.latestChange()).seq;
      return interruptible((left) => changesOf(context, since, of, left));
    },
    resolve: (payload: { readonly changes: ChangeNode }) => payload.changes,
  },
} satisfies SubscriptionResolvers;

async function* changesOf(
  context: GraphContext,
  since: number,
  of: readonly string[] | undefined,
  left: AbortSignal,
): AsyncGenerator<{ readonly changes: ChangeNode }> {
  for await (const change of followChanges(context.store, since, left)) {
    if (of !== undefined && !(await touches(context, change, of))) continue;
    // What was read for the change before may have changed with this one.
    renewLoaders(context);
    yield { changes: { change, asOf: present } };
  }
}

/** A change touches the entities that it adds, changes or judges, and those that its claims are on; of a whole, every member. */
async function touches({ store }: GraphContext, change: StoredChange, of: readonly string[]): Promise<boolean> {
  const [wholes, claims, judgements] = await Promise.all([
    store.entitiesByIds(of, present),
    store.claimsByIds(change.claimIds, present),
    store.judgementsByIds(change.judgementIds, present),
  ]);
  const resolved = [...judgements.values()].flatMap(({ contradictionId }) => contradictionId ?? []);
  const contradictions = resolved.length === 0 ? [] : [...(await store.contradictionsByIds(resolved, present)).values()];
  const contradicting = await store.claimsByIds(
    contradictions.flatMap(({ claimIds }) => claimIds),
    present,
  );
  const touched = new Set([
    ...change.entityIds,
    ...[...claims.values(), ...contradicting.values()].flatMap((claim) => [claim.subjectId, claim.objectId, ...claim.aboutIds]),
    ...[...judgements.values()].flatMap(({ aId, bId }) => [aId, bId]),
  ]);
  return [...wholes.values()].some(({ memberIds }) => memberIds.some((id) => touched.has(id)));
}

/** The changes made at some instants, oldest first, as far as the graph knew at `asOf.known`. */
export async function historyConnection(
  { loaders }: GraphContext,
  instants: readonly string[],
  args: { readonly first?: InputMaybe<number>; readonly after?: InputMaybe<string> },
  asOf: AsOf,
): Promise<ConnectionNode<ChangeNode>> {
  const first = checkFirst(args.first);
  const found = await Promise.all([...new Set(instants)].filter((at) => at <= (asOf.known ?? knownNow)).map((at) => loaders.changeAt(null).load(at)));
  const changes = found.filter((change) => change !== undefined).sort((a, b) => a.seq - b.seq);
  const after = Number(decodeCursor('changes', args.after) ?? 0);
  const page = pageOf(
    changes.filter((change) => change.seq > after),
    first,
  );
  return changeConnection(page, args.after, asOf, async () => changes.length);
}

function changeConnection(
  page: { readonly rows: readonly StoredChange[]; readonly hasMore: boolean },
  after: InputMaybe<string>,
  asOf: AsOf,
  countAll: () => Promise<number>,
  order = 'changes',
) {
  return connection(page, { order, after, keyOf: (change) => String(change.seq), nodeOf: (change): ChangeNode => ({ change, asOf }), countAll });
}

/** Of a change that the log has; one that follows on a change yet to come would wait for ever. */
async function seqOf(store: GraphContext['store'], id: InputMaybe<string>): Promise<number | undefined> {
  if (id === null || id === undefined) return undefined;
  const seq = changeSeq(id);
  if (seq === undefined) throw invalidInput(`since: "${id}" is no id of a change`);
  if (seq > (await store.latestChange()).seq)
    throw invalidInput(`since: the log has no change "${id}" yet: was the graph made anew? Leave it out to begin now`);
  return seq;
}
