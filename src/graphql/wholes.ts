import type { AsOf } from '../domain/as-of.js';
import { asKnown } from './as-of.js';
import type { GraphContext } from './context.js';
import type { EntityNode } from './nodes.js';

/** What an entity is made up of at a time, which may be another than its node is about. */
export async function wholeAt(node: EntityNode, asOf: AsOf, { loaders }: GraphContext): Promise<Pick<EntityNode, 'id' | 'memberIds'>> {
  if (asOf.known === node.asOf.known) return node;
  return (await loaders.entity(asKnown(asOf)).load(node.id)) ?? { id: node.id, memberIds: [node.id] };
}
