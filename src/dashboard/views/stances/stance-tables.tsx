import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChip } from '../../components/entity-chip.js';
import { Empty } from '../../components/notice.js';
import { linkTo } from '../../state/place.js';
import { pairOf } from '../../state/selection.js';
import { dateWords } from '../../words/dates.js';
import { signed } from '../../words/numbers.js';
import type { Pair, Stances } from './find-stances.js';
import type { Position } from './matrix.js';

/** The matrix as two tables: the positions, and how far each two agree. */
export function StanceTables({ stances: { positions, actors, issues, pairs }, isHidden }: { readonly stances: Stances; readonly isHidden: boolean }) {
  const place = new Map(actors.map(({ slug }, index) => [slug, index]));
  const shown = positions
    .filter(({ issue }) => issues.some(({ slug }) => slug === issue.slug))
    .toSorted((x, y) => (place.get(x.actor.slug) ?? 0) - (place.get(y.actor.slug) ?? 0));
  const comparable = pairs.filter(({ score }) => score !== null).toSorted((x, y) => (y.score ?? 0) - (x.score ?? 0));
  return (
    <>
      {!isHidden && <h2>Positions</h2>}
      <DataTable
        caption="Positions"
        columns={positionColumns}
        rows={shown}
        keyOf={({ actor, issue }) => `${actor.id} ${issue.id}`}
        restsOn={claimIdsOf}
        isHidden={isHidden}
      />
      {!isHidden && <h2>How far they agree</h2>}
      {!isHidden && comparable.length === 0 && <Empty>No two of them take a position on one same issue.</Empty>}
      {comparable.length > 0 && (
        <DataTable
          caption="How far they agree"
          columns={pairColumns}
          rows={comparable}
          keyOf={({ a, b }) => `${a.id} ${b.id}`}
          restsOn={(pair) => sharedBy(pair, shown).flatMap(claimIdsOf)}
          isHidden={isHidden}
        />
      )}
    </>
  );
}

const claimIdsOf = ({ claims }: Position): readonly string[] => (claims ?? []).map(({ id }) => id);

/** The positions that two are compared by: on the issues on which both take one. */
function sharedBy({ a, b }: Pair, positions: readonly Position[]): readonly Position[] {
  const ofTwo = positions.filter(({ actor }) => actor.slug === a.slug || actor.slug === b.slug);
  return ofTwo.filter(({ actor, issue }) => ofTwo.some((other) => other.issue.slug === issue.slug && other.actor.slug !== actor.slug));
}

const positionColumns: readonly Column<Position>[] = [
  { title: 'Actor', value: ({ actor }) => actor.name, show: ({ actor }) => <EntityChip entity={actor} /> },
  { title: 'Issue', value: ({ issue }) => issue.name, show: ({ issue }) => <EntityChip entity={issue} /> },
  {
    title: 'Stance',
    value: ({ stance }) => stance,
    show: ({ actor, issue, stance }) => (
      <a href={linkTo({ shared: { select: pairOf(actor.slug, issue.slug) } })}>
        {signed(stance)} {stance === 0 ? 'neutral' : stance > 0 ? 'supports' : 'opposes'}
      </a>
    ),
  },
  { title: 'Claims', value: ({ claimCount }) => claimCount },
  { title: 'Since', value: ({ since }) => since ?? '', show: ({ since }) => (since === null ? 'undated' : dateWords(since)) },
  { title: 'Contested', value: ({ contested }) => (contested ? 'yes' : 'no') },
];

const pairColumns: readonly Column<Pair>[] = [
  { title: 'One', value: ({ a }) => a.name, show: ({ a }) => <EntityChip entity={a} /> },
  { title: 'Other', value: ({ b }) => b.name, show: ({ b }) => <EntityChip entity={b} /> },
  {
    title: 'Agreement',
    value: ({ score }) => Math.round((score ?? 0) * 1_000) / 1_000,
    show: ({ a, b, score }) => <a href={linkTo({ view: 'common-ground', own: { a: a.slug, b: b.slug } })}>{Math.round((score ?? 0) * 100)} %</a>,
  },
  { title: 'Over issues', value: ({ issues }) => issues },
];
