import { asOfOr } from '../as-of.js';
import type { NationResolvers } from '../generated/resolver-types.js';
import type { EntityNode } from '../nodes.js';
import { tenuresOf } from '../tenures.js';
import { actorFields, attributes, entityFields } from './entity-fields.js';
import { relatedEntities } from './related-entities.js';

export const Nation = {
  ...entityFields,
  ...actorFields,
  ...attributes('isoAlpha2', 'isoAlpha3', 'region', 'existsFrom', 'existsTo'),
  heldOffices: (node, args, context) => tenuresOf(context, 'object', node, args.office ?? undefined, asOfOr(args.asOf, node.asOf)),
  // Successions are asked about at any time: as of 1985 the Soviet Union still has a successor.
  predecessors: (node, _, context) => nationsAmong(relatedEntities(context, node, 'SUCCEEDS', 'OUT', { ...node.asOf, valid: undefined })),
  successors: (node, _, context) => nationsAmong(relatedEntities(context, node, 'SUCCEEDS', 'IN', { ...node.asOf, valid: undefined })),
} satisfies NationResolvers;

/** An institution or an agreement may succeed a nation too; these are among its relationships. */
const nationsAmong = async (entities: Promise<readonly EntityNode[]>): Promise<readonly EntityNode[]> =>
  (await entities).filter(({ kind }) => kind === 'NATION');
