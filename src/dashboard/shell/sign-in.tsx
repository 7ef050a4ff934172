import { useRef } from 'preact/hooks';
import { keepToken, token } from '../api/token.js';

/** A box for the token of a contributor or editor. It stays in this tab, until the tab is closed. */
export function SignIn() {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const keep = (value: string) => {
    keepToken(value.trim());
    dialog.current?.close();
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => dialog.current?.showModal()}>
        {token.value === '' ? 'Sign in' : 'Signed in'}
      </button>
      <dialog ref={dialog} aria-labelledby="sign-in-title">
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            keep(input.current?.value ?? '');
          }}
        >
          <h2 id="sign-in-title">Sign in with a token</h2>
          <p>
            Reading what is public needs none. A token of a contributor or editor is asked for where something is changed. It is kept in this tab until you
            close it.
          </p>
          <label for="token">Token</label>
          <input id="token" ref={input} type="password" autocomplete="off" spellcheck={false} defaultValue={token.value} />
          <div class="buttons">
            <button type="submit" class="primary">
              Keep it
            </button>
            <button type="button" onClick={() => keep('')} disabled={token.value === ''}>
              Sign out
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
