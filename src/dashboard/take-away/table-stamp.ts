import type { Shared } from '../state/shared.js';
import { countWords, numberWords } from '../words/numbers.js';
import { filtersOf } from './make-stamp.js';
import type { OfferOf } from './offers.js';
import type { Stamp } from './stamp.js';

type Table = Pick<OfferOf<'table'>, 'ids' | 'of' | 'follows' | 'filters'>;

/** The stamp of one table: how many rows it has of how many, and of the dates and filters those alone that it follows. */
export function stampOfTable(stamp: Stamp, table: Table, shared: Shared): Stamp {
  const { follows, filters = [] } = table;
  const own = { ...stamp, summary: [stamp.summary, heldWords(table)].filter(Boolean).join(' ') };
  if (follows === undefined) return { ...own, filters: [...stamp.filters, ...filters] };
  return {
    ...own,
    on: follows.includes('on') ? stamp.on : '',
    certain: follows.includes('certain') && stamp.certain,
    known: follows.includes('known') ? stamp.known : '',
    filters: [...filtersOf({ follows }, shared), ...filters],
  };
}

/** "This table has 100 of 458 sources, newest first." */
export function heldWords({ ids, of }: Pick<Table, 'ids' | 'of'>): string {
  if (of === undefined) return `This table has ${countWords(ids.length, 'row')}.`;
  const { total, what, ranked } = of;
  return ids.length < total
    ? `This table has ${numberWords(ids.length)} of ${numberWords(total)} ${what}, ${ranked}.`
    : `This table has all ${numberWords(total)} ${what}.`;
}
