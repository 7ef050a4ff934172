import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../api/failure.js';

/** Nothing to show, and what to do about it. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="notice notice-empty">{children}</p>;
}

/** How long an answer may take before the page says that it is slow. */
const slowMs = 4_000;

/** Waits in sight, and says so when it takes long; what it waits for ends by itself after 20 seconds. */
export function Loading({ what }: { readonly what: string }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="notice notice-loading" role="status">
      Loading {what}…{isSlow && ' This takes longer than usual; it is given up after 20 seconds.'}
    </p>
  );
}

/** What went wrong, what to do, and a button to try again. */
export function Failed({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  return (
    <div class={`notice notice-failed notice-${failure.kind.toLowerCase()}`} role="alert">
      <p>
        <strong>{failure.message}</strong> {failure.advice}
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
