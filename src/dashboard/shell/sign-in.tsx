import { useRef, useState } from 'preact/hooks';
import { asFailure, askAs } from '../api/ask.js';
import { keepToken, token } from '../api/token.js';
import { latest, useAnswer } from '../api/use-answer.js';
import { WhoAsks } from '../api/viewer.operations.js';
import { roleWords } from '../words/roles.js';

/** The id of the button that opens the box, for views that need a token. */
export const signInId = 'sign-in';

/** A box for the token of a contributor or editor. It stays in this tab, until the tab is closed. */
export function SignIn() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(0);
  const asking = useAnswer(WhoAsks, token.value === '' ? undefined : {});
  const role = latest(asking)?.viewer.role;
  const standing = role !== undefined ? `Signed in: ${roleWords[role]}` : asking.state === 'failed' ? 'Token not accepted' : 'Signed in';
  const open = () => {
    setOpened(opened + 1);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class="quiet" id={signInId} onClick={open}>
        {token.value === '' ? 'Sign in' : standing}
      </button>
      <dialog ref={dialog} aria-labelledby="sign-in-title">
        <TokenForm key={opened} onDone={() => dialog.current?.close()} />
      </dialog>
    </>
  );
}

/** Keeps a token only if the server knows it; one that it does not know stays in the box, to be mended. */
function TokenForm({ onDone }: { readonly onDone: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const [isAsking, setAsking] = useState(false);
  const check = async () => {
    const typed = input.current?.value.trim() ?? '';
    if (typed === '') return setFault('Put the token in first.');
    setAsking(true);
    setFault(await faultOf(typed));
    setAsking(false);
  };
  /** `''` where there is none: then the token is kept. */
  const faultOf = async (typed: string): Promise<string> => {
    if (!/^[\x21-\x7e]+$/.test(typed)) return 'A token has no spaces in it, and no letters beyond those of English.';
    try {
      await askAs(typed, WhoAsks, {});
    } catch (error) {
      const { kind, message, advice } = asFailure(error);
      return kind === 'FORBIDDEN' ? 'This server does not know this token. Check that it was copied whole, and is one of this server.' : `${message} ${advice}`;
    }
    keepToken(typed);
    onDone();
    return '';
  };
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isAsking) check().catch(() => undefined);
      }}
    >
      <h2 id="sign-in-title">Sign in with a token</h2>
      <p>
        Reading needs none. Contributors see what was proposed, editors decide. When the server starts it prints where the token of an editor is; others are
        given theirs by whoever runs it. It is kept in this tab until you close it, and goes into no link.
      </p>
      <label for="token">Token</label>
      <input
        id="token"
        ref={input}
        type="password"
        autocomplete="off"
        spellcheck={false}
        defaultValue={token.value}
        aria-invalid={fault !== ''}
        aria-describedby="token-fault"
      />
      <p id="token-fault" class="field-fault" role="alert">
        {fault}
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          {isAsking ? 'Asking the server…' : 'Sign in'}
        </button>
        <button
          type="button"
          onClick={() => {
            keepToken('');
            onDone();
          }}
          disabled={token.value === ''}
        >
          Sign out
        </button>
        <button type="button" onClick={onDone}>
          Close
        </button>
      </div>
    </form>
  );
}
