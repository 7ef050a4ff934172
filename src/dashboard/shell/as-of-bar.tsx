import { useEffect, useState } from 'preact/hooks';
import { isInstant, isPartialDate } from '../state/dates.js';
import { goTo, place, sharedState } from '../state/place.js';
import { views } from '../views.js';
import { dateWords, undatedWords } from '../words/dates.js';
import { YearSlider } from './year-slider.js';

/** As of when: in the world, and in the knowledge of this graph. */
export function AsOfBar() {
  const { on, known, certain } = sharedState.value;
  const counts = views.find(({ name }) => name === place.value.view)?.follows.includes('on') ?? false;
  return (
    <section class="as-of" aria-label="As of when">
      <DateBox
        label="As of"
        hint="any time"
        value={on}
        isRight={isPartialDate}
        howTo="Write 1985, 1991-12 or 1991-12-25."
        onChange={(value) => goTo({ shared: { on: value } })}
      />
      <YearSlider on={on} />
      <output>{on === '' ? 'at any time' : dateWords(on)}</output>
      <button type="button" class="quiet" disabled={on === ''} onClick={() => goTo({ shared: { on: '', certain: false } })}>
        Any time
      </button>
      <label class="check" title="Only what its dates let hold for all of that time.">
        <input type="checkbox" checked={certain} disabled={on === ''} onChange={(event) => goTo({ shared: { certain: event.currentTarget.checked } })} />
        for certain
      </label>
      <DateBox
        label="As known on"
        hint="today"
        value={known}
        isRight={isInstant}
        howTo="A full day is needed: write 2026-11-25."
        onChange={(value) => goTo({ shared: { known: value } })}
      />
      {counts && on !== '' && <p class="undated">{undatedWords({ on, certain })}</p>}
    </section>
  );
}

interface DateBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isRight: (text: string) => boolean;
  /** What to write where what is typed is no such date. */
  readonly howTo: string;
  readonly onChange: (value: string) => void;
}

/** Takes a date as it is typed, once it is one; says how to write it where it is not. */
function DateBox({ label, hint, value, isRight, howTo, onChange }: DateBoxProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const typed = text.trim();
  const isWrong = typed !== '' && !isRight(typed);
  const id = `date-${label.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <span class="date-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder={hint}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint` : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => !isWrong && onChange(typed)}
      />
      {isWrong && (
        <span id={`${id}-hint`} class="hint" role="status">
          {howTo}
        </span>
      )}
    </span>
  );
}
