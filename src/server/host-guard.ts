import type { IncomingMessage } from 'node:http';
import { type Answer, plainText } from './serve-routes.js';

const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether only programs on this machine can reach a server that listens on `host`. */
const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * What a request is refused with; `undefined` where it is answered.
 *
 * On the loopback address, it must be meant for this machine by name. Any web page can have its own host name point to
 * 127.0.0.1 (DNS rebinding); to the browser this server is then of the page's origin, so that the page may read every answer,
 * and write whatever needs no token. The header `Host` gives it away. Where the server is open to a network, anybody can
 * reach it without such tricks, and names are the proxy's affair.
 */
export function createHostGuard(host: string): (request: IncomingMessage) => Answer | undefined {
  const names = isLoopback(host) ? [...loopbackNames, host.includes(':') ? `[${host}]` : host] : undefined;
  return ({ headers, url = '' }) => {
    const address = `http://${headers.host}`;
    if (headers.host === undefined || !url.startsWith('/') || !URL.canParse(`${address}${url}`)) return plainText(400, 'This request is not understood.\n');
    if (names === undefined || names.includes(new URL(address).hostname)) return undefined;
    const advice = 'Behind a proxy, have it send Host: localhost, or set HOST=0.0.0.0.';
    return plainText(403, `This server answers on this machine only, to the names ${loopbackNames.join(', ')}; not to "${headers.host}". ${advice}\n`);
  };
}
