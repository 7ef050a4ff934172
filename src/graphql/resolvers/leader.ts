import { asOfOr } from '../as-of.js';
import type { LeaderResolvers } from '../generated/resolver-types.js';
import { tenuresOf } from '../tenures.js';
import { personFields } from './entity-fields.js';

export const Leader = {
  ...personFields,
  offices: (node, args, context) => tenuresOf(context, 'subject', node, undefined, asOfOr(args.asOf, node.asOf)),
} satisfies LeaderResolvers;
