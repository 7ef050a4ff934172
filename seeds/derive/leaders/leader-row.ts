import type { AliasRecord } from '../records.js';

/** An office held: in what, from when, to when; an absent end is open. */
export type TenureRow = readonly [office: string, of: string, from: string, to?: string];

/** One leader written by hand, from an encyclopaedia article about the person. */
export interface LeaderRow {
  readonly name: string;
  /** Only where it is not the name in plain letters and hyphens. */
  readonly slug?: string;
  /** Only where it is not the last word of the name. */
  readonly surname?: string;
  readonly description: string;
  /** The encyclopaedia article that tells of the person, where it is not the one about the person. */
  readonly topic?: string;
  readonly born?: string;
  readonly died?: string;
  readonly wikidataId?: string;
  readonly aliases?: readonly (string | AliasRecord)[];
  readonly tenures: readonly TenureRow[];
}
