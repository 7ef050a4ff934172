import { useEffect, useState } from 'preact/hooks';
import { type Answer, asFailure, ask, written } from './ask.js';
import type { Failure } from './failure.js';
import type { Operation } from './operation.js';
import { token } from './token.js';

/** Where a question stands. While it is asked anew, `before` is what was answered last. */
export type Asking<Data> =
  | { readonly state: 'idle' }
  | { readonly state: 'asking'; readonly before: Answer<Data> | undefined }
  | { readonly state: 'answered'; readonly answer: Answer<Data> }
  | ({ readonly state: 'failed' } & Failing);

/** How soon what could not be reached is tried again. */
const retryMs = 5_000;

/**
 * Asks, and asks again when the variables change, so that the last question asked is the one whose answer is shown. Without
 * variables it asks nothing.
 */
export const useAnswer = <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables | undefined): Asking<Data> =>
  useAnswers(
    variables === undefined ? undefined : JSON.stringify([operation, variables]),
    variables === undefined ? undefined : (anew) => ask(operation, variables, anew),
  );

/**
 * The same for what takes several operations: `key` says when it is another question. What this page wrote may change any
 * answer, so all are asked anew then, unless `isOfGraph` is false.
 */
export function useAnswers<Data>(key: string | undefined, question: ((anew: boolean) => Promise<Answer<Data>>) | undefined, isOfGraph = true): Asking<Data> {
  const version = isOfGraph ? written.value : 0;
  const [attempt, setAttempt] = useState(0);
  const asked = question === undefined ? undefined : JSON.stringify([key, token.value, attempt, version]);
  const [last, setLast] = useState<Asked<Data>>({ asked, asking: asked === undefined ? { state: 'idle' } : { state: 'asking', before: undefined } });
  useEffect(() => {
    if (question === undefined) return setLast({ asked, asking: { state: 'idle' } });
    let isCurrent = true;
    const show = (asking: Asking<Data>) => isCurrent && setLast({ asked, asking });
    setLast(({ asking }) => ({ asked, asking: { state: 'asking', before: beforeOf(asking) } }));
    question(attempt > 0).then(
      (answer) => show({ state: 'answered', answer }),
      (error: unknown) => show({ state: 'failed', failure: asFailure(error), retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  // From the moment on at which it is another question, the last answer is not its answer.
  const asking: Asking<Data> =
    last.asked === asked ? last.asking : asked === undefined ? { state: 'idle' } : { state: 'asking', before: beforeOf(last.asking) };
  useRetryWhenOffline(asking.state === 'failed' ? asking : undefined);
  return asking;
}

/** Where a question stands, and which. */
interface Asked<Data> {
  readonly asked: string | undefined;
  readonly asking: Asking<Data>;
}

/** What failed, as it was told: the same object while nothing new is known of it. */
export interface Failing {
  readonly failure: Failure;
  readonly retry: () => void;
}

/** Tries again, after a while and once there is a connection, what failed because the server was not reached. */
export function useRetryWhenOffline(failing: Failing | undefined): void {
  useEffect(() => {
    if (failing?.failure.kind !== 'OFFLINE') return;
    const { retry } = failing;
    const timer = setTimeout(retry, retryMs);
    addEventListener('online', retry);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', retry);
    };
  }, [failing]);
}

function beforeOf<Data>(asking: Asking<Data>): Answer<Data> | undefined {
  if (asking.state === 'answered') return asking.answer;
  return asking.state === 'asking' ? asking.before : undefined;
}

/** The answer, or the one before it while it is asked anew. */
export const latest = <Data>(asking: Asking<Data>): Data | undefined => beforeOf(asking)?.data;
