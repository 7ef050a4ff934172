import { createHash, timingSafeEqual } from 'node:crypto';
import type { Role, Token } from '../config.js';
import type { Caller, ServerPlugin } from './plugin.js';
import { unauthenticated } from './refusal.js';

export interface Access {
  readonly tokens: readonly Token[];
  /** What may be done without a token; `undefined`: nothing. */
  readonly anonymous: Role | undefined;
}

/** Tells who asks, by the Bearer token. An unknown token is refused, even where reading needs none: its owner would wonder. */
export function authenticate(access: Access): ServerPlugin {
  const identify = createIdentification(access);
  return {
    onRequestParse({ request, serverContext }) {
      serverContext.caller = identify(request.headers.get('authorization'));
    },
  };
}

/** Who the header `Authorization` names; throws `UNAUTHENTICATED`. */
function createIdentification({ tokens, anonymous }: Access): (header: string | null) => Caller {
  const known = tokens.map(({ token, role }) => ({ digest: digestOf(token), caller: callerOf(token, role) }));
  return (header) => {
    if (header === null) {
      if (anonymous === undefined) throw unauthenticated('this server answers nobody without a token: send Authorization: Bearer <token>');
      return { viewer: { name: 'anonymous', role: anonymous }, hasToken: false };
    }
    const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
    if (token === undefined) throw unauthenticated('the header Authorization is not understood: send Authorization: Bearer <token>');
    const digest = digestOf(token);
    // Digests have one length, and all are compared: how long it takes tells nothing about the tokens.
    const [match] = known.filter((candidate) => timingSafeEqual(candidate.digest, digest));
    if (match === undefined) throw unauthenticated('this token is not known here: check it, or send none to read');
    return match.caller;
  };
}

/** Those who share a role are told apart by the beginning of a digest: too short to test guesses at a token with. */
function callerOf(token: string, role: Role): Caller {
  return { viewer: { name: `${role}-${digestOf(token).toString('hex').slice(0, 6)}`, role }, hasToken: true };
}

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
