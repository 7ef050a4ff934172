import { timelineTitle } from '../../analysis/timeline-title.js';
import { asOfOr } from '../as-of.js';
import { checkEntitiesAsked } from '../entities-asked.js';
import type { QueryResolvers, TimelineEntryResolvers } from '../generated/resolver-types.js';
import { memberIdsOf } from '../references.js';
import { timelineOf } from './entity-fields.js';
import { entityById } from './related-entities.js';

export const TimelineEntry = {
  from: ({ claim }) => claim.validFrom,
  to: ({ claim }) => claim.validTo,
  title: async ({ claim, details, asOf }, _, context) => {
    const [subject, object] = details
      ? [details.subject, details.object]
      : await Promise.all([entityById(context, claim.subjectId, asOf), entityById(context, claim.objectId, asOf)]);
    return timelineTitle(claim, subject?.name ?? '?', object?.name ?? '?');
  },
  claim: (node) => node,
} satisfies TimelineEntryResolvers;

export const timelineQueries = {
  timeline: async (_, args, context, info) => {
    checkEntitiesAsked(args.of);
    const asOf = asOfOr(args.asOf);
    const ids = await Promise.all(args.of.map((ref) => memberIdsOf(context, ref, asOf)));
    return timelineOf([...new Set(ids.flat())], args, asOf, context, info);
  },
} satisfies QueryResolvers;
