import { invalidInput } from '../domain/errors.js';
import type { Engine } from './engine.js';

/** Where the graph is, as `ENTENTE_STORE` says it, and how to log in. */
export interface StoreAddress {
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

const neo4jSchemes = /^(neo4j|bolt)(\+s|\+ssc)?:\/\//;

/** Whether `url` is an address that `openEngine` understands. */
export const isStoreUrl = (url: string): boolean => /^embedded:./.test(url) || neo4jSchemes.test(url);

export interface OpenOptions {
  /** For those who only read: `NOT_FOUND` where there is no file of this path, instead of a new graph in it. */
  readonly mustExist?: boolean | undefined;
}

/** Opens the engine that the address names: `embedded:memory`, `embedded:<path>`, or a Neo4j address. Loads its driver alone: that takes longest at the start. */
export async function openEngine(address: StoreAddress, { mustExist }: OpenOptions = {}): Promise<Engine> {
  const { url } = address;
  if (url.startsWith('embedded:')) {
    const { openEmbeddedEngine } = await import('./embedded-engine.js');
    return openEmbeddedEngine(url === 'embedded:memory' ? {} : { path: url.slice('embedded:'.length), mustExist });
  }
  if (neo4jSchemes.test(url)) {
    const { openNeo4jEngine } = await import('./neo4j-engine.js');
    return openNeo4jEngine(address);
  }
  throw invalidInput(`unknown store "${url}": write embedded:<path>, embedded:memory, neo4j://… or bolt://…`);
}
