/** One number of the report, with what it was taken of. */
export interface Figure {
  readonly title: string;
  /** `undefined`: there was nothing to measure. */
  readonly value: number | undefined;
  /** How it is written: a share (92.7 %), a plain number, or one with a decimal. */
  readonly as: 'share' | 'count' | 'number';
  /** What it was taken of: "96 names". */
  readonly of: string;
}

/** Figures that belong together, with how they came about. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly figures: readonly Figure[];
  /** What is to be said beside them: data that was not there, errors that were found. */
  readonly notes?: readonly string[];
}

export const written = ({ value, as }: Figure): string => {
  if (value === undefined) return '–';
  if (as === 'count') return String(value);
  return as === 'share' ? `${(value * 100).toFixed(1)} %` : value.toFixed(1);
};
