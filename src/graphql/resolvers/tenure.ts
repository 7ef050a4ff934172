import type { TenureResolvers } from '../generated/resolver-types.js';
import { entityById } from './related-entities.js';

export const Tenure = {
  holder: ({ claims, asOf }, _, context) => entityById(context, claims[0].subjectId, asOf),
  office: ({ claims }) => claims[0].office ?? '',
  of: ({ claims, asOf }, _, context) => entityById(context, claims[0].objectId, asOf),
  from: ({ from }) => from,
  to: ({ to }) => to,
  claims: ({ claims, asOf }) => claims.map((claim) => ({ type: 'claim', claim, asOf })),
} satisfies TenureResolvers;
