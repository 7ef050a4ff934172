import type { ComponentChildren } from 'preact';
import type { Asking } from '../api/use-answer.js';
import { Failed, Loading } from './notice.js';

interface AnsweredProps<Data> {
  readonly asking: Asking<Data>;
  /** What is asked for: "Loading *the claims*…". */
  readonly what: string;
  readonly children: (data: Data) => ComponentChildren;
}

/** Shows an answer, or why there is none. While it is asked anew the last one stays, dimmed. */
export function Answered<Data>({ asking, what, children }: AnsweredProps<Data>) {
  if (asking.state === 'idle') return null;
  if (asking.state === 'failed') return <Failed failure={asking.failure} retry={asking.retry} />;
  const answer = asking.state === 'answered' ? asking.answer : asking.before;
  if (answer === undefined) return <Loading what={what} />;
  return (
    <div class="answered" aria-busy={asking.state === 'asking'}>
      {answer.faults.length > 0 && <p class="notice notice-failed">Part of this could not be read: {answer.faults.join(' ')}</p>}
      {children(answer.data)}
    </div>
  );
}
