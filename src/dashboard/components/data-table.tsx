import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FilterName } from '../state/shared.js';
import { useOffer, type Whole } from '../take-away/offers.js';

/** One column: what it shows, and the plain value that it is sorted and exported by. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number;
  readonly show?: (row: Row) => ComponentChildren;
}

interface DataTableProps<Row> {
  /** What the table is of, for those who listen and for the name of the CSV file. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Ids of the claims and relationships that a row rests on, to name its sources; absent: its key, if that is such an id. */
  readonly restsOn?: (row: Row) => readonly string[];
  /** What of the sources of the rows that does not tell, in a sentence. */
  readonly unlisted?: string;
  /** Not shown, as where the view shows a drawing of the same, but there to be taken away. */
  readonly isHidden?: boolean;
  /** The most rows that are put on the page; all of them are there to be taken away. */
  readonly shownMax?: number;
  /** What the rows are a part of, where the list may be cut. */
  readonly of?: Whole;
  /** The shared filters that the table follows, if not those of the view. */
  readonly follows?: readonly FilterName[];
  /** By what else its rows are chosen, in words. */
  readonly filters?: readonly string[];
}

/** Rows in the order given, or by a column. They can be taken away as they are sorted. */
export function DataTable<Row>({ caption, columns, rows, keyOf, restsOn, unlisted, isHidden = false, shownMax, of, follows, filters }: DataTableProps<Row>) {
  const [order, setOrder] = useState<{ readonly column: Column<Row>['title']; readonly falling: boolean }>();
  const sorted = order === undefined ? rows : sortedBy(rows, columns, order);
  const press = (title: string) => setOrder((last) => ({ column: title, falling: last?.column === title && !last.falling }));
  useOffer({
    kind: 'table',
    caption,
    titles: columns.map(({ title }) => title),
    rows: () => sorted.map((row) => columns.map(({ value }) => value(row))),
    rowCount: rows.length,
    ids: [...new Set(rows.flatMap(restsOn ?? ((row) => [keyOf(row)].filter(hasSources))))],
    unlisted,
    of,
    follows,
    filters,
  });
  if (isHidden) return null;
  return (
    <div class="data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and must do so from the keyboard too. */}
      <section class="scroll" tabIndex={0} aria-label={caption}>
        <table>
          <caption class="for-listeners">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title }) => (
                <th key={title} scope="col" aria-sort={sortOf(order, title)}>
                  <button type="button" onClick={() => press(title)}>
                    {title}
                    <span aria-hidden="true">{arrowOf(order, title)}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shownMax).map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column) => (
                  <td key={column.title}>{column.show?.(row) ?? column.value(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const hasSources = (id: string): boolean => /^(clm|rel)_/.test(id);

type Order = { readonly column: string; readonly falling: boolean } | undefined;

function sortedBy<Row>(rows: readonly Row[], columns: readonly Column<Row>[], { column, falling }: NonNullable<Order>): readonly Row[] {
  const value = columns.find(({ title }) => title === column)?.value ?? (() => 0);
  const rising = rows.toSorted((a, b) => compare(value(a), value(b)));
  return falling ? rising.toReversed() : rising;
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en', { numeric: true });

const sortOf = (order: Order, title: string) => (order?.column === title ? (order.falling ? 'descending' : 'ascending') : undefined);

const arrowOf = (order: Order, title: string): string => (order?.column === title ? (order.falling ? ' ↓' : ' ↑') : '');
