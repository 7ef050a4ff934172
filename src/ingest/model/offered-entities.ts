import type { EntityKind } from '../../domain/kinds.js';

/** An entity that a model may name: one of the graph, or one that the same proposal adds. */
export interface OfferedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** A few other names, as the article may use them. */
  readonly aliases?: readonly string[] | undefined;
}

/** The key under which a model names the entity at `index`: ids are long, and a model that makes one up would not be noticed. */
export const keyOf = (index: number): string => `e${index + 1}`;

/** The entity that a key means; `undefined` for a key that was not offered. */
export function entityOfKey(entities: readonly OfferedEntity[], key: string): OfferedEntity | undefined {
  const index = Number(key.slice(1)) - 1;
  return keyOf(index) === key ? entities[index] : undefined;
}
