import { randomUUID } from 'node:crypto';
import type { Log } from './log.js';
import type { ServerPlugin } from './plugin.js';

/** What a page or file is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** Answers the paths that are its own, and `undefined` for every other. Only ever asked by GET or HEAD. */
export type Route = (path: string, headers: Headers) => Answer | undefined | Promise<Answer | undefined>;

export const plainText = (status: number, body: string): Answer => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body });

export const graphqlPath = '/graphql';

/** Everything that is no GraphQL: asks the routes in order; what none of them knows is not found. */
export function serveRoutes(routes: readonly Route[], log: Log): ServerPlugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const { pathname } = url;
      if (pathname === graphqlPath || pathname === `${graphqlPath}/`) return;
      return answer(routes, request, pathname, log).then(({ status, headers, body }) => endResponse(new fetchAPI.Response(body, { status, headers })));
    },
  };
}

async function answer(routes: readonly Route[], request: Request, path: string, log: Log): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const refused = plainText(405, `${path} is only read: use GET. Operations are posted to ${graphqlPath}.\n`);
    return { ...refused, headers: { ...refused.headers, allow: 'GET, HEAD' } };
  }
  try {
    for (const route of routes) {
      const found = await route(path, request.headers);
      if (found !== undefined) return found;
    }
    return plainText(404, `There is nothing at this address. The API is at ${graphqlPath}, its editor at /graphiql.\n`);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log('internal error', { id, path, error });
    return plainText(500, `Internal error, logged as ${id}\n`);
  }
}
