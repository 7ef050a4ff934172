import { useEffect, useRef } from 'preact/hooks';
import type { Shared } from '../state/shared.js';
import type { Asking } from './use-answer.js';

/**
 * Once a step of the year slider is answered, asks beforehand for the year that comes next in the direction in which it was
 * moved: who slides on finds it there. Nothing is asked beforehand while the slider rests.
 */
export function useAhead(asking: Asking<unknown>, shared: Shared, ask: (shared: Shared) => Promise<unknown>): void {
  const before = useRef(shared.on);
  useEffect(() => {
    if (asking.state !== 'answered' || before.current === shared.on) return;
    const step = Number(shared.on) - Number(before.current);
    before.current = shared.on;
    // What cannot be asked now is asked, and its fault told, when it is needed.
    if (Math.abs(step) === 1) ask({ ...shared, on: String(Number(shared.on) + step) }).catch(() => undefined);
  }, [asking]);
}
