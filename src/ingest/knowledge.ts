import type { PartialDate } from '../domain/partial-date.js';
import type { NamedEntity } from '../store/reads/entity-reads.js';

/** What of the graph the reading of an article rests on: plain values, so that the same article and knowledge give the same proposal. */
export interface Knowledge {
  readonly entities: readonly NamedEntity[];
  readonly tenures: readonly KnownTenure[];
}

/** Somebody held an office of a nation or institution between two dates; absent ends are open. */
export interface KnownTenure {
  readonly holderId: string;
  readonly office: string;
  readonly ofId: string;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}
