import { knownNow, neverRetracted } from '../../domain/as-of.js';
import type { RecordFault } from '../../domain/change-set.js';
import { judgementId } from '../../domain/identity.js';
import { identityKinds, type Judgement, type JudgementDraft, judgementTarget, reasonLengthMax } from '../../domain/judgement.js';
import { aKind } from '../../domain/kinds.js';
import { chainInWords, type IdentityJudgement, identityConflict, sameAsPath } from '../../domain/same-as.js';
import { existingContradictions } from '../cypher/contradictions.js';
import { createJudgements, judgementsById, judgementsOnTargets, standingJudgements, undoJudgements } from '../cypher/judgements.js';
import { existingArticles, existingClaims } from '../cypher/writes.js';
import type { Run } from '../engine.js';
import { judgementOf } from '../rows.js';
import { withoutAbsent } from './stored-properties.js';
import { readEnds } from './surroundings.js';

/** Judgements of a change set held against those that stand. */
export interface JudgementPlan {
  readonly made: readonly Judgement[];
  readonly undone: readonly Judgement[];
  readonly faults: readonly RecordFault[];
}

/** Judgements on identity that may stand at the same time: all of them are read when one is made. */
const identityJudgementsMax = 20_000;

export async function planJudgements(run: Run, drafts: readonly JudgementDraft[], undo: readonly string[], by: string, at: string): Promise<JudgementPlan> {
  if (drafts.length === 0 && undo.length === 0) return { made: [], undone: [], faults: [] };
  const undoPlan = await planUndo(run, undo);
  const standing = await onSameTargets(run, drafts);
  const carried = await judgementsOf(
    run,
    drafts.flatMap(({ id }) => id ?? []),
  );
  const faults = [...undoPlan.faults, ...(await draftFaults(run, drafts, new Set(undo)))];
  // What stands already is not judged twice. A pair is judged anew only after the judgement on it was undone.
  const news = drafts.filter((draft) => !standing.has(judgedKey(draft)) && (draft.id === undefined || !carried.has(draft.id)));
  const unique = [...new Map(news.map((draft) => [judgedKey(draft), draft])).values()];
  const made = unique.map((draft) => ({ ...draft, id: draft.id ?? judgementId(draft.kind, judgementTarget(draft), at), by, at }));
  return { made, undone: undoPlan.undone, faults };
}

export async function writeJudgements(run: Run, { made, undone }: JudgementPlan, by: string, at: string): Promise<void> {
  if (made.length > 0)
    await run(createJudgements, {
      rows: made.map((judgement) => withoutAbsent({ ...judgement, target: judgementTarget(judgement), undoneAt: neverRetracted })),
    });
  if (undone.length > 0) await run(undoJudgements, { rows: undone.map(({ id }) => ({ id, undoneAt: at, undoneBy: by })) });
}

async function planUndo(run: Run, ids: readonly string[]) {
  const found = await judgementsOf(run, ids);
  const faults = ids.flatMap((id, index): readonly RecordFault[] =>
    found.has(id) ? [] : [{ list: 'undo', index, field: 'id', code: 'UNKNOWN_REFERENCE', message: `there is no judgement ${id}` }],
  );
  return { undone: [...found.values()].filter((judgement) => judgement.undoneAt === undefined), faults };
}

async function judgementsOf(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, Judgement>> {
  const rows = ids.length === 0 ? [] : await run(judgementsById, { ids, known: knownNow });
  return new Map(rows.map((row) => judgementOf(row, 0, knownNow)).map((judgement) => [judgement.id, judgement]));
}

const judgedKey = (draft: JudgementDraft): string => `${draft.kind} ${judgementTarget(draft)}`;

async function onSameTargets(run: Run, drafts: readonly JudgementDraft[]): Promise<ReadonlySet<string>> {
  if (drafts.length === 0) return new Set();
  const kinds = [...new Set(drafts.map(({ kind }) => kind))];
  const rows = await run(judgementsOnTargets, { targets: drafts.map(judgementTarget), kinds, known: knownNow });
  return new Set(rows.map((row) => `${String(row[2])} ${String(row[0])}`));
}

async function draftFaults(run: Run, drafts: readonly JudgementDraft[], undone: ReadonlySet<string>): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = [];
  const fault = (index: number, field: string, message: string, code?: RecordFault['code']) => faults.push({ list: 'judgements', index, field, code, message });
  const ends = await readEnds(
    run,
    drafts.flatMap(({ aId, bId }) => [aId, bId].filter((id) => id !== undefined)),
  );
  const claims = new Set((await run(existingClaims, { ids: drafts.flatMap(({ claimId }) => claimId ?? []) })).map((row) => row[0]));
  const articles = new Set((await run(existingArticles, { ids: drafts.flatMap(({ articleId }) => articleId ?? []) })).map((row) => row[0]));
  const contradictions = new Set(
    (await run(existingContradictions, { ids: drafts.flatMap(({ contradictionId }) => contradictionId ?? []) })).map((row) => row[0]),
  );
  drafts.forEach(({ aId, bId, claimId, articleId, contradictionId, kind, reason }, index) => {
    const unreasoned = reasonFault(kind, reason);
    if (unreasoned !== undefined) fault(index, kind === 'RESOLVE' ? 'resolution' : 'reason', unreasoned);
    if (claimId !== undefined && !claims.has(claimId)) fault(index, 'id', `there is no claim ${claimId}`, 'UNKNOWN_REFERENCE');
    if (articleId !== undefined && !articles.has(articleId)) fault(index, 'id', `there is no article ${articleId}`, 'UNKNOWN_REFERENCE');
    if (contradictionId !== undefined && !contradictions.has(contradictionId))
      fault(index, 'id', `there is no contradiction ${contradictionId}`, 'UNKNOWN_REFERENCE');
    if (aId === undefined || bId === undefined) return;
    const [a, b] = [ends.get(aId), ends.get(bId)];
    if (a === undefined || b === undefined) fault(index, a === undefined ? 'a' : 'b', 'there is no such entity', 'UNKNOWN_REFERENCE');
    else if (aId === bId) fault(index, 'b', 'a and b are one entity already');
    else if (kind === 'SAME' && a.kind !== b.kind)
      fault(
        index,
        'b',
        `${aKind(a.kind)} and ${aKind(b.kind)} cannot be the same entity: if a kind is wrong, correct it first (entityUpsert with formerKinds)`,
      );
  });
  return [...faults, ...(await identityFaults(run, drafts, undone))];
}

function reasonFault(kind: JudgementDraft['kind'], reason: string | undefined): string | undefined {
  if (reason === undefined) return undefined;
  if (reason.length > reasonLengthMax) return `at most ${reasonLengthMax} characters, not ${reason.length}`;
  return reason.trim() === '' && !identityKinds.includes(kind) ? 'say why: it is empty' : undefined;
}

/** A judgement may not contradict another that stands, or is made in the same change: the chain that would be broken is named. */
async function identityFaults(run: Run, drafts: readonly JudgementDraft[], undone: ReadonlySet<string>): Promise<readonly RecordFault[]> {
  if (!drafts.some(({ aId }) => aId !== undefined)) return [];
  const rows = await run(standingJudgements, { kinds: ['SAME', 'DIFFERENT'], known: knownNow });
  const standing = rows.map((row) => judgementOf(row, 0, knownNow)).filter(({ id }) => !undone.has(id));
  if (standing.length >= identityJudgementsMax)
    return [
      { list: 'judgements', index: 0, field: 'a', message: `${identityJudgementsMax} judgements on identity stand already: undo some that are not needed` },
    ];
  const pairsOf = (kind: JudgementDraft['kind']): IdentityJudgement[] => standing.filter((each) => each.kind === kind).flatMap(pairOf);
  const [same, different] = [pairsOf('SAME'), pairsOf('DIFFERENT')];
  const conflicts: { readonly index: number; readonly chain: readonly IdentityJudgement[]; readonly broken: readonly IdentityJudgement[] }[] = [];
  for (const [index, draft] of drafts.entries())
    for (const pair of pairOf(draft)) {
      const conflict = draft.kind === 'SAME' ? conflictOfSame(same, different, pair) : conflictOfOther(same, pair);
      if (conflict !== undefined) conflicts.push({ index, ...conflict });
      else if (draft.kind === 'SAME') same.push(pair);
      else if (draft.kind === 'DIFFERENT') different.push(pair);
    }
  const ends = await readEnds(run, [...new Set(conflicts.flatMap(({ chain, broken }) => [...chain, ...broken].flatMap(({ aId, bId }) => [aId, bId])))]);
  const nameOf = (id: string) => ends.get(id)?.slug ?? id;
  return conflicts.map(({ index, chain, broken }) => {
    const against = [chainInWords(chain, nameOf), ...broken.map(({ aId, bId, id }) => `${nameOf(aId)} ≠ ${nameOf(bId)} (${id})`)].filter((part) => part !== '');
    return {
      list: 'judgements',
      index,
      field: 'b',
      code: 'CONFLICT',
      message: `other judgements stand against it: ${against.join(', ')}; undo one of them first`,
    };
  });
}

/** The pair that a judgement on identity is about; of one that is yet to be made, the id says so. */
const pairOf = ({ id = 'of the same change', aId, bId }: JudgementDraft): readonly IdentityJudgement[] =>
  aId === undefined || bId === undefined ? [] : [{ id, aId, bId }];

function conflictOfSame(same: readonly IdentityJudgement[], different: readonly IdentityJudgement[], { aId, bId }: IdentityJudgement) {
  const conflict = identityConflict(same, different, aId, bId);
  return conflict && { chain: [...conflict.fromA, ...conflict.fromB], broken: [conflict.different] };
}

/** Two that are to be judged different, or unsure, must not be the same, be it by way of others. */
function conflictOfOther(same: readonly IdentityJudgement[], { aId, bId }: IdentityJudgement) {
  const chain = sameAsPath(same, aId, bId);
  return chain && { chain, broken: [] };
}
