import type { ServerPlugin } from './plugin.js';

/**
 * For answers that are no page of ours: whatever a browser makes of them, it runs and loads nothing. Pages bring their own.
 * No Strict-Transport-Security: TLS is the proxy's in front, and so is that promise.
 */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Puts the headers that keep browsers safe on every answer, unless the answer has its own. */
export function addSecurityHeaders(): ServerPlugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(headers)) if (!response.headers.has(name)) response.headers.set(name, value);
    },
  };
}
