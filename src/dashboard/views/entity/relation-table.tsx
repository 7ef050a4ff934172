import type { Predicate } from '../../api/schema-types.js';
import { latest, useAnswer } from '../../api/use-answer.js';
import { Cut } from '../../components/cut.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChip } from '../../components/entity-chip.js';
import { NothingFound } from '../../components/nothing-found.js';
import { Paged } from '../../components/paged.js';
import { usePages } from '../../components/use-pages.js';
import { asOfOf, chosenOrNull } from '../../state/filters.js';
import { linkTo, sharedState } from '../../state/place.js';
import { pairOf } from '../../state/selection.js';
import { spanWords } from '../../words/dates.js';
import { predicateNames } from '../../words/predicates.js';
import { labelOf } from '../../words/vocabulary.js';
import { RelationCounts } from '../network/network.operations.js';
import { EntityRelations, type EntityRelationsQuery } from './entity.operations.js';

type Relation = NonNullable<NonNullable<EntityRelationsQuery['entity']>['relationships']>['nodes'][number];

/** How many more at a time: the most that one answer of the API has. */
const step = 100;

const follows = ['on', 'known', 'certain', 'kinds', 'predicates'] as const;

interface Of {
  readonly entity: { readonly slug: string; readonly name: string };
}

/** Its relations: how many by each predicate, and those that pass the filters. */
export function RelationTable({ entity: { slug, name } }: Of) {
  const { predicates, kinds } = sharedState.value;
  const variables = { predicates: chosenOrNull(predicates), kinds: chosenOrNull(kinds) };
  const pages = usePages(
    EntityRelations,
    (after) => ({ ref: { slug }, ...variables, asOf: asOfOf(sharedState.value) ?? null, first: step, after }),
    ({ entity }) => entity?.relationships,
  );
  return (
    <section>
      <h2>Relations</h2>
      <Counts slug={slug} />
      <Paged pages={pages} what="its relations">
        {({ rows, total }) => {
          if (rows.length === 0) return <NothingFound what="It stands in no relation" follows={follows} />;
          const of = { total, what: 'relations', ranked: 'newest first' };
          return (
            <>
              <Cut shown={rows.length} {...of} />
              <DataTable caption={`Relations of ${name}`} columns={columns} rows={rows} of={of} follows={follows} keyOf={({ id }) => id} />
            </>
          );
        }}
      </Paged>
    </section>
  );
}

const columns: readonly Column<Relation>[] = [
  { title: 'Subject', value: ({ source }) => source?.name ?? '', show: ({ source }) => <EntityChip entity={source} /> },
  { title: 'Relation', value: ({ predicate }) => labelOf(predicate), show: (relation) => <Between relation={relation} /> },
  { title: 'Object', value: ({ target }) => target?.name ?? '', show: ({ target }) => <EntityChip entity={target} /> },
  {
    title: 'When',
    value: ({ validFrom, validTo }) => validFrom ?? validTo ?? '',
    show: ({ validFrom, validTo }) => spanWords(validFrom, validTo) ?? 'undated',
  },
  { title: 'Claims', value: ({ claimCount }) => claimCount },
  { title: 'Denials', value: ({ denialCount }) => denialCount },
  { title: 'Sources', value: ({ sourceCount }) => sourceCount },
  { title: 'Contested', value: ({ contested }) => (contested ? 'yes' : 'no') },
];

/** The relation, as a link to its claims. */
function Between({ relation: { source, target, predicate } }: { readonly relation: Relation }) {
  if (source === null || target === null || source.slug === target.slug) return <>{labelOf(predicate)}</>;
  return <a href={linkTo({ shared: { select: pairOf(source.slug, target.slug) } })}>{labelOf(predicate)}</a>;
}

/** How many relations of each sort: each switches the filter on that shows these alone, or off again. */
function Counts({ slug }: { readonly slug: string }) {
  const chosen = sharedState.value.predicates;
  const entity = latest(useAnswer(RelationCounts, { ref: { slug }, asOf: asOfOf(sharedState.value) ?? null }))?.entity;
  if (!entity) return null;
  const counts: Readonly<Record<Predicate, { readonly totalCount: number | null } | null>> = entity;
  const present = predicateNames.flatMap((predicate) =>
    (counts[predicate]?.totalCount ?? 0) > 0 ? [{ predicate, count: counts[predicate]?.totalCount }] : [],
  );
  return (
    <ul class="relation-counts" aria-label="Relations by sort">
      {present.map(({ predicate, count }) => {
        const isChosen = chosen.length === 1 && chosen[0] === predicate;
        return (
          <li key={predicate}>
            <a href={linkTo({ shared: { predicates: isChosen ? [] : [predicate] } })} aria-current={isChosen ? 'true' : undefined}>
              {labelOf(predicate)} <strong>{count}</strong>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
