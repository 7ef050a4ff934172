import { useEffect } from 'preact/hooks';
import type { Shared } from '../state/shared.js';
import { yearsAhead } from '../state/years-ahead.js';
import type { Asking } from './use-answer.js';

/**
 * Once a question is answered, asks beforehand for the years that the slider may be moved to next: who moves it finds them
 * there, from the first step on. `ask` must ask what will be asked then, word for word. Nothing is asked beforehand while
 * nobody is at the slider; what is still kept is not asked again.
 */
export function useAhead(asking: Asking<unknown>, shared: Shared, ask: (shared: Shared) => Promise<unknown>): void {
  useEffect(() => {
    if (asking.state !== 'answered') return;
    return yearsAhead.subscribe((years) => {
      // What cannot be asked now is asked, and its fault told, when it is needed.
      for (const year of years) ask({ ...shared, on: String(year) }).catch(() => undefined);
    });
  }, [asking]);
}
