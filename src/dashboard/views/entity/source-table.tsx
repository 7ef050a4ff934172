import { ArticleLink, rowsAreSources } from '../../components/article-link.js';
import { Cut } from '../../components/cut.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChip } from '../../components/entity-chip.js';
import { Empty } from '../../components/notice.js';
import { Paged } from '../../components/paged.js';
import { usePages } from '../../components/use-pages.js';
import { dateWords } from '../../words/dates.js';
import { EntitySources, type EntitySourcesQuery } from './entity.operations.js';

type Source = NonNullable<EntitySourcesQuery['articles']>['nodes'][number];

/** How many more at a time: the most that one answer of the API has. */
const step = 100;

const columns: readonly Column<Source>[] = [
  { title: 'Title', value: ({ title }) => title ?? 'Untitled', show: (article) => <ArticleLink article={article} /> },
  { title: 'Publisher', value: ({ publisher }) => publisher?.name ?? '', show: ({ publisher }) => publisher && <EntityChip entity={publisher} /> },
  { title: 'Published', value: ({ publishedOn }) => publishedOn ?? '', show: ({ publishedOn }) => (publishedOn === null ? 'undated' : dateWords(publishedOn)) },
  { title: 'Licence', value: ({ licence }) => licence ?? 'not said' },
];

/** The articles and data sets whose claims name it, whatever the date and the filters. */
export function SourceTable({ entity: { slug, name } }: { readonly entity: { readonly slug: string; readonly name: string } }) {
  const pages = usePages(
    EntitySources,
    (after) => ({ ref: { slug }, first: step, after }),
    ({ articles }) => articles,
  );
  return (
    <section>
      <h2>Sources</h2>
      <Paged pages={pages} what="its sources">
        {({ rows, total }) => {
          if (rows.length === 0) return <Empty>No article has a claim that names it.</Empty>;
          const of = { total, what: 'sources, whatever the filters', ranked: 'newest first' };
          return (
            <>
              <Cut shown={rows.length} {...of} />
              <DataTable caption={`Sources on ${name}`} columns={columns} rows={rows} of={of} follows={[]} keyOf={({ id }) => id} unlisted={rowsAreSources} />
            </>
          );
        }}
      </Paged>
    </section>
  );
}
