import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChip } from '../../components/entity-chip.js';
import { linkTo } from '../../state/place.js';
import { pairOf } from '../../state/selection.js';
import { signed } from '../../words/numbers.js';
import type { SharedIssueFragment } from './common-ground.operations.js';
import type { Ground } from './common-ground-view.js';
import { type Side, sides } from './sides.js';
import { voicesOf } from './voices.js';

interface Row extends SharedIssueFragment {
  readonly on: Side;
}

/** The lists as a table: a row for each issue. */
export function GroundTable({ ground, isHidden }: { readonly ground: Ground; readonly isHidden: boolean }) {
  const rows = sides.flatMap((on) => ground[on.side].map((shared): Row => ({ ...shared, on })));
  const caption = `Common ground of ${ground.a.name} and ${ground.b.name}`;
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(ground)}
      rows={rows}
      keyOf={({ issue }) => issue.id}
      restsOn={({ claims, doubts }) => [...claims, ...doubts].map(({ id }) => id)}
      isHidden={isHidden}
    />
  );
}

const stanceCell = (stance: number | null): string => (stance === null ? '' : signed(stance));

const columnsOf = ({ a, b }: Ground): readonly Column<Row>[] => [
  { title: 'Issue', value: ({ issue }) => issue.name, show: ({ issue }) => <EntityChip entity={issue} /> },
  { title: 'Side', value: ({ on }) => on.title, show: ({ on }) => `${on.sign} ${on.title}` },
  { title: `Stance of ${a.name}`, value: ({ stanceA }) => stanceA ?? '', show: ({ stanceA }) => stanceCell(stanceA) },
  { title: `Stance of ${b.name}`, value: ({ stanceB }) => stanceB ?? '', show: ({ stanceB }) => stanceCell(stanceB) },
  {
    title: 'Claims',
    value: ({ claims }) => claims.length,
    show: ({ issue, claims }) => <a href={linkTo({ shared: { select: pairOf(a.slug, b.slug), issues: [issue.slug] } })}>{claims.length}</a>,
  },
  { title: 'Asserted by', value: ({ claims }) => voicesOf(claims).join('; ') },
  { title: 'Doubts', value: ({ doubts }) => doubts.length },
  { title: 'Doubted by', value: ({ doubts }) => voicesOf(doubts).join('; ') },
];
