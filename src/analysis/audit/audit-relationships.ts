import { foldClaims } from '../../domain/fold.js';
import { groupBy } from '../../store/page.js';
import type { AuditReads } from '../../store/reads/audit-reads.js';
import type { FoldRow } from '../../store/rows.js';
import { foldProperties, type Properties } from '../../store/writes/stored-properties.js';
import { derivedFault, differences, type GraphFault, setDifferences } from './graph-fault.js';

const stretchSize = 1_000;

/** Relationships are the fold of their claims, as a node and as a typed relationship: none missing, none too many. */
export async function* auditRelationships(reads: AuditReads): AsyncGenerator<GraphFault> {
  for (const stretch of await reads.stretches('Relationship', stretchSize)) {
    const stored = new Map((await reads.relationships(stretch)).map((node) => [node['id'] as string, node]));
    const claims = groupBy(await reads.claimsToFold(stretch), ({ relationshipId }) => relationshipId);
    for (const [id, own] of claims) yield* auditFold(id, own, stored.get(id));
    for (const id of stored.keys()) if (!claims.has(id)) yield derivedFault(id, 'it is a relationship of no claims');
  }
  for (const stretch of await reads.stretches('Entity', stretchSize)) {
    const nodes = await reads.relationshipsFrom(stretch);
    const typed = await reads.typedRelationshipsFrom(stretch);
    yield* auditTyped(nodes, typed);
  }
}

function* auditFold(id: string, claims: readonly FoldRow[], node: Properties | undefined): Generator<GraphFault> {
  const { predicate, sourceId, targetId } = claims[0] as FoldRow;
  if (node === undefined)
    return void (yield derivedFault(id, `it is missing, though ${claims.length} claims come to it: ${sourceId} ${predicate} ${targetId}`));
  const expected: Properties = { ...foldProperties(id, foldClaims(claims)), predicate, subjectId: sourceId, objectId: targetId };
  for (const difference of differences(node, expected, ['subjectKind', 'objectKind']))
    yield derivedFault(id, `it is not what its claims come to: ${difference}`);
}

type Typed = Awaited<ReturnType<AuditReads['typedRelationshipsFrom']>>[number];

/** Both ends and the same numbers are on the node, and on the typed relationship. */
function* auditTyped(nodes: readonly Properties[], typed: readonly Typed[]): Generator<GraphFault> {
  const byId = groupBy(typed, ({ fold }) => String(fold['id']));
  const { missing, extra } = setDifferences(
    [...byId.keys()],
    nodes.map(({ id }) => id as string),
  );
  for (const id of missing) yield derivedFault(id, 'it is missing as a typed relationship');
  for (const id of extra) yield derivedFault(id, 'it is a typed relationship of no claims');
  for (const node of nodes) {
    const id = node['id'] as string;
    const [one, another] = byId.get(id) ?? [];
    if (another !== undefined) yield derivedFault(id, 'it is there twice as a typed relationship');
    if (one === undefined) continue;
    const { fold, ...ends } = one;
    for (const difference of differences({ ...fold, ...ends }, node)) yield derivedFault(id, `the typed relationship differs from its node: ${difference}`);
  }
}
