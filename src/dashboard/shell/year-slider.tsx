import { useEffect, useRef, useState } from 'preact/hooks';
import { yearOf } from '../state/dates.js';
import { goTo } from '../state/place.js';
import { yearsAhead } from '../state/years-ahead.js';
import { dateWords } from '../words/dates.js';

/** The years that the slider reaches; the box beside it takes any date. */
const yearMin = 1900;
const yearMax = new Date().getUTCFullYear();

/** Moves the date by years. `on`: the date chosen, `''` for any time. */
export function YearSlider({ on }: { readonly on: string }) {
  const [isReached, setReached] = useState(false);
  const year = on === '' ? yearMax : Math.min(Math.max(yearOf(on), yearMin), yearMax);
  useTellAhead(year, isReached);
  return (
    <input
      type="range"
      aria-label="Year"
      aria-valuetext={on === '' ? 'any time' : dateWords(on)}
      min={yearMin}
      max={yearMax}
      value={year}
      class={on === '' ? 'at-any-time' : ''}
      onInput={(event) => goTo({ shared: { on: event.currentTarget.value } }, true)}
      onFocus={() => setReached(true)}
      onBlur={() => setReached(false)}
      onPointerEnter={() => setReached(true)}
      onPointerLeave={(event) => setReached(document.activeElement === event.currentTarget)}
    />
  );
}

/** How long the slider is stayed at, or stays where it was dragged to, before the years beside are told: what is passed by is not asked for. */
const stayMs = 60;

/** Tells the years on both sides while the slider is reached for; after a single step at once, as the next one may follow soon. */
function useTellAhead(year: number, isReached: boolean): void {
  const before = useRef(year);
  useEffect(() => {
    const isStep = Math.abs(year - before.current) === 1;
    before.current = year;
    const tell = () => {
      yearsAhead.value = isReached ? [year + 1, year - 1].filter((beside) => beside >= yearMin && beside <= yearMax) : [];
    };
    if (isStep || !isReached) return tell();
    const timer = setTimeout(tell, stayMs);
    return () => clearTimeout(timer);
  }, [year, isReached]);
}
