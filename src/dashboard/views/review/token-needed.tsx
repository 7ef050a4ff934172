import { signInId } from '../../shell/sign-in.js';

interface TokenNeededProps {
  /** What was sent: no token, one that the server does not know, one of a reader. */
  readonly standing: 'none' | 'unknown' | 'reader';
}

const said: Readonly<Record<TokenNeededProps['standing'], string>> = {
  none: 'To see what was proposed, sign in with the token of a contributor; to decide, with that of an editor.',
  unknown: 'This server does not know the token that this tab holds: it may be one of another server, or of before it was set up anew. Sign in with another.',
  reader: 'The token that this tab holds is a reader’s. To see what was proposed, sign in with that of a contributor; to decide, with that of an editor.',
};

/** What reviewing needs, and where to get it. The link that led here keeps its meaning: after signing in it shows what it says. */
export function TokenNeeded({ standing }: TokenNeededProps) {
  return (
    <>
      <h1>Review</h1>
      <p class="lede">What later articles may add waits here, item by item, until people decide. Nothing of it is in the graph before.</p>
      <div class="notice">
        <p>{said[standing]}</p>
        <ul class="where-tokens">
          <li>If you started the server yourself: it printed where the editor token is when it started (a file beside the graph).</li>
          <li>
            If somebody else runs it: they have set the tokens (<code>ENTENTE_TOKENS</code>), and can give you one.
          </li>
        </ul>
        <button type="button" class="primary" onClick={() => document.getElementById(signInId)?.click()}>
          Sign in with a token
        </button>
      </div>
    </>
  );
}
