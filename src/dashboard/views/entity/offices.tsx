import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChip } from '../../components/entity-chip.js';
import { dateWords } from '../../words/dates.js';
import type { OfficeFragment } from './entity.operations.js';

const columns: readonly Column<OfficeFragment>[] = [
  { title: 'Holder', value: ({ holder }) => holder?.name ?? '', show: ({ holder }) => <EntityChip entity={holder} /> },
  { title: 'Office', value: ({ office }) => office },
  { title: 'Of', value: ({ of }) => of?.name ?? '', show: ({ of }) => <EntityChip entity={of} /> },
  { title: 'From', value: ({ from }) => from ?? '', show: ({ from }) => (from === null ? 'not known' : dateWords(from)) },
  { title: 'To', value: ({ to }) => to ?? '', show: ({ to }) => (to === null ? 'no end is known' : dateWords(to)) },
];

/** Who held which office when, earliest first. */
export function Offices({ caption, tenures }: { readonly caption: string; readonly tenures: readonly OfficeFragment[] | null }) {
  if (tenures === null || tenures.length === 0) return null;
  return (
    <>
      <h2>{caption}</h2>
      <DataTable
        caption={caption}
        columns={columns}
        rows={tenures}
        restsOn={({ claims }) => (claims ?? []).map(({ id }) => id)}
        follows={['on', 'known', 'certain']}
        keyOf={({ holder, office, of, from }) => `${holder?.id} ${office} ${of?.id} ${from}`}
      />
    </>
  );
}
