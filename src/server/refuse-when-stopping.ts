import type { ServerPlugin } from './plugin.js';
import { refusal } from './refusal.js';

/** Whether the server is on its way down, and what is to be told when it is. */
export interface Lifecycle {
  stopping: boolean;
  readonly onStop: Set<() => void>;
}

export const createLifecycle = (stopping = false): Lifecycle => ({ stopping, onStop: new Set() });

/** Takes no new operation once the server is stopping; those that it has are finished. */
export function refuseWhenStopping(lifecycle: Lifecycle): ServerPlugin {
  return {
    onRequestParse() {
      if (lifecycle.stopping) throw refusal('UNAVAILABLE', 503, 'this server is stopping: ask again in a moment', { 'retry-after': '1' });
    },
  };
}
