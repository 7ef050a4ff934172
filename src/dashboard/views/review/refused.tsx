import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Unmade } from './use-decisions.js';

/** Why a decision was not made. */
export function Refused({ unmade }: { readonly unmade: Unmade | undefined }) {
  return unmade?.state === 'refused' ? <Faults faults={unmade.faults} /> : null;
}

/** They come into sight: an item may be longer than the window. */
function Faults({ faults }: { readonly faults: readonly string[] }) {
  const notice = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="notice notice-failed" role="alert" ref={notice}>
      <p>
        <strong>It was not decided.</strong>
      </p>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  );
}
