import { EntenteError } from '../domain/errors.js';
import type { Lifecycle } from './refuse-when-stopping.js';
import type { Answer, Route } from './serve-routes.js';

/** Answers are kept that long, so that asking often costs the store nothing. */
const keptMs = 1_000;
const checkTimeoutMs = 3_000;

/**
 * `/live`: the process answers. `/ready`: it takes work: it is not stopping, and the store has answered a query within the
 * last second or does so now, within three; 503 and the reason otherwise.
 */
export function createHealth(checkStore: () => Promise<unknown>, lifecycle: Lifecycle): Route {
  let last: { readonly at: number; readonly fault: Promise<string | undefined> } | undefined;
  const fault = () => {
    if (last === undefined || Date.now() - last.at > keptMs) last = { at: Date.now(), fault: faultOf(checkStore) };
    return last.fault;
  };
  return async (path) => {
    if (path === '/live') return health(200, { status: 'live' });
    if (path !== '/ready') return undefined;
    const reason = lifecycle.stopping ? 'the server is stopping' : await fault();
    return reason === undefined ? health(200, { status: 'ready' }) : health(503, { status: 'unavailable', reason });
  };
}

const health = (status: number, body: object): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: `${JSON.stringify(body)}\n`,
});

async function faultOf(checkStore: () => Promise<unknown>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`the graph did not answer within ${checkTimeoutMs / 1000} s`), checkTimeoutMs);
  });
  try {
    return await Promise.race([checkStore().then(() => undefined), late]);
  } catch (error) {
    return error instanceof EntenteError ? error.message : 'the graph does not answer';
  } finally {
    clearTimeout(timer);
  }
}
