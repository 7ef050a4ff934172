import type { Plugin } from 'graphql-yoga';
import type { Viewer } from '../graphql/context.js';

/** Who sent a request. */
export interface Caller {
  readonly viewer: Viewer;
  /** Whether a token was sent; without one the viewer is the anonymous one. */
  readonly hasToken: boolean;
}

/** What the plugins tell one another about a request. */
export interface ServerContext extends Record<string, unknown> {
  /** Set by the authentication; there in every later step. */
  caller?: Caller;
}

/** One concern of the server. */
export type ServerPlugin = Plugin<ServerContext, ServerContext>;
