import type { ComponentChildren } from 'preact';
import { Answered } from './answered.js';
import { Failed } from './notice.js';
import type { Pages, Rows } from './use-pages.js';

interface PagedProps<Row> {
  readonly pages: Pages<Row>;
  /** What is asked for: "Loading *the claims*…". */
  readonly what: string;
  readonly children: (rows: Rows<Row>) => ComponentChildren;
}

/** Shows what was read of a list, with a button to read on until its end. Where reading on fails, what was read stays. */
export function Paged<Row>({ pages: { asking, before, readOn }, what, children }: PagedProps<Row>) {
  if (asking.state === 'failed' && before.rows.length > 0)
    return (
      <>
        {children(before)}
        <Failed failure={asking.failure} retry={asking.retry} />
      </>
    );
  return (
    <Answered asking={asking} what={what}>
      {(rows) => (
        <>
          {children(rows)}
          {rows.next !== null && (
            <button type="button" class="more" onClick={() => asking.state === 'answered' && readOn(rows)}>
              Show more
              <span class="for-listeners"> of {what}</span>
            </button>
          )}
        </>
      )}
    </Answered>
  );
}
