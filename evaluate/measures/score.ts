/** What was found beside what was to be found. */
export interface Score {
  /** Of what was found, how much is right. */
  readonly foundRight: number;
  readonly found: number;
  /** Of what was wanted, how much was found. */
  readonly wantedFound: number;
  readonly wanted: number;
}

export const noScore: Score = { foundRight: 0, found: 0, wantedFound: 0, wanted: 0 };

/** A score where each thing found matches at most one that was wanted. */
export const scoreOf = (right: number, found: number, wanted: number): Score => ({ foundRight: right, found, wantedFound: right, wanted });

export const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (a, b) => ({ foundRight: a.foundRight + b.foundRight, found: a.found + b.found, wantedFound: a.wantedFound + b.wantedFound, wanted: a.wanted + b.wanted }),
    noScore,
  );

/** Shares are `undefined` where there is nothing to take them of. */
export const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

export const precision = ({ foundRight, found }: Score): number | undefined => share(foundRight, found);

export const recall = ({ wantedFound, wanted }: Score): number | undefined => share(wantedFound, wanted);

export function f1(score: Score): number | undefined {
  const [p, r] = [precision(score), recall(score)];
  return p === undefined || r === undefined ? undefined : p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
