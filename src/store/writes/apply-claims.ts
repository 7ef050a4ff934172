import type { RecordFault } from '../../domain/change-set.js';
import type { ClaimDraft, Evidence } from '../../domain/claim.js';
import { endFaults, type Fault, valueFaults } from '../../domain/claim-rules.js';
import { locateEvidence, selectorFault } from '../../domain/evidence.js';
import { claimId, evidenceId, relationshipOf } from '../../domain/identity.js';
import { reword, type WordingState } from '../../domain/wording.js';
import {
  createClaims,
  createClaimsWithEvidence,
  createEvidence,
  evidencePairs,
  existingClaims,
  existingEvidence,
  linkAbout,
  linkAuthors,
  linkEvidence,
  linkSpeakers,
  noteClaimChanges,
  rewordClaims,
} from '../cypher/writes.js';
import type { Run, Statement } from '../engine.js';
import { groupBy, partition } from '../page.js';
import { type ClaimToStore, claimProperties, evidenceProperties, type Properties, withoutAbsent } from './stored-properties.js';
import { entitiesOf, kindsOfEnds, readSurroundings, type Surroundings } from './surroundings.js';

export interface EvidenceToStore {
  readonly claimId: string;
  readonly evidence: Evidence;
}

/** Claims of a change set held against what the graph has. */
export interface ClaimPlan {
  readonly created: readonly ClaimToStore[];
  /** Known claims that somebody words anew; see `reword`. */
  readonly reworded: readonly (WordingState & { readonly id: string })[];
  readonly unchanged: number;
  /** Evidence of new and of known claims that those do not have yet. */
  readonly evidence: readonly EvidenceToStore[];
  readonly surroundings: Surroundings | undefined;
  readonly faults: readonly RecordFault[];
}

const nothing: ClaimPlan = { created: [], reworded: [], unchanged: 0, evidence: [], surroundings: undefined, faults: [] };

/** Must run after the entities and articles of the same change set were written. */
export async function planClaims(run: Run, drafts: readonly ClaimDraft[], at: string, fillsOnly = false): Promise<ClaimPlan> {
  if (drafts.length === 0) return nothing;
  const surroundings = await readSurroundings(run, drafts);
  const checked = drafts.map((draft, index) => ({ index, ...checkDraft(draft, surroundings) }));
  // The same claim twice in one change set is one claim, with the evidence of both.
  const claims = new Map(checked.map(({ claim }) => [claim.id, claim]));
  const known = await wordingsOf(run, [...claims.keys()]);
  const faults = checked.flatMap(({ index, claim, faults: found, misfits }) =>
    [...found, ...(known.has(claim.id) ? [] : misfits)].map((fault) => ({ ...fault, list: 'claims' as const, index })),
  );
  if (faults.length > 0) return { ...nothing, faults };
  const pairs = known.size === 0 ? [] : await run(evidencePairs, { ids: [...known.keys()] });
  const linked = new Set(pairs.map(([claim, piece]) => `${String(claim)} ${String(piece)}`));
  // A piece that came without its text, or moved with it, is known by where it stands now.
  const standing = new Set(
    pairs.filter(([, , , , status]) => status === 'VERIFIED').map(([claim, , start, end]) => `${String(claim)} ${String(start)} ${String(end)}`),
  );
  const evidence = new Map(checked.flatMap((each) => each.evidence).map((each) => [`${each.claimId} ${each.evidence.id}`, each]));
  const created = [...claims.values()].filter(({ id }) => !known.has(id));
  const reworded = fillsOnly ? [] : [...claims.values()].flatMap((claim) => rewordedClaim(claim, known.get(claim.id), at));
  return {
    created,
    reworded,
    unchanged: drafts.length - created.length - reworded.length,
    evidence: [...evidence]
      .filter(
        ([
          pair,
          {
            claimId: id,
            evidence: { start, end },
          },
        ]) => !linked.has(pair) && !standing.has(`${id} ${String(start)} ${String(end)}`),
      )
      .map(([, each]) => each),
    surroundings,
    faults: retractedFaults(checked, known, surroundings),
  };
}

async function wordingsOf(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, WordingState>> {
  const rows = await run(existingClaims, { ids });
  return new Map(
    rows.map(([id, summary, confidence, earlierWordings]) => [
      id as string,
      {
        summary: (summary ?? undefined) as string | undefined,
        confidence: (confidence ?? undefined) as number | undefined,
        earlierWordings: (earlierWordings ?? []) as readonly string[],
      },
    ]),
  );
}

/** What a rule or a model finds once more is no reason to word a claim anew. */
function rewordedClaim({ id, draft }: ClaimToStore, known: WordingState | undefined, at: string): ClaimPlan['reworded'] {
  if (known === undefined || draft.method === 'RULE' || draft.method === 'MODEL') return [];
  const state = reword(known, draft, at);
  return state === undefined ? [] : [{ id, ...state }];
}

export async function writeClaims(run: Run, plan: ClaimPlan, at: string): Promise<void> {
  const missing = await missingEvidence(run, plan.evidence, at);
  const sole = soleEvidence(plan, missing);
  const [together, alone] = partition(plan.created, ({ id }) => sole.has(id));
  if (together.length > 0)
    await run(createClaimsWithEvidence, { rows: together.map((claim) => ({ claim: claimProperties(claim, at), evidence: sole.get(claim.id) as Properties })) });
  if (alone.length > 0) await run(createClaims, { rows: alone.map((claim) => claimProperties(claim, at)) });
  await link(run, linkAbout, plan.created, (draft) => draft.aboutIds);
  await link(run, linkSpeakers, plan.created, (draft) => draft.speakerIds);
  await link(run, linkAuthors, plan.created, (draft) => draft.authorIds);
  await writeEvidence(
    run,
    plan.evidence.filter((each) => !sole.has(each.claimId)),
    missing,
    at,
  );
  if (plan.reworded.length > 0) await run(rewordClaims, { rows: plan.reworded.map(({ id, ...wording }) => ({ id, wording: withoutAbsent({ ...wording }) })) });
  await noteChanges(run, plan, at);
}

async function link(run: Run, statement: Statement, claims: readonly ClaimToStore[], idsOf: (draft: ClaimDraft) => readonly string[]): Promise<void> {
  const rows = claims.flatMap(({ id, draft }) => idsOf(draft).map((entityId) => ({ claimId: id, entityId })));
  if (rows.length > 0) await run(statement, { rows });
}

/** Nodes of the pieces of evidence that the graph does not have yet, by id. */
async function missingEvidence(run: Run, evidence: readonly EvidenceToStore[], at: string): Promise<ReadonlyMap<string, Properties>> {
  if (evidence.length === 0) return new Map();
  const unique = new Map(evidence.map((each) => [each.evidence.id, each.evidence]));
  const known = new Set((await run(existingEvidence, { ids: [...unique.keys()] })).map((row) => row[0] as string));
  const missing = [...unique.values()].filter(({ id }) => !known.has(id));
  return new Map(missing.map((piece) => [piece.id, evidenceProperties(piece, at)]));
}

/** By new claim its evidence, where that is one piece, new as well, and of no other claim: the two are then written at once. */
function soleEvidence(plan: ClaimPlan, missing: ReadonlyMap<string, Properties>): ReadonlyMap<string, Properties> {
  const created = new Set(plan.created.map(({ id }) => id));
  const uses = groupBy(plan.evidence, ({ evidence }) => evidence.id);
  const sole = [...groupBy(plan.evidence, (each) => each.claimId)].flatMap(([claim, [piece, another]]) => {
    const node = piece && missing.get(piece.evidence.id);
    const isSole = another === undefined && created.has(claim) && uses.get(piece?.evidence.id ?? '')?.length === 1;
    return isSole && node !== undefined ? [[claim, node] as const] : [];
  });
  return new Map(sole);
}

async function writeEvidence(run: Run, evidence: readonly EvidenceToStore[], missing: ReadonlyMap<string, Properties>, at: string): Promise<void> {
  if (evidence.length === 0) return;
  const rows = [...new Set(evidence.map((each) => each.evidence.id))].flatMap((id) => missing.get(id) ?? []);
  if (rows.length > 0) await run(createEvidence, { rows });
  await run(linkEvidence, { rows: evidence.map((each) => ({ claimId: each.claimId, evidenceId: each.evidence.id, recordedAt: at })) });
}

/** Claims that were known already, and have more evidence now or are worded anew, have changed. */
async function noteChanges(run: Run, plan: ClaimPlan, at: string): Promise<void> {
  const isNew = new Set(plan.created.map(({ id }) => id));
  const changed = new Set([...plan.evidence.map((each) => each.claimId), ...plan.reworded.map(({ id }) => id)].filter((id) => !isNew.has(id)));
  if (changed.size > 0) await run(noteClaimChanges, { rows: [...changed].map((id) => ({ id, at })) });
}

interface Checked {
  readonly claim: ClaimToStore;
  readonly evidence: readonly EvidenceToStore[];
  readonly faults: readonly Fault[];
  /** What it cannot say of entities of these kinds; one that is known may have been taken back before a kind was corrected. */
  readonly misfits: readonly Fault[];
}

function checkDraft(draft: ClaimDraft, surroundings: Surroundings): Checked {
  const { ends, articles } = surroundings;
  const faults: Fault[] = Object.entries(entitiesOf(draft)).flatMap(([field, ids]) =>
    ids.filter((id) => !ends.has(id)).map((id) => ({ field, message: `there is no entity ${id}` })),
  );
  const isMissing = faults.length > 0;
  const article = draft.articleId === undefined ? undefined : articles.get(draft.articleId);
  if (draft.articleId !== undefined && article === undefined) faults.push({ field: 'article', message: `there is no article ${draft.articleId}` });
  if (!isMissing) faults.push(...valueFaults(draft));
  const misfits = isMissing ? [] : endFaults(draft, kindsOfEnds(draft, ends));
  const claim = { id: claimId(draft), draft, relationship: relationshipOfWholes(draft, surroundings) };
  const located = draft.evidence.map((selector) => locate(draft.articleId ?? '', article?.text, selector));
  faults.push(...located.flatMap((each, index) => (typeof each === 'string' ? [{ field: `evidence.${index}`, message: each }] : [])));
  return { claim, evidence: located.flatMap((each) => (typeof each === 'string' ? [] : [{ claimId: claim.id, evidence: each }])), faults, misfits };
}

/** The words, checked against the text where it is held; or what is wrong with them. */
function locate(articleId: string, text: string | undefined, selector: ClaimDraft['evidence'][number]): Evidence | string {
  if (text === undefined) {
    const fault = selectorFault(selector);
    return fault ?? { ...selector, id: evidenceId(articleId, selector), articleId, status: 'TEXT_NOT_HELD' };
  }
  const located = locateEvidence(text, selector);
  if ('fault' in located) return located.fault;
  return { ...located.selector, id: evidenceId(articleId, located.selector), articleId, status: 'VERIFIED' };
}

function relationshipOfWholes({ subjectId, predicate, objectId }: ClaimDraft, { ends }: Surroundings): ClaimToStore['relationship'] {
  const canonical = (id: string) => ends.get(id)?.canonicalId ?? id;
  return relationshipOf({ subjectId: canonical(subjectId), predicate, objectId: canonical(objectId) });
}

/** What an article that was taken back says can be added only after it was restored. */
function retractedFaults(
  checked: readonly (Checked & { readonly index: number })[],
  known: ReadonlyMap<string, unknown>,
  { articles }: Surroundings,
): readonly RecordFault[] {
  return checked
    .filter(({ claim }) => !known.has(claim.id) && claim.draft.articleId !== undefined && articles.get(claim.draft.articleId)?.isRetracted)
    .map(({ index }) => ({ list: 'claims', index, field: 'article', message: 'the article was retracted: undo that first' }));
}
