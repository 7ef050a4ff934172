import type { Unmade } from './use-decisions.js';

/** Why a decision was not made. */
export function Refused({ unmade }: { readonly unmade: Unmade | undefined }) {
  if (unmade?.state !== 'refused') return null;
  return (
    <div class="notice notice-failed" role="alert">
      <p>
        <strong>It was not decided.</strong>
      </p>
      {unmade.faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  );
}
