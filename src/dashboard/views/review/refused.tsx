import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Unmade } from './use-decisions.js';

/** Why a decision was not made, or is not known to be. */
export function Refused({ unmade }: { readonly unmade: Unmade | undefined }) {
  if (unmade === undefined || unmade.state === 'sending') return null;
  return <Faults title={unmade.state === 'refused' ? 'It was not decided.' : 'The answer did not come.'} faults={unmade.faults} />;
}

/** They come into sight: an item may be longer than the window. */
function Faults({ title, faults }: { readonly title: string; readonly faults: readonly string[] }) {
  const notice = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="notice notice-failed" role="alert" ref={notice}>
      <p>
        <strong>{title}</strong>
      </p>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  );
}
