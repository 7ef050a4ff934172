import { createGroups } from './union-find.js';

/** A judgement that two entities are the same, or that they are not. */
export interface IdentityJudgement {
  readonly id: string;
  readonly aId: string;
  readonly bId: string;
}

/** The group of entities that judgements of sameness join to `id`, itself included, in order of id. */
export function sameGroup(same: readonly IdentityJudgement[], id: string): readonly string[] {
  const groups = createGroups([id]);
  for (const { aId, bId } of same) groups.join(aId, bId);
  return groups.membersOf(id);
}

/** A chain of judgements that leads from one entity to another: the shortest one. */
export function sameAsPath(same: readonly IdentityJudgement[], fromId: string, toId: string): readonly IdentityJudgement[] | undefined {
  const cameBy = new Map<string, readonly IdentityJudgement[]>([[fromId, []]]);
  for (let frontier = [fromId]; frontier.length > 0 && !cameBy.has(toId); ) {
    const next: string[] = [];
    for (const here of frontier)
      for (const judgement of same) {
        const other = judgement.aId === here ? judgement.bId : judgement.bId === here ? judgement.aId : undefined;
        if (other === undefined || cameBy.has(other)) continue;
        cameBy.set(other, [...(cameBy.get(here) ?? []), judgement]);
        next.push(other);
      }
    frontier = next;
  }
  return cameBy.get(toId);
}

/** A chain of judgements in words, which say by which id each may be undone. */
export function chainInWords(chain: readonly IdentityJudgement[], nameOf: (entityId: string) => string): string {
  return chain.map(({ aId, bId, id }) => `${nameOf(aId)} = ${nameOf(bId)} (${id})`).join(', ');
}

/** Why two entities cannot be judged the same: somebody judged that members of their groups differ. */
export interface IdentityConflict {
  readonly different: IdentityJudgement;
  /** From `a` to one side of that judgement, and from `b` to the other. */
  readonly fromA: readonly IdentityJudgement[];
  readonly fromB: readonly IdentityJudgement[];
}

export function identityConflict(
  same: readonly IdentityJudgement[],
  different: readonly IdentityJudgement[],
  aId: string,
  bId: string,
): IdentityConflict | undefined {
  for (const judgement of different)
    for (const [left, right] of [
      [judgement.aId, judgement.bId],
      [judgement.bId, judgement.aId],
    ] as const) {
      const fromA = sameAsPath(same, aId, left);
      const fromB = sameAsPath(same, bId, right);
      if (fromA !== undefined && fromB !== undefined) return { different: judgement, fromA, fromB };
    }
  return undefined;
}
