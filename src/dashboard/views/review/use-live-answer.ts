import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../api/ask.js';
import type { Failure } from '../../api/failure.js';
import { follow } from '../../api/follow.js';
import type { Operation } from '../../api/operation.js';
import { token } from '../../api/token.js';
import { latest, useAnswers } from '../../api/use-answer.js';
import { ReviewChanges } from './review.operations.js';

/** What is known now. An answer that was there stays when the next one fails: what is being written beside it is not lost. */
export interface Live<Data> {
  readonly data: Data | undefined;
  readonly failure: { readonly failure: Failure; readonly retry: () => void } | undefined;
  /** Whether the server tells of every change. */
  readonly isLive: boolean;
}

/** So long the first question waits for the line on which changes are told: asked before it is open, it would be asked again then. */
const lineMs = 1_000;

/** Asks, and asks anew whenever the graph changes, whoever changed it. */
export function useLiveAnswer<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Live<Data> {
  const [version, setVersion] = useState(0);
  const isLive = useChanges(() => setVersion((count) => count + 1));
  useEffect(() => {
    const timer = setTimeout(() => setVersion((count) => Math.max(count, 1)), lineMs);
    return () => clearTimeout(timer);
  }, []);
  const question = version === 0 ? undefined : () => ask(operation, variables, true);
  const asking = useAnswers(`${version} ${JSON.stringify(variables)}`, question, false);
  const last = useRef<Data>(undefined);
  last.current = latest(asking) ?? last.current;
  return { data: last.current, failure: asking.state === 'failed' ? asking : undefined, isLive };
}

/** Changes that come together are told of once. */
const togetherMs = 150;

/** Tells of changes, and at once when the line is opened: something may have happened before. */
function useChanges(onChange: () => void): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        onChange();
      }, togetherMs);
    };
    const leave = follow(ReviewChanges, {
      variables: () => ({}),
      onNext: soon,
      onLive: (next) => {
        setLive(next);
        if (next) onChange();
      },
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [token.value]);
  return isLive;
}
