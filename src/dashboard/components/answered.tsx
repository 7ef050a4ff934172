import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Asking } from '../api/use-answer.js';
import { place } from '../state/place.js';
import { ShownContext, useShown } from '../state/shown.js';
import { useAwaited } from '../take-away/offers.js';
import { Failed, Loading } from './notice.js';

interface AnsweredProps<Data> {
  readonly asking: Asking<Data>;
  /** What is asked for: "Loading *the claims*…". */
  readonly what: string;
  readonly children: (data: Data) => ComponentChildren;
}

/**
 * Shows an answer, or why there is none. While it is asked anew the last one stays, dimmed, with the place that it was asked
 * for (`useShownPlace`), and nothing of it is offered to be taken away.
 */
export function Answered<Data>({ asking, what, children }: AnsweredProps<Data>) {
  const around = useShown();
  const isAsking = asking.state === 'asking';
  const asked = useRef(place.value);
  if (asking.state === 'answered') asked.current = place.value;
  useAwaited(isAsking && around.isOfView);
  if (asking.state === 'idle') return null;
  if (asking.state === 'failed') return <Failed failure={asking.failure} retry={asking.retry} />;
  const answer = isAsking ? asking.before : asking.answer;
  if (answer === undefined) return <Loading what={what} />;
  return (
    <ShownContext.Provider value={{ ...around, place: asked.current, isAwaited: isAsking || around.isAwaited }}>
      <div class="answered" aria-busy={isAsking}>
        {answer.faults.length > 0 && <p class="notice notice-failed">Part of this could not be read: {answer.faults.join(' ')}</p>}
        {children(answer.data)}
      </div>
    </ShownContext.Provider>
  );
}
