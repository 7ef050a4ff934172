import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { place } from '../state/place.js';
import type { TakeAwayProps } from '../take-away/take-away.js';
import { views } from '../views.js';

/** Opens the sheet of everything that the view can be taken away as. What makes the files is loaded with it. */
export function TakeAwayButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [Sheet, setSheet] = useState<ComponentType<TakeAwayProps>>();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const view = views.find(({ name }) => name === place.value.view);
  const open = async () => {
    dialog.current?.showModal();
    setOpen(true);
    try {
      const { TakeAway } = await import('../take-away/take-away.js');
      setSheet(() => TakeAway);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" onClick={open}>
        Take away
      </button>
      <dialog ref={dialog} class="take-away" aria-labelledby="take-away-title" onClose={() => setOpen(false)}>
        <div class="head">
          <h2 id="take-away-title">Take this view away</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        {hasFailed && <p class="notice notice-failed">What makes the files could not be loaded. Check the connection, close this and try again.</p>}
        {isOpen && Sheet !== undefined && view !== undefined && <Sheet view={view} />}
      </dialog>
    </>
  );
}
