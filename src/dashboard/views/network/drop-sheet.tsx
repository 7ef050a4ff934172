import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface DropSheetProps {
  readonly class: string;
  readonly title: string;
  /** What is on it while it is open; it is given what closes it. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button with a sheet below it, over the drawing: Escape closes it, and so does a press beside it. */
export function DropSheet({ class: name, title, children }: DropSheetProps) {
  const [isOpen, setOpen] = useState(false);
  const sheet = useRef<HTMLDetailsElement>(null);
  const close = () => closeSheet(sheet.current);
  usePressBeside(sheet, isOpen, close);
  return (
    <details class={name} ref={sheet} onToggle={(event) => setOpen(event.currentTarget.open)} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <summary>{title}</summary>
      {isOpen && children(close)}
    </details>
  );
}

/** The focus, if it was inside, goes back to what opened it. */
function closeSheet(sheet: HTMLDetailsElement | null): void {
  if (sheet?.contains(document.activeElement)) sheet.querySelector('summary')?.focus();
  sheet?.removeAttribute('open');
}

function usePressBeside(sheet: RefObject<HTMLElement | null>, isOpen: boolean, onPressBeside: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onPress = ({ target }: PointerEvent) => target instanceof Node && !sheet.current?.contains(target) && onPressBeside();
    addEventListener('pointerdown', onPress);
    return () => removeEventListener('pointerdown', onPress);
  }, [isOpen]);
}
