import { asOfOr } from '../as-of.js';
import type { InstitutionResolvers } from '../generated/resolver-types.js';
import { actorFields, attributes, entityFields, wholeEntity } from './entity-fields.js';
import { entityById, relatedEntities } from './related-entities.js';

export const Institution = {
  ...entityFields,
  ...actorFields,
  ...attributes('category', 'foundedOn', 'dissolvedOn'),
  country: async (node, _, context) => entityById(context, (await wholeEntity(node, context))?.countryId, node.asOf),
  members: (node, args, context) => relatedEntities(context, node, 'MEMBER_OF', 'IN', asOfOr(args.asOf, node.asOf)),
} satisfies InstitutionResolvers;
