import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChip } from '../../components/entity-chip.js';
import { linkTo } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import type { Whole } from '../../take-away/offers.js';
import { dateWords } from '../../words/dates.js';
import type { Entry } from './bars.js';

/** The bars as a table: a row for each dated claim. */
export function TimelineTable({ entries, of, isHidden }: { readonly entries: readonly Entry[]; readonly of: Whole; readonly isHidden: boolean }) {
  return <DataTable caption="Timeline" columns={columns} rows={entries} of={of} keyOf={({ claim }) => claim.id} isHidden={isHidden} />;
}

const columns: readonly Column<Entry>[] = [
  { title: 'From', value: ({ from }) => from ?? '', show: ({ from }) => (from === null ? 'open' : dateWords(from)) },
  { title: 'To', value: ({ to }) => to ?? '', show: ({ to }) => (to === null ? 'open' : dateWords(to)) },
  { title: 'What', value: ({ title }) => title, show: ({ title, claim }) => <a href={linkTo({ shared: { select: claimOf(claim.id) } })}>{title}</a> },
  { title: 'Subject', value: ({ claim }) => claim.subject?.name ?? '', show: ({ claim }) => <EntityChip entity={claim.subject} /> },
  { title: 'Object', value: ({ claim }) => claim.object?.name ?? '', show: ({ claim }) => <EntityChip entity={claim.object} /> },
];
