import type { ServerPlugin } from './plugin.js';

/**
 * Lets pages of the listed origins use the API (`ENTENTE_CORS_ORIGINS`); for all others browsers keep to the same origin.
 * Credentials are never allowed: who asks is told by a token, not by a cookie.
 */
export function allowOrigins(origins: readonly string[]): ServerPlugin {
  const isListed = (request: Request) => origins.includes(request.headers.get('origin') ?? '');
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      const isPreflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
      if (!isPreflight) return;
      const allowed = {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-max-age': '7200',
      };
      endResponse(new fetchAPI.Response(null, { status: 204, headers: isListed(request) ? allowed : {} }));
    },
    onResponse({ request, response }) {
      if (origins.length === 0) return;
      response.headers.append('vary', 'Origin');
      if (isListed(request)) response.headers.set('access-control-allow-origin', request.headers.get('origin') ?? '');
    },
  };
}
