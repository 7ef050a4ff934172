import { present } from '../../domain/as-of.js';
import type { ChangeSet } from '../../domain/change-set.js';
import { canonicalOf } from '../../domain/entity.js';
import { type Judgement, type JudgementDraft, judgementTarget } from '../../domain/judgement.js';
import { foldName } from '../../domain/names.js';
import { chainInWords, type IdentityJudgement, sameAsPath } from '../../domain/same-as.js';
import { everything } from '../../store/filter.js';
import type { StoredEntity } from '../../store/rows.js';
import type { GraphContext } from '../context.js';
import type { EntityMergeInput, EntityRef, MutationResolvers, UserError } from '../generated/resolver-types.js';
import { articleNode, claimNode, entityNode, type JudgementNode, judgementNode, memberNode } from '../nodes.js';
import { inWords } from '../references.js';
import { userError } from './write-answers.js';

/** Judgements: each signed with the name of the token, dated, and to be undone at any later time. */
export const judgementMutations = {
  claimRetract: async (_, { input: { id, reason } }, context) => {
    const outcome = await judge(context, 'retract', { kind: 'RETRACT_CLAIM', claimId: id, reason });
    if ('userErrors' in outcome) return outcome;
    const claim = (await context.store.claimsByIds([id], present)).get(id);
    return { claim: claim && claimNode(claim, present), judgement: outcome.judgement, userErrors: [] };
  },
  articleRetract: async (_, { input: { id, reason } }, context) => {
    const outcome = await judge(context, 'retract', { kind: 'RETRACT_ARTICLE', articleId: id, reason });
    if ('userErrors' in outcome) return outcome;
    const article = (await context.store.articlesByIds([id], present)).get(id);
    return { article: article && articleNode(article, present), claimsRetracted: outcome.claimsRetracted, judgement: outcome.judgement, userErrors: [] };
  },
  contradictionResolve: async (_, { input: { id, resolution } }, context) => {
    const outcome = await judge(context, 'resolve', { kind: 'RESOLVE', contradictionId: id, reason: resolution });
    if ('userErrors' in outcome) return outcome;
    if (outcome.standing !== undefined && outcome.standing.reason !== resolution) return { userErrors: [resolvedOtherwise(outcome.standing)] };
    const contradiction = (await context.store.contradictionsByIds([id], present)).get(id);
    return { contradiction: contradiction && { type: 'contradiction', contradiction, asOf: present }, judgement: outcome.judgement, userErrors: [] };
  },
  entityMerge: async (_, { input }, context) => {
    const [a, b] = await Promise.all([memberOf(context, 'a', input.a), memberOf(context, 'b', input.b)]);
    if ('message' in a || 'message' in b) return { userErrors: [a, b].filter((each) => 'message' in each) };
    const preview = input.verdict === 'SAME' || input.verdict === undefined ? await previewOf(context, a, b) : undefined;
    const outcome = await judge(context, 'merge', { kind: input.verdict ?? 'SAME', aId: a.id, bId: b.id, reason: input.reason ?? undefined }, input);
    if ('userErrors' in outcome) return outcome;
    const entity = input.dryRun ? undefined : (await context.store.entitiesByIds([a.id], present)).get(a.id);
    return {
      entity: entity && entityNode(entity, present),
      preview: outcome.isNew ? preview : undefined,
      judgement: input.dryRun ? undefined : outcome.judgement,
      userErrors: [],
    };
  },
  entityUnmerge: async (_, { input }, context) => {
    const [a, b] = await Promise.all([memberOf(context, 'a', input.a), memberOf(context, 'b', input.b)]);
    if ('message' in a || 'message' in b) return { userErrors: [a, b].filter((each) => 'message' in each) };
    const same = (await context.store.standingJudgements(['SAME'], present)) as unknown as readonly IdentityJudgement[];
    const path = sameAsPath(same, a.id, b.id) ?? [];
    const [only] = path;
    if (only === undefined) return { userErrors: [{ field: ['b'], code: 'INVALID', message: 'the two are not the same: there is nothing to undo' }] };
    const otherwise =
      path.length > 1
        ? path
        : sameAsPath(
            same.filter(({ id }) => id !== only.id),
            a.id,
            b.id,
          );
    if (otherwise !== undefined) {
      const members = await context.store.memberEntitiesByIds([...new Set(otherwise.flatMap(({ aId, bId }) => [aId, bId]))], present);
      const chain = chainInWords(otherwise, (id) => members.get(id)?.slug ?? id);
      return {
        userErrors: [{ field: ['b'], code: 'CONFLICT', message: `the two are the same by way of others: ${chain}; undo one of these judgements first` }],
      };
    }
    const refused = await undo(context, only.id, input.reason ?? undefined);
    if (refused) return refused;
    const entities = await context.store.entitiesByIds([a.id, b.id], present);
    return { entities: [a, b].flatMap(({ id }) => entities.get(id) ?? []).map((entity) => entityNode(entity, present)), userErrors: [] };
  },
  judgementUndo: async (_, { input: { id, reason } }, context) => {
    const refused = await undo(context, id, reason ?? undefined);
    if (refused) return refused;
    const judgement = (await context.store.judgementsByIds([id], present)).get(id);
    return { judgement: judgement && judgementNode(judgement, present), userErrors: [] };
  },
} satisfies MutationResolvers;

interface Refused {
  readonly userErrors: readonly UserError[];
}

interface Judged {
  /** Whether it was not judged so already. */
  readonly isNew: boolean;
  readonly claimsRetracted: number;
  /** The judgement that stands now: this one, or the one like it that stood already. */
  readonly standing: Judgement | undefined;
  readonly judgement: JudgementNode | undefined;
}

const resolvedOtherwise = ({ id, by, reason }: Judgement): UserError => ({
  field: ['resolution'],
  code: 'CONFLICT',
  message: `${by} resolved it before, so: ${reason ?? ''} (${id}); undo that first`,
});

/** Makes one judgement; gives it, or the one like it that stands already. */
async function judge(
  { store, viewer }: GraphContext,
  action: string,
  draft: JudgementDraft,
  { dryRun }: Pick<EntityMergeInput, 'dryRun'> = {},
): Promise<Refused | Judged> {
  const changeSet = changeOf(viewer.name, action, draft.reason, { judgements: [draft] });
  const { report, faults } = await store.apply(changeSet, { dryRun: dryRun ?? false });
  if (faults.length > 0) return { userErrors: faults.map((fault) => userError([], fault)) };
  const standing = dryRun ? undefined : await standingOn(store, draft);
  return { isNew: report.judgementsMade > 0, claimsRetracted: report.claimsRetracted, standing, judgement: standing && judgementNode(standing, present) };
}

async function undo({ store, viewer }: GraphContext, id: string, reason: string | undefined): Promise<Refused | undefined> {
  const { faults } = await store.apply(changeOf(viewer.name, 'undo', reason, { undo: [id] }));
  return faults.length > 0 ? { userErrors: faults.map((fault) => userError([], fault)) } : undefined;
}

const changeOf = (by: string, action: string, reason: string | undefined, judged: Pick<ChangeSet, 'judgements' | 'undo'>): ChangeSet => ({
  by,
  action,
  summary: reason ?? action,
  entities: [],
  articles: [],
  claims: [],
  ...judged,
});

async function standingOn(store: GraphContext['store'], draft: JudgementDraft): Promise<Judgement | undefined> {
  return (await store.standingJudgementsOn(judgementTarget(draft), draft.kind)).at(-1);
}

/** The entity that a reference names, by itself and not as the whole that it may be part of; or why there is none. */
async function memberOf({ store }: GraphContext, field: string, ref: EntityRef): Promise<StoredEntity | UserError> {
  const [entity, another] = await bearersOf(store, ref);
  if (entity === undefined) return { field: [field], code: 'UNKNOWN_REFERENCE', message: `there is no entity with ${inWords(ref)}` };
  if (another === undefined) return entity;
  return { field: [field], code: 'AMBIGUOUS_REFERENCE', message: `it may mean ${entity.slug} or ${another.slug}: use a slug` };
}

async function bearersOf(store: GraphContext['store'], { id, slug, name, wikidataId }: EntityRef): Promise<readonly StoredEntity[]> {
  if (typeof id === 'string') return [...(await store.memberEntitiesByIds([id], present)).values()];
  if (typeof slug === 'string') return [...(await store.membersBySlugs([slug])).values()];
  if (typeof name === 'string') return [...(await store.membersByNames([foldName(name)])).values()].flat();
  return [...(await store.membersByWikidataIds([wikidataId ?? ''])).values()].flat();
}

/** What would be the same, what it would be shown as, and how many claims are on it. */
async function previewOf({ store }: GraphContext, a: StoredEntity, b: StoredEntity) {
  const members = await store.memberEntitiesByIds([...new Set([...a.memberIds, ...b.memberIds])], present);
  const claims = await store.countClaimsAcross([...members.keys()], { side: 'any', filter: everything, asOf: present });
  const list = [...members.values()] as [StoredEntity, ...StoredEntity[]];
  return {
    members: list.map((member) => memberNode(member, present)),
    shownAs: memberNode(canonicalOf(list), present),
    claims,
  };
}
