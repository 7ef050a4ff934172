import { randomUUID } from 'node:crypto';
import { type ApplyReport, type ChangeSet, changeSetRowsMax, emptyReport, type RecordFault, summaryOf, wroteAnything } from '../../domain/change-set.js';
import { existence } from '../../domain/entity.js';
import { invalidInput } from '../../domain/errors.js';
import { changeId, claimId } from '../../domain/identity.js';
import { advanceGraph, lockGraph, logChange, markFoldDue } from '../cypher/changes.js';
import type { Engine, Run } from '../engine.js';
import { type ArticlePlan, planArticles, writeArticles } from './apply-articles.js';
import { type ClaimPlan, planClaims, writeClaims } from './apply-claims.js';
import { type DecisionPlan, planDecisions, writeDecisions } from './apply-decisions.js';
import { type EntityPlan, planEntities, writeEntities } from './apply-entities.js';
import { type IdentityOutcome, refreshWholes } from './apply-identity.js';
import { type JudgementPlan, planJudgements, writeJudgements } from './apply-judgements.js';
import { type ProposalPlan, planProposals, writeProposals } from './apply-proposals.js';
import { type RetractionOutcome, writeRetractions } from './apply-retractions.js';
import { correctionsInWords, reviewKinds } from './correct-kinds.js';
import { findContradictions } from './find-contradictions.js';
import { foldCreated, foldRelationships } from './fold-relationships.js';
import { reviewExistence, reviewIdentity } from './review-contradictions.js';
import { verifyEvidence } from './verify-evidence.js';

/** What became of a change set: written as reported, or (with faults) not at all. */
export interface ApplyResult {
  readonly report: ApplyReport;
  readonly faults: readonly RecordFault[];
}

export interface ApplyOptions {
  /** Check only: nothing is written, and the report says what would have been. */
  readonly dryRun?: boolean | undefined;
  /** Leave the relationships to one `refold` at the end of a bulk load. */
  readonly deferFold?: boolean | undefined;
}

/**
 * The one way into the graph. In one transaction: entities and articles are added or updated, claims added with their
 * evidence, the touched relationships folded anew, and one change is logged. Applying the same again writes nothing.
 * Any fault of any record, and nothing is written; the faults say which records to mend. Throws `CONFLICT` when other
 * writers kept getting in between.
 */
export async function apply(engine: Engine, changeSet: ChangeSet, options: ApplyOptions = {}): Promise<ApplyResult> {
  checkSize(changeSet);
  try {
    return await engine.transact(async (run) => {
      const result = await applyIn(run, changeSet, options);
      if (result.faults.length > 0 || options.dryRun || !wroteAnything(result.report)) throw new Undone(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return error.result;
    throw error;
  }
}

/** Thrown inside the transaction to leave no trace of it. */
class Undone extends Error {
  readonly result: ApplyResult;
  constructor(result: ApplyResult) {
    super('undone');
    this.result = result;
  }
}

async function applyIn(run: Run, given: ChangeSet, options: ApplyOptions): Promise<ApplyResult> {
  const { seq, at, isFoldDue } = await takeTurn(run, given.at);
  const signature = { by: given.by, at };
  const proposals = await planProposals(run, given.proposals ?? [], given.items ?? [], signature);
  if (proposals.faults.length > 0) return { report: emptyReport, faults: proposals.faults };
  await writeProposals(run, proposals, signature);
  const decisions = await planDecisions(run, given.decisions ?? [], signature, new Set(given.entities.map(({ id }) => id)));
  if (decisions.faults.length > 0) return { report: emptyReport, faults: decisions.faults };
  const changeSet = withDecided(given, decisions);
  const refused = (faults: readonly RecordFault[]): ApplyResult => ({ report: emptyReport, faults: faults.map((fault) => asGiven(fault, given, decisions)) });
  const entities = await planEntities(run, changeSet.entities, changeSet.fillsOnly);
  const articles = await planArticles(run, changeSet.articles, new Set(changeSet.entities.map(({ id }) => id)), changeSet.fillsOnly);
  const early = [...entities.faults, ...articles.faults];
  if (early.length > 0) return refused(early);
  await writeEntities(run, entities, at);
  await writeArticles(run, articles, at);
  const checked = await verifyEvidence(run, articles, at);
  const claims = await planClaims(run, changeSet.claims, at, changeSet.fillsOnly);
  const judgements = await planJudgements(run, changeSet.judgements ?? [], changeSet.undo ?? [], changeSet.by, at);
  const late = [...claims.faults, ...judgements.faults];
  if (late.length > 0) return refused(late);
  await writeClaims(run, claims, at);
  await writeJudgements(run, judgements, changeSet.by, at);
  await writeDecisions(run, decisions, signature);
  const retractions = await writeRetractions(run, judgements, at);
  const wholes = await refreshWholes(run, entitiesToRefresh(entities, judgements), at);
  const kinds = await reviewKinds(run, entities, { changeSet, undone: judgements.undone, restored: retractions.restored });
  if (kinds.faults.length > 0) return refused(kinds.faults);
  const contradictions =
    (await findContradictions(run, claims, retractions.restored, at)) +
    (await reviewExistence(run, entitiesWithOtherDates(entities), at)) +
    (await reviewIdentity(run, wholes.regrouped, at));
  if (options.deferFold) await run(markFoldDue, { seq });
  else {
    const moved = [...retractions.relationshipIds, ...wholes.relationshipIds, ...kinds.relationshipIds];
    // Where entities became one, the relationships of the new claims may have moved as well.
    if (wholes.relationshipIds.length === 0) await foldCreated(run, claims, isFoldDue);
    else moved.push(...claims.created.map(({ relationship }) => relationship.relationshipId));
    await foldRelationships(run, [...new Set(moved)]);
  }
  const outcome: Outcome = { proposals, decisions, entities, articles, claims, judgements, retractions, wholes, checked, contradictions };
  const report = { ...reportOf(outcome), ...broughtByDecisions(given, outcome) };
  if (wroteAnything(report))
    await log(
      run,
      { ...changeSet, summary: changeSet.summary ?? [summaryOf(report), correctionsInWords(entities)].filter((words) => words !== '').join('; ') },
      seq,
      at,
      outcome,
    );
  return { report, faults: [] };
}

/** The change set with what its decisions accept. */
function withDecided(given: ChangeSet, { entities, articles, claims }: DecisionPlan): ChangeSet {
  return {
    ...given,
    entities: [...given.entities, ...entities],
    articles: [...given.articles, ...articles],
    claims: [...given.claims, ...claims],
  };
}

/** A fault of what a decision accepts is a fault of the decision. */
function asGiven(fault: RecordFault, given: ChangeSet, { origins }: DecisionPlan): RecordFault {
  const { list, index, field } = fault;
  if (list !== 'entities' && list !== 'articles' && list !== 'claims') return fault;
  const origin = origins[list][index - given[list].length];
  if (origin === undefined) return fault;
  const message = field === 'kind' ? `${fault.message.split(':')[0]}: accept the item as another entity (useEntity), or reject it` : fault.message;
  return { ...fault, list: 'decisions', index: origin, field: `${singular[list]}.${field}`, message };
}

const singular = { entities: 'entity', articles: 'article', claims: 'claim' } as const;

/** What the steps of one change came to. */
interface Outcome {
  readonly proposals: ProposalPlan;
  readonly decisions: DecisionPlan;
  readonly entities: EntityPlan;
  readonly articles: ArticlePlan;
  readonly claims: ClaimPlan;
  readonly judgements: JudgementPlan;
  readonly retractions: RetractionOutcome;
  readonly wholes: IdentityOutcome;
  /** Pieces of evidence whose words were found, moved or lost. */
  readonly checked: number;
  readonly contradictions: number;
}

/** Entities whose whole may have changed: judged, or updated while the same as others. */
function entitiesToRefresh(entities: EntityPlan, { made, undone }: JudgementPlan): readonly string[] {
  const judged = [...made, ...undone].filter(({ kind }) => kind === 'SAME').flatMap(({ aId, bId }) => [aId, bId].filter((id) => id !== undefined));
  const shared = entities.updated.filter(({ before }) => (before['memberIds'] as readonly string[]).length > 1).map(({ content }) => content.id);
  return [...new Set([...judged, ...shared])];
}

function entitiesWithOtherDates(entities: EntityPlan): readonly string[] {
  return entities.updated
    .filter(({ content, before }) => Object.entries(existence(content)).some(([key, day]) => before[key] !== day))
    .map(({ content }) => content.id);
}

/**
 * Waits for the write lock. Times of the log rise strictly, so that "known at" one of them has one meaning; a change that
 * is carried over keeps its own time where that is later than the whole log.
 */
async function takeTurn(run: Run, wanted: string | undefined): Promise<{ readonly seq: number; readonly at: string; readonly isFoldDue: boolean }> {
  const [row] = await run(lockGraph, { writer: randomUUID() });
  const latest = (row?.[1] ?? '') as string;
  const earliest = latest === '' ? 0 : Date.parse(latest) + 1;
  const at = wanted !== undefined && wanted > latest ? wanted : new Date(Math.max(Date.now(), earliest)).toISOString();
  return { seq: ((row?.[0] ?? 0) as number) + 1, at, isFoldDue: row?.[2] !== 0 };
}

async function log(run: Run, changeSet: ChangeSet & { readonly summary: string }, seq: number, at: string, outcome: Outcome): Promise<void> {
  const { proposals, decisions, entities, articles, claims, judgements, retractions, wholes } = outcome;
  const entityIds = [...entities.created.map(({ id }) => id), ...entities.updated.map(({ content }) => content.id), ...inOrder(wholes.entityIds)];
  await run(advanceGraph, { seq, at });
  await run(logChange, {
    change: {
      id: changeId(seq),
      seq,
      at,
      by: changeSet.by,
      action: changeSet.action,
      summary: changeSet.summary,
      entityIds: [...new Set(entityIds)],
      articleIds: [...articles.created.map(({ id }) => id), ...articles.updated.map(({ content }) => content.id)],
      claimIds: [
        ...new Set([
          ...claims.created.map(({ id }) => id),
          ...claims.evidence.map(({ claimId }) => claimId),
          ...claims.reworded.map(({ id }) => id),
          ...inOrder(retractions.retracted),
          ...inOrder(retractions.restored),
        ]),
      ],
      judgementIds: [...judgements.made, ...judgements.undone].map(({ id }) => id),
      proposalIds: proposals.created.map(({ id }) => id),
      proposedItemIds: proposals.items.map(({ id }) => id),
      decidedItemIds: decisions.decided.map(({ item }) => item.id),
    },
  });
}

/** Rows come in any order, and the log of the same change is to be the same everywhere. */
const inOrder = (ids: readonly string[]): readonly string[] => ids.toSorted();

type DecisionCounts = 'createdByDecisions' | 'updatedByDecisions' | 'unchangedByDecisions';

function reportOf({
  proposals,
  decisions,
  entities,
  articles,
  claims,
  judgements,
  retractions,
  checked,
  contradictions,
}: Outcome): Omit<ApplyReport, DecisionCounts> {
  return {
    entitiesCreated: entities.created.length,
    entitiesUpdated: entities.updated.length,
    entitiesUnchanged: entities.unchanged,
    articlesCreated: articles.created.length,
    articlesUpdated: articles.updated.length,
    articlesUnchanged: articles.unchanged,
    claimsCreated: claims.created.length,
    claimsUpdated: claims.reworded.length,
    claimsUnchanged: claims.unchanged,
    evidenceAdded: claims.evidence.length,
    evidenceChecked: checked,
    judgementsMade: judgements.made.length,
    judgementsUndone: judgements.undone.length,
    claimsRetracted: retractions.retracted.length,
    claimsRestored: retractions.restored.length,
    contradictionsFound: contradictions,
    proposalsCreated: proposals.created.length,
    proposalsUnchanged: proposals.proposalsUnchanged,
    itemsProposed: proposals.items.length,
    itemsUnchanged: proposals.itemsUnchanged,
    itemsAccepted: decisions.decided.filter(({ decision }) => decision.decision === 'ACCEPT').length,
    itemsRejected: decisions.decided.filter(({ decision }) => decision.decision === 'REJECT').length,
    decisionsUnchanged: decisions.unchanged,
  };
}

/** Of what was written, and of what was there, what accepted items alone brought. */
function broughtByDecisions(given: ChangeSet, { decisions, entities, articles, claims }: Outcome) {
  if (decisions.decided.length === 0) return { createdByDecisions: 0, updatedByDecisions: 0, unchangedByDecisions: 0 };
  const ownIds = new Set([...given.entities.map(({ id }) => id), ...given.articles.map(({ id }) => id), ...given.claims.map(claimId)]);
  const countNew = (ids: readonly string[]) => ids.filter((id) => !ownIds.has(id)).length;
  const brought = decisions.entities.length + decisions.articles.length + decisions.claims.length;
  const createdByDecisions = countNew([...entities.created, ...articles.created, ...claims.created].map(({ id }) => id));
  const updatedByDecisions = countNew([...[...entities.updated, ...articles.updated].map(({ content }) => content.id), ...claims.reworded.map(({ id }) => id)]);
  return { createdByDecisions, updatedByDecisions, unchangedByDecisions: brought - createdByDecisions - updatedByDecisions };
}

function checkSize(changeSet: ChangeSet): void {
  for (const list of ['entities', 'articles', 'claims', 'proposals', 'items', 'decisions'] as const) {
    const rows = changeSet[list]?.length ?? 0;
    if (rows > changeSetRowsMax) throw invalidInput(`a change set has at most ${changeSetRowsMax} ${list}: ${rows} were given; split it`);
  }
}
