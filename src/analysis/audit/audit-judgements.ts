import { type Judgement, judgementTarget } from '../../domain/judgement.js';
import { chainInWords, type IdentityJudgement, identityConflict } from '../../domain/same-as.js';
import type { AuditReads, IdStretch } from '../../store/reads/audit-reads.js';
import { type GraphFault, logFault, recordFault } from './graph-fault.js';

const stretchSize = 2_000;

/** Every judgement: is what it is about there, does the log know who made and undid it, and do those that stand agree? */
export async function* auditJudgements(reads: AuditReads): AsyncGenerator<GraphFault> {
  for (const stretch of await reads.stretches('Judgement', stretchSize)) yield* auditStretch(reads, stretch);
  const standing = await reads.standingIdentity();
  const ofKind = (kind: Judgement['kind']) => standing.filter((judgement) => judgement.kind === kind) as unknown as readonly IdentityJudgement[];
  const same = ofKind('SAME');
  for (const different of ofKind('DIFFERENT')) {
    const conflict = identityConflict(same, [different], different.aId, different.aId);
    if (conflict === undefined) continue;
    const chain = chainInWords([...conflict.fromA, ...conflict.fromB], (id) => id);
    yield recordFault(different.id, `it says that ${different.aId} and ${different.bId} differ, and others that they are the same: ${chain}; undo one of them`);
  }
}

async function* auditStretch(reads: AuditReads, stretch: IdStretch): AsyncGenerator<GraphFault> {
  const rows = await reads.judgements(stretch);
  const all = rows.map(({ judgement }) => judgement);
  const idsOf = (...keys: readonly (keyof Judgement)[]) => all.flatMap((judgement) => keys.flatMap((key) => judgement[key] ?? []));
  const known = new Set([
    ...(await reads.existing('Entity', idsOf('aId', 'bId'))),
    ...(await reads.existing('Claim', idsOf('claimId'))),
    ...(await reads.existing('Article', idsOf('articleId'))),
    ...(await reads.contradictionStates([...new Set(idsOf('contradictionId'))])).keys(),
  ]);
  const changes = await reads.judgingChanges(idsOf('at', 'undoneAt'));
  for (const { target, judgement } of rows) {
    const { id, aId, bId, claimId, articleId, contradictionId, at, by, undoneAt, undoneBy } = judgement;
    if (target !== judgementTarget(judgement)) yield recordFault(id, `it is filed under "${target}", not under what it is about`);
    for (const each of [aId, bId, claimId, articleId, contradictionId])
      if (each !== undefined && !known.has(each)) yield recordFault(id, `it is about ${each}, which is not there`);
    for (const [instant, who, what] of [
      [at, by, 'made'],
      [undoneAt, undoneBy, 'undone'],
    ] as const) {
      if (instant === undefined) continue;
      const change = changes.get(instant);
      if (!change?.judgementIds.includes(id)) yield logFault(id, `it was ${what} at ${instant}, and the log does not say so`);
      else if (change.by !== who) yield logFault(id, `it was ${what} by ${who}, and the log says by ${change.by}`);
    }
  }
}
