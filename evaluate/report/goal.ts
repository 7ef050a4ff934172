/** Something that the pipeline is to reach: the least (or most) that a measured figure may be. */
export interface Goal {
  readonly number: number;
  readonly title: string;
  /** What was measured, as it is to be read; `undefined`: not here. */
  readonly measured: string | undefined;
  readonly isMet: boolean | undefined;
  /** Why not, or where else it is measured. */
  readonly reason?: string | undefined;
}

export const verdict = ({ isMet }: Goal): string => (isMet === undefined ? 'not measured here' : isMet ? 'met' : '**not met**');
