import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../api/schema-types.js';
import { latest, useAnswer } from '../api/use-answer.js';
import type { ChipFragment } from '../claims/claim.operations.js';
import { chosenOrNull } from '../state/filters.js';
import { kindWords } from '../words/kinds.js';
import { KindMark } from './kind-mark.js';
import { FindEntities } from './search.operations.js';

interface PickerProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly kinds?: readonly EntityKind[];
  readonly inputId?: string;
  /** It was asked for just now, so that one may type at once. */
  readonly hasFocus?: boolean;
  readonly onPick: (entity: ChipFragment) => void;
}

const hitsMax = 8;

/**
 * Finds an entity by name, in any script and with typing errors: a combobox with a list, after the pattern of the ARIA
 * Authoring Practices. Arrows move, Enter picks, Escape closes.
 */
export function Picker({ label, placeholder, kinds = [], inputId, hasFocus = false, onPick }: PickerProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [isAwaited, setAwaited] = useState(false);
  const typed = text.trim().slice(0, 200);
  const asking = useAnswer(FindEntities, typed === '' ? undefined : { text: typed, kinds: chosenOrNull(kinds), first: hitsMax });
  const hits = latest(asking)?.search ?? [];
  const shown = isOpen && typed !== '';
  const pick = (entity: ChipFragment | undefined) => {
    if (entity === undefined) return;
    setText('');
    setOpen(false);
    onPick(entity);
  };
  // Enter may come before the answer does: the first that is found is meant.
  useEffect(() => {
    if (!isAwaited || asking.state !== 'answered') return;
    setAwaited(false);
    pick(hits[0]?.entity);
  }, [isAwaited, asking.state]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  const close = () => {
    setOpen(false);
    setAwaited(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : hits.length - 1;
      setOpen(true);
      setActive((index) => (hits.length === 0 ? 0 : (index + step) % hits.length));
    } else if (event.key === 'Enter' && shown && asking.state === 'answered') pick(hits[active]?.entity);
    else if (event.key === 'Enter' && shown) setAwaited(true);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <div class="picker">
      <label class="for-listeners" for={inputId ?? `${id}-input`}>
        {label}
      </label>
      <input
        ref={input}
        id={inputId ?? `${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder ?? label}
        value={text}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `${id}-${active}` : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setAwaited(false);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown || hits.length === 0}>
        {hits.map(({ entity, matched }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the input's, which has the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: options are pointed to by the input, which has the focus.
          <li
            key={entity.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(entity)}
          >
            <KindMark kind={entity.kind} />
            <span class="hit-name">{entity.name}</span>
            <span class="hit-more">{matched === entity.name ? kindWords[entity.kind].one : `also “${matched}”`}</span>
          </li>
        ))}
      </ul>
      <p class="picker-state" role="status">
        {isAwaited && `Searching for “${typed}” …`}
        {shown && asking.state === 'answered' && hits.length === 0 && `Nothing is called anything like “${typed}”.`}
        {shown && asking.state === 'failed' && `${asking.failure.message} ${asking.failure.advice}`}
      </p>
    </div>
  );
}
