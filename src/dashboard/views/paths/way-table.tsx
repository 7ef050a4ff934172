import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChip } from '../../components/entity-chip.js';
import { linkTo } from '../../state/place.js';
import { pairOf } from '../../state/selection.js';
import { spanWords } from '../../words/dates.js';
import type { StepFragment } from './paths.operations.js';
import type { Way } from './paths-view.js';
import { stepWords } from './step-words.js';

interface Row extends StepFragment {
  readonly way: number;
  readonly step: number;
}

interface WayTableProps {
  readonly ways: readonly Way[];
  readonly names: readonly [string, string];
  readonly isHidden: boolean;
}

/** The ways as a table: a row for each step. */
export function WayTable({ ways, names, isHidden }: WayTableProps) {
  const rows = ways.flatMap(({ hops }, way) => hops.map((hop, step): Row => ({ ...hop, way: way + 1, step: step + 1 })));
  const caption = `Ways from ${names[0]} to ${names[1]}`;
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ way, step }) => `${way} ${step}`}
      restsOn={({ relationship }) => [relationship.id]}
      isHidden={isHidden}
    />
  );
}

const columns: readonly Column<Row>[] = [
  { title: 'Way', value: ({ way }) => way },
  { title: 'Step', value: ({ step }) => step },
  { title: 'From', value: ({ from }) => from.name, show: ({ from }) => <EntityChip entity={from} /> },
  { title: 'Relation', value: stepWords, show: (row) => <a href={linkTo({ shared: { select: pairOf(row.from.slug, row.to.slug) } })}>{stepWords(row)}</a> },
  { title: 'To', value: ({ to }) => to.name, show: ({ to }) => <EntityChip entity={to} /> },
  { title: 'When', value: ({ relationship: { validFrom, validTo } }) => spanWords(validFrom, validTo) ?? 'undated' },
  { title: 'Claims', value: ({ relationship }) => relationship.claimCount },
  { title: 'Denials', value: ({ relationship }) => relationship.denialCount },
  { title: 'Independent sources', value: ({ relationship }) => relationship.corroboration },
  { title: 'Contested', value: ({ relationship }) => (relationship.contested ? 'yes' : 'no') },
];
