import type { Config } from '../../config.js';
import { type Finding, note, ok } from './finding.js';

/** Milliseconds. */
const answerTimeoutMs = 2_000;

/** Addresses to listen on that are none to ask. */
const everywhere: readonly string[] = ['0.0.0.0', '::'];

/** Whether a server is ready where these settings would have it. None is no fault. */
export async function checkServer({ host, port }: Pick<Config, 'host' | 'port'>): Promise<Finding> {
  if (port === 0) return note('server', 'PORT is 0: "entente serve" takes a free port');
  const address = `http://${everywhere.includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`;
  try {
    const { ok: isReady } = await fetch(`${address}/ready`, { signal: AbortSignal.timeout(answerTimeoutMs) });
    return isReady ? ok('server', `a server is ready at ${address}`) : note('server', `what answers at ${address} is not ready`);
  } catch {
    return note('server', `no server answers at ${address}`, 'start one with "entente serve"');
  }
}
