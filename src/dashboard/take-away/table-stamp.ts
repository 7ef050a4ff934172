import { asOfOf } from '../state/filters.js';
import type { Shared } from '../state/shared.js';
import { countWords, numberWords } from '../words/numbers.js';
import { filtersOf, findSources } from './make-stamp.js';
import type { OfferOf } from './offers.js';
import type { Stamp } from './stamp.js';

type Table = Pick<OfferOf<'table'>, 'rowCount' | 'ids' | 'unlisted' | 'of' | 'follows' | 'filters'>;

/**
 * The stamp of one table: how many rows it has of how many, of the dates and filters those alone that it follows, and the
 * sources of its own rows. Rejects with a `Failure`.
 */
export async function stampOfTable(stamp: Stamp, table: Table, shared: Shared): Promise<Stamp> {
  const own = followed(stamp, table, shared);
  if (stamp.allSources !== '') return own;
  return { ...own, ...(await findSources(table.ids, unlistedIn(table), asOfOf(own) ?? null)) };
}

const unlistedIn = ({ rowCount, ids, unlisted }: Table): string =>
  unlisted ?? (rowCount > 0 && ids.length === 0 ? 'The rows of this table are neither claims nor relations, so no source is counted for them.' : '');

function followed(stamp: Stamp, table: Table, shared: Shared): Stamp {
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
export function heldWords({ rowCount, of }: Pick<Table, 'rowCount' | 'of'>): string {
  if (of === undefined) return `This table has ${countWords(rowCount, 'row')}.`;
  const { total, what, ranked } = of;
  if (total === 1 && rowCount === 1) return 'This table has one row, which is all there is.';
  return rowCount < total
    ? `This table has ${numberWords(rowCount)} of ${numberWords(total)} ${what}, ${ranked}.`
    : `This table has all ${numberWords(total)} ${what}.`;
}
