import type { ServerPlugin } from './plugin.js';
import { refusal } from './refusal.js';

const postTypes = /^application\/(json|graphql|graphql\+json)\s*(;|$)/;

/**
 * Takes operations by GET, and by POST as JSON; refuses forms (415). A form may be posted by any page in the browser of
 * somebody who can reach this server, without asking first; JSON may not, so no page can write where no token is needed.
 */
export function requireJson(): ServerPlugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      const type = request.headers.get('content-type') ?? '';
      if (request.method === 'POST' && !postTypes.test(type))
        throw refusal('BAD_USER_INPUT', 415, `a POST of type "${type}" is not understood: send JSON, with the header content-type: application/json`);
      if (request.method !== 'GET' || requestParser === undefined) return;
      setRequestParser((get) => {
        try {
          return requestParser(get);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw refusal('BAD_USER_INPUT', 400, `variables and extensions in the address must be JSON: ${error.message}`);
        }
      });
    },
  };
}
