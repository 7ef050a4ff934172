import { neverRetracted } from '../../domain/as-of.js';
import type { Judgement } from '../../domain/judgement.js';
import { believed, type RetractionState, restore, retract } from '../../domain/retraction.js';
import { claimRetractions, claimRetractionsOfArticles, setClaimRetractions } from '../cypher/judgements.js';
import { articleRows, keepArticleStates, updateArticles } from '../cypher/writes.js';
import type { Row, Run } from '../engine.js';
import type { JudgementPlan } from './apply-judgements.js';
import { earlierState, type Properties, withoutAbsent } from './stored-properties.js';

/** What retracting and restoring came to. */
export interface RetractionOutcome {
  readonly retracted: readonly string[];
  readonly restored: readonly string[];
  /** Relationships to be folded anew. */
  readonly relationshipIds: readonly string[];
}

/**
 * Takes claims back, or restores them. Those of a retracted article fall with it, and only those; what was retracted for
 * another reason too stays so when one of the judgements is undone.
 */
export async function writeRetractions(run: Run, { made, undone }: JudgementPlan, at: string): Promise<RetractionOutcome> {
  const ofClaims = [...made, ...undone].flatMap(({ kind, claimId }) => (kind === 'RETRACT_CLAIM' ? (claimId ?? []) : []));
  const ofArticles = [...made, ...undone].flatMap(({ kind, articleId }) => (kind === 'RETRACT_ARTICLE' ? (articleId ?? []) : []));
  if (ofClaims.length + ofArticles.length === 0) return { retracted: [], restored: [], relationshipIds: [] };
  await markArticles(run, ofArticles, { made, undone }, at);
  const claims = new Map<string, RetractableClaim>();
  for (const row of await run(claimRetractions, { ids: ofClaims })) noteJudgements(claims, row, (judgement) => judgement.claimId === row[0], { made, undone });
  for (const articleId of ofArticles)
    for (const row of await run(claimRetractionsOfArticles, { ids: [articleId] }))
      noteJudgements(claims, row, (judgement) => judgement.articleId === articleId, { made, undone });
  const changes = [...claims.values()].map((claim) => ({ claim, after: after(claim, at) }));
  const rows = changes.map(({ claim, after: state }) => ({
    id: claim.id,
    retractedAt: state.retractedAt,
    retractions: state.retractions,
    gaps: state.gaps,
    changedAt: [...claim.changedAt, at],
  }));
  if (rows.length > 0) await run(setClaimRetractions, { rows });
  const isLive = (state: RetractionState) => state.retractedAt === neverRetracted;
  return {
    retracted: changes.filter(({ claim, after: state }) => isLive(claim.state) && !isLive(state)).map(({ claim }) => claim.id),
    restored: changes.filter(({ claim, after: state }) => !isLive(claim.state) && isLive(state)).map(({ claim }) => claim.id),
    relationshipIds: [...new Set(changes.map(({ claim }) => claim.relationshipId))],
  };
}

interface RetractableClaim {
  readonly id: string;
  readonly relationshipId: string;
  readonly state: RetractionState;
  readonly changedAt: readonly string[];
  readonly made: readonly Judgement[];
  readonly undone: readonly Judgement[];
}

function noteJudgements(
  claims: Map<string, RetractableClaim>,
  row: Row,
  isOn: (judgement: Judgement) => boolean,
  plan: Pick<JudgementPlan, 'made' | 'undone'>,
): void {
  const [id, relationshipId, retractedAt, retractions, gaps, changedAt] = row as readonly [
    string,
    string,
    string,
    readonly string[] | null,
    readonly string[] | null,
    readonly string[] | null,
  ];
  const known = claims.get(id);
  claims.set(id, {
    id,
    relationshipId,
    state: { ...believed, retractedAt, retractions: retractions ?? [], gaps: gaps ?? [] },
    changedAt: changedAt ?? [],
    made: [...(known?.made ?? []), ...plan.made.filter(isOn)],
    undone: [...(known?.undone ?? []), ...plan.undone.filter(isOn)],
  });
}

function after(claim: RetractableClaim, at: string): RetractionState {
  const retracted = claim.made.reduce((state, { id }) => retract(state, id, at), claim.state);
  return claim.undone.reduce((state, { id }) => restore(state, id, at), retracted);
}

/** An article shows since when it is retracted; its earlier states are kept. */
async function markArticles(run: Run, ids: readonly string[], { made, undone }: Pick<JudgementPlan, 'made' | 'undone'>, at: string): Promise<void> {
  if (ids.length === 0) return;
  const states = (await run(articleRows, { ids })).map((row) => row[1] as Properties);
  await run(keepArticleStates, { rows: states.filter((state) => state['recordedAt'] !== at).map((state) => earlierState(state, at)) });
  const undoneIds = new Set(undone.map(({ id }) => id));
  const rows = states.map(({ retractedAt, retractions, ...state }) => {
    const before = ((retractions ?? []) as readonly string[]).filter((id) => !undoneIds.has(id));
    const now = [...before, ...made.filter(({ articleId }) => articleId === state['id']).map(({ id }) => id)];
    return withoutAbsent({
      ...state,
      recordedAt: at,
      retractions: now.length === 0 ? undefined : now,
      retractedAt: now.length === 0 ? undefined : (retractedAt ?? at),
    });
  });
  await run(updateArticles, { rows });
}
