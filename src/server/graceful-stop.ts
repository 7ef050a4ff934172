import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Lifecycle } from './refuse-when-stopping.js';

/** How long requests that are being answered may take when the server stops. */
const stopTimeoutMs = 10_000;

/**
 * The way to stop a server without cutting anybody off: `/ready` says no at once and new operations are refused, while
 * those under way are finished (subscriptions, which have no end, are ended), for as long as `timeoutMs`; then it stops listening and closes what is left. Make it before
 * the server listens.
 */
export function createGracefulStop(server: Server, lifecycle: Lifecycle, timeoutMs = stopTimeoutMs): () => Promise<void> {
  let underWay = 0;
  let onIdle: () => void = () => undefined;
  server.on('request', (_, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0) onIdle();
    });
  });
  const idle = () =>
    new Promise<void>((resolve) => {
      onIdle = resolve;
      if (underWay === 0) resolve();
    });
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    lifecycle.stopping = true;
    for (const end of lifecycle.onStop) end();
    const giveUp = new AbortController();
    await Promise.race([idle(), wait(timeoutMs, undefined, { signal: giveUp.signal }).catch(() => undefined)]);
    giveUp.abort();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return () => {
    stopped ??= stop();
    return stopped;
  };
}
