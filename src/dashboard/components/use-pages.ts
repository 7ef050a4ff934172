import { useState } from 'preact/hooks';
import { ask } from '../api/ask.js';
import type { Operation } from '../api/operation.js';
import { token } from '../api/token.js';
import { type Asking, useAnswers } from '../api/use-answer.js';

/** A page of a list, as the API gives it. */
interface Page<Row> {
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

/** What was read of a list so far. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  /** Rows that the whole list has. */
  readonly total: number;
  /** The cursor to go on from; `null` at the end of the list. */
  readonly next: string | null;
}

export interface Pages<Row> {
  readonly asking: Asking<Rows<Row>>;
  /** What was read before the page that is asked for. */
  readonly before: Rows<Row>;
  /** Asks for the page after `rows`, which stay. */
  readonly readOn: (rows: Rows<Row>) => void;
}

const none = { rows: [], total: 0, next: null } as const;

/** Reads a list page by page: the first at once, each other when it is asked for. Other variables begin another list. */
export function usePages<Data, Variables, Row>(
  operation: Operation<Data, Variables>,
  variablesOf: (after: string | null) => Variables,
  pageOf: (data: Data) => Page<Row> | null | undefined,
): Pages<Row> {
  const list = JSON.stringify([token.value, operation, variablesOf(null)]);
  const [read, setRead] = useState<{ readonly list: string; readonly rows: Rows<Row> }>({ list, rows: none });
  const before: Rows<Row> = read.list === list ? read.rows : none;
  const asking = useAnswers(JSON.stringify([list, before.next]), async (anew) => {
    const { data, faults } = await ask(operation, variablesOf(before.next), anew);
    return { data: joined(before, pageOf(data)), faults };
  });
  return { asking, before, readOn: (rows) => setRead({ list, rows }) };
}

function joined<Row>(before: Rows<Row>, page: Page<Row> | null | undefined): Rows<Row> {
  if (!page) return before;
  const rows = [...before.rows, ...page.nodes];
  return { rows, total: page.totalCount ?? rows.length, next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
}
