import { asOfOr } from '../as-of.js';
import type { AgreementResolvers } from '../generated/resolver-types.js';
import { attributes, entityFields } from './entity-fields.js';
import { relatedEntities } from './related-entities.js';

export const Agreement = {
  ...entityFields,
  ...attributes('category', 'signedOn', 'inForceFrom', 'inForceTo'),
  parties: (node, args, context) => relatedEntities(context, node, 'PARTY_TO', 'IN', asOfOr(args.asOf, node.asOf)),
} satisfies AgreementResolvers;
