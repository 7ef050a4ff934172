/** Where each of several actors stands on each of several issues. */
export type StanceTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How far two actors agree over the issues on which both take a stance. */
export interface PairAgreement {
  readonly aId: string;
  readonly bId: string;
  /** 1: the same stances; 0: opposite ends. `undefined` where they share no issue. */
  readonly score: number | undefined;
  readonly issues: number;
}

/** The largest difference of two stances: −3 against +3. */
const stanceRange = 6;

/**
 * For each pair of actors the mean, over the issues that both take a stance on, of 1 − |difference| / 6. The weighted
 * form of congruence in discourse network analysis (Leifeld 2017); see `docs/measures.md`.
 */
export function pairAgreements(actorIds: readonly string[], stances: StanceTable): readonly PairAgreement[] {
  return actorIds.flatMap((aId, index) => actorIds.slice(index + 1).map((bId) => agreementOf(aId, bId, stances)));
}

function agreementOf(aId: string, bId: string, stances: StanceTable): PairAgreement {
  const [a, b] = [stances.get(aId), stances.get(bId)];
  const scores = [...(a ?? [])].flatMap(([issueId, stance]) => {
    const other = b?.get(issueId);
    return other === undefined ? [] : [1 - Math.abs(stance - other) / stanceRange];
  });
  const score = scores.length === 0 ? undefined : scores.reduce((sum, each) => sum + each, 0) / scores.length;
  return { aId, bId, score, issues: scores.length };
}
