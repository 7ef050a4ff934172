import { useRef } from 'preact/hooks';
import { ArticleLink, rowsAreSources } from '../../components/article-link.js';
import { Cut } from '../../components/cut.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChip, EntityChips } from '../../components/entity-chip.js';
import { NothingFound } from '../../components/nothing-found.js';
import { Paged } from '../../components/paged.js';
import { usePages } from '../../components/use-pages.js';
import { goTo, ownText, ownValues, sharedState } from '../../state/place.js';
import { dateWords } from '../../words/dates.js';
import { spaced } from '../../words/slugs.js';
import { Sources, type SourcesQuery } from './article.operations.js';
import { articleParameters } from './parameters.js';

type Source = NonNullable<SourcesQuery['articles']>['nodes'][number];

/** How many more at a time: the most that one answer of the API has. */
const step = 100;

const columns: readonly Column<Source>[] = [
  { title: 'Title', value: ({ title }) => title ?? 'Untitled', show: (article) => <ArticleLink article={article} /> },
  {
    title: 'Authors',
    value: ({ authors }) => (authors ?? []).map(({ name }) => name).join('; '),
    show: ({ authors }) => <EntityChips entities={authors ?? []} />,
  },
  { title: 'Publisher', value: ({ publisher }) => publisher?.name ?? '', show: ({ publisher }) => publisher && <EntityChip entity={publisher} /> },
  { title: 'Published', value: ({ publishedOn }) => publishedOn ?? '', show: ({ publishedOn }) => (publishedOn === null ? 'undated' : dateWords(publishedOn)) },
  { title: 'Licence', value: ({ licence }) => licence ?? 'not said' },
];

/** Every article and data set, or those with some words in their title or text, by one author. */
export function ArticleList() {
  const { find } = ownValues(articleParameters);
  const { authors, known } = sharedState.value;
  const [author] = authors;
  const filter = { ...(find && { text: find }), ...(author !== undefined && { author: { slug: author } }) };
  const filters = [...(find ? [`“${find}” in title or text`] : []), ...(author === undefined ? [] : [`by ${spaced(author)}`])];
  const pages = usePages(
    Sources,
    (after) => ({ filter, asOf: known === '' ? null : { known }, first: step, after }),
    ({ articles }) => articles,
  );
  return (
    <>
      <h1>Sources</h1>
      <p class="lede">Articles and data sets that claims stand in. Each opens with what it says.</p>
      <Find find={find} />
      {authors.length > 1 && <p class="cut">Only the first of the authors chosen counts in this list.</p>}
      <Paged pages={pages} what="the sources">
        {({ rows, total }) => {
          if (rows.length === 0)
            return (
              <NothingFound
                what={find ? 'No source was known that has these words in its title or text' : 'No source was known'}
                follows={['known', 'authors']}
                otherwise={find ? 'Fewer words may find one.' : ''}
              />
            );
          const of = { total, what: 'sources', ranked: 'newest first, undated last' };
          return (
            <>
              <Cut shown={rows.length} {...of} />
              <DataTable
                caption="Sources"
                columns={columns}
                rows={rows}
                of={of}
                follows={[]}
                filters={filters}
                keyOf={({ id }) => id}
                unlisted={rowsAreSources}
              />
            </>
          );
        }}
      </Paged>
    </>
  );
}

function Find({ find }: { readonly find: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      class="find"
      onSubmit={(event) => {
        event.preventDefault();
        goTo({ own: ownText(articleParameters, { find: input.current?.value.trim() ?? '' }) });
      }}
    >
      <label for="find-sources">Words in title or text</label>
      <input id="find-sources" ref={input} key={find} type="text" maxLength={200} defaultValue={find} />
      <button type="submit">Find</button>
    </form>
  );
}
