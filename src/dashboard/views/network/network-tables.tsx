import type { ChipFragment } from '../../claims/claim.operations.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChip } from '../../components/entity-chip.js';
import { linkTo } from '../../state/place.js';
import { pairOf } from '../../state/selection.js';
import { spanWords } from '../../words/dates.js';
import { kindWords } from '../../words/kinds.js';
import { sideOf } from '../../words/predicates.js';
import { labelOf } from '../../words/vocabulary.js';
import type { Relation } from './subgraph.js';
import type { Visible } from './visible.js';

interface NetworkTablesProps {
  readonly visible: Visible;
  /** Only there to be taken away. */
  readonly isHidden: boolean;
}

/** The drawing as two tables: the relations, and the entities. */
export function NetworkTables({ visible: { nodes, lines }, isHidden }: NetworkTablesProps) {
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  const relations = lines.flatMap((line) => line.relations);
  return (
    <>
      {!isHidden && <h2>Relations</h2>}
      <DataTable caption="Relations" columns={relationColumns(bySlug)} rows={relations} keyOf={({ id }) => id} isHidden={isHidden} />
      {!isHidden && <h2>Entities</h2>}
      <DataTable caption="Entities" columns={entityColumns(visibleDegrees(lines))} rows={nodes} keyOf={({ id }) => id} isHidden={isHidden} />
    </>
  );
}

const relationColumns = (bySlug: ReadonlyMap<string, ChipFragment>): readonly Column<Relation>[] => [
  {
    title: 'Subject',
    value: ({ source }) => bySlug.get(source)?.name ?? source,
    show: ({ source }) => <EntityChip entity={bySlug.get(source) ?? null} />,
  },
  {
    title: 'Relation',
    value: ({ predicate }) => labelOf(predicate),
    show: ({ predicate, source, target }) => <a href={linkTo({ shared: { select: pairOf(source, target) } })}>{labelOf(predicate)}</a>,
  },
  {
    title: 'Object',
    value: ({ target }) => bySlug.get(target)?.name ?? target,
    show: ({ target }) => <EntityChip entity={bySlug.get(target) ?? null} />,
  },
  { title: 'When', value: ({ validFrom, validTo }) => spanWords(validFrom, validTo) ?? 'undated' },
  { title: 'Kind of deed', value: ({ quadClass }) => sideOf(quadClass) },
  { title: 'Claims', value: ({ claimCount }) => claimCount },
  { title: 'Denials', value: ({ denialCount }) => denialCount },
  { title: 'Sources', value: ({ sourceCount }) => sourceCount },
  { title: 'Contested', value: ({ contested }) => (contested ? 'yes' : 'no') },
];

function visibleDegrees(lines: Visible['lines']): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { a, b } of lines) for (const slug of [a, b]) degrees.set(slug, (degrees.get(slug) ?? 0) + 1);
  return degrees;
}

const entityColumns = (degrees: ReadonlyMap<string, number>): readonly Column<ChipFragment>[] => [
  { title: 'Name', value: ({ name }) => name, show: (entity) => <EntityChip entity={entity} /> },
  { title: 'Kind', value: ({ kind }) => kindWords[kind].one },
  { title: 'Joined to', value: ({ slug }) => degrees.get(slug) ?? 0 },
];
