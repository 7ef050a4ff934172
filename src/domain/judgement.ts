/** What an editor decides: signed, dated, and undone at any later time. */
export type JudgementKind = 'SAME' | 'DIFFERENT' | 'UNSURE' | 'RETRACT_CLAIM' | 'RETRACT_ARTICLE' | 'RESOLVE';

export const judgementKinds: readonly JudgementKind[] = ['SAME', 'DIFFERENT', 'UNSURE', 'RETRACT_CLAIM', 'RETRACT_ARTICLE', 'RESOLVE'];

/** Characters of a reason. */
export const reasonLengthMax = 20_000;

/** A judgement to make; about two entities, a claim, an article or a contradiction, as its kind says. */
export interface JudgementDraft {
  /** Where it is carried over from another graph, its id there, which it keeps; ignored where there is such a judgement already. */
  readonly id?: string | undefined;
  readonly kind: JudgementKind;
  readonly reason?: string | undefined;
  readonly aId?: string | undefined;
  readonly bId?: string | undefined;
  readonly claimId?: string | undefined;
  readonly articleId?: string | undefined;
  readonly contradictionId?: string | undefined;
}

/** A judgement as the graph holds it. */
export interface Judgement extends JudgementDraft {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly undoneAt?: string | undefined;
  readonly undoneBy?: string | undefined;
}

/** What a judgement is about, so that the same one is not made twice: the pair of entities in order of id, or the one thing. */
export function judgementTarget({ aId, bId, claimId, articleId, contradictionId }: JudgementDraft): string {
  if (aId !== undefined && bId !== undefined) return [aId, bId].sort().join(' ');
  return claimId ?? articleId ?? contradictionId ?? '';
}

export const identityKinds: readonly JudgementKind[] = ['SAME', 'DIFFERENT', 'UNSURE'];
