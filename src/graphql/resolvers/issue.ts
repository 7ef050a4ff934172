import { asOfOr } from '../as-of.js';
import type { IssueResolvers } from '../generated/resolver-types.js';
import { wholeAt } from '../wholes.js';
import { attributes, entityFields } from './entity-fields.js';
import { positionNodes } from './positions.js';
import { relatedEntities } from './related-entities.js';

export const Issue = {
  ...entityFields,
  ...attributes('category'),
  positions: async (node, args, context) => {
    const asOf = asOfOr(args.asOf, node.asOf);
    return positionNodes(context, 'object', (await wholeAt(node, asOf, context)).memberIds, [], asOf);
  },
  concerns: (node, _, context) => relatedEntities(context, node, 'CONCERNS', 'OUT', node.asOf),
} satisfies IssueResolvers;
