import type { ClaimRecord, EntityRecord } from './records.js';

/** One spell in an office, and where it is told. */
export interface Tenure {
  readonly holder: string;
  readonly office: string;
  readonly of: string;
  readonly from: string;
  readonly to?: string | undefined;
  readonly method: 'HUMAN' | 'IMPORT';
  readonly article: string;
}

/** A leader's entity with the offices that the same source tells of; `surname` is how reports name the leader. */
export interface LeaderWithTenures {
  readonly entity: EntityRecord;
  readonly surname: string;
  readonly tenures: readonly Tenure[];
}

/** The claim that `tenure` is; `ofName` is the nation or body as it stands within a sentence. */
export function tenureClaim(tenure: Tenure, holderName: string, ofName: string): ClaimRecord {
  const { holder, office, of, from, to, method, article } = tenure;
  return {
    type: 'claim',
    subject: holder,
    predicate: 'HOLDS_OFFICE',
    object: of,
    office,
    validFrom: from,
    ...(to === undefined ? {} : { validTo: to }),
    method,
    summary: to === undefined ? `${holderName} has been ${office} of ${ofName} since ${from}.` : `${holderName} was ${office} of ${ofName} from ${from} to ${to}.`,
    article,
  };
}

/** `from 1953 to 1961`; `from 2017 to 2021 and since 2025`. */
export function yearsOf(spells: readonly (readonly [from: string, to: string])[]): string {
  return spells.map(([from, to]) => (to === '' ? `since ${from.slice(0, 4)}` : `from ${from.slice(0, 4)} to ${to.slice(0, 4)}`)).join(' and ');
}

/** Whether `tenure` may have held on some day between `from` and `to` (days in full). */
export function mayHoldBetween(tenure: Tenure, from: string, to: string): boolean {
  return tenure.from <= to && (tenure.to ?? '9999') >= from.slice(0, (tenure.to ?? '9999').length);
}
