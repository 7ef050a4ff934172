import { assertedClaims } from '../../analysis/asserted-claims.js';
import type { AsOf } from '../../domain/as-of.js';
import type { Predicate } from '../../domain/vocabulary.js';
import type { StoredEntity } from '../../store/rows.js';
import { asKnown } from '../as-of.js';
import { claimsOf } from '../claims-of.js';
import type { GraphContext } from '../context.js';
import { type EntityNode, entityNode } from '../nodes.js';
import { wholeAt } from '../wholes.js';

/** Entities in a plain list. */
const relatedEntitiesMax = 1_000;

/** Claims that such a list is made of. */
const relatedClaimsMax = 5_000;

/** The entities at the other end of the claims that assert one predicate, by name: two statements for all parents of a level. */
export async function relatedEntities(
  context: GraphContext,
  node: EntityNode,
  predicate: Predicate,
  direction: 'OUT' | 'IN',
  asOf: AsOf,
): Promise<readonly EntityNode[]> {
  const side = direction === 'OUT' ? 'subject' : 'object';
  const { memberIds } = await wholeAt(node, asOf, context);
  const claims = await claimsOf(context, memberIds, { side, filter: assertedClaims(predicate), asOf, order: 'newestValid', first: relatedClaimsMax });
  const ids = [...new Set(claims.map((claim) => (direction === 'OUT' ? claim.objectId : claim.subjectId)))].slice(0, relatedEntitiesMax);
  const entities = await knownEntities(context, ids, asOf);
  const distinct = new Map(entities.map((entity) => [entity.id, entity]));
  return [...distinct.values()].sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1)).map((entity) => entityNode(entity, asOf));
}

/** Entities by id, in the order given; those that the graph did not know then are left out. */
export async function entitiesOf(context: GraphContext, ids: readonly string[], asOf: AsOf): Promise<readonly EntityNode[]> {
  return (await knownEntities(context, ids, asOf)).map((entity) => entityNode(entity, asOf));
}

async function knownEntities(context: GraphContext, ids: readonly string[], asOf: AsOf): Promise<readonly StoredEntity[]> {
  const loader = context.loaders.entity(asKnown(asOf));
  const entities = await Promise.all(ids.map((id) => loader.load(id)));
  return entities.filter((entity) => entity !== undefined);
}

export async function entityById(context: GraphContext, id: string | undefined, asOf: AsOf): Promise<EntityNode | undefined> {
  return id === undefined ? undefined : (await entitiesOf(context, [id], asOf))[0];
}
