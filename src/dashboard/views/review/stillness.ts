import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What keeps the page still under the pointer. */
export interface Stillness {
  /** Whether the reader acts by the pointer, and not by the keyboard: a click that a key makes counts none (`detail`). */
  readonly isPointed: () => boolean;
}

/** Scrolls so that, whatever changes above it, what was clicked on last is drawn where it was: a second click does not end on something else. */
export function useStillness(): Stillness {
  const pointed = useRef<Element>(undefined);
  const before = pointed.current?.getBoundingClientRect().top;
  useLayoutEffect(() => {
    if (before === undefined || !pointed.current?.isConnected) return;
    scrollBy(0, pointed.current.getBoundingClientRect().top - before);
  });
  useEffect(() => {
    const point = ({ target, detail }: UIEvent) => {
      pointed.current = (detail > 0 && target instanceof Element && target.closest('.item, .decide-all')) || undefined;
    };
    for (const type of ['click', 'keydown'] as const) addEventListener(type, point, true);
    return () => {
      for (const type of ['click', 'keydown'] as const) removeEventListener(type, point, true);
    };
  }, []);
  return { isPointed: () => pointed.current !== undefined };
}

interface Held<E> {
  readonly ref: RefObject<E | null>;
  readonly style: { readonly minHeight: string } | undefined;
}

/** Keeps what is done with as high as it was, until it is out of sight: what is below would else move up, under the pointer. */
export function useHeldHeight<E extends HTMLElement>(isDone: boolean): Held<E> {
  const ref = useRef<E>(null);
  const wasDone = useRef(isDone);
  const height = useRef(0);
  // Before it is drawn as done it still has the height that it had.
  if (isDone && !wasDone.current) height.current = ref.current?.offsetHeight ?? 0;
  else if (!isDone || isOutOfSight(ref.current)) height.current = 0;
  wasDone.current = isDone;
  return { ref, style: height.current > 0 ? { minHeight: `${height.current}px` } : undefined };
}

function isOutOfSight(element: Element | null): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && (box.bottom < 0 || box.top > innerHeight);
}
