import type { Statement } from '../engine.js';

const registered = new Map<string, Statement>();

/**
 * Names a constant text and registers it. Every statement that ships is made here, so that the contract suite can run
 * all of them on every engine; a second one of the same name is a mistake and throws.
 */
export function statement(name: string, text: string): Statement {
  if (registered.has(name)) throw new Error(`two statements are called ${name}`);
  const made = { name, text: text.trim() };
  registered.set(name, made);
  return made;
}

/** Every statement that ships, once the files that define them are loaded (`index.ts` loads them all). */
export const allStatements = (): readonly Statement[] => [...registered.values()];

/** `columns('c', ['id', 'predicate'])` gives `c.id AS id, c.predicate AS predicate`; a prefix keeps two nodes apart. */
export function columns(variable: string, names: readonly string[], prefix = ''): string {
  return names.map((name) => `${variable}.${name} AS ${prefix}${name}`).join(', ');
}
