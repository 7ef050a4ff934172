import { commonGroundOf, type Ground } from '../../analysis/common-ground.js';
import type { AsOf } from '../../domain/as-of.js';
import { invalidInput } from '../../domain/errors.js';
import type { StoredClaim, StoredEntity } from '../../store/rows.js';
import { asOfOr } from '../as-of.js';
import { claimsOf } from '../claims-of.js';
import type { GraphContext } from '../context.js';
import type { CommonIssueResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { type CommonIssueNode, claimNode, entityNode } from '../nodes.js';
import { entityOf } from '../references.js';
import { stanceClaims } from './positions.js';
import { entitiesOf } from './related-entities.js';

/** Claims between two actors that common ground is told from, newest first. */
const claimsBetweenMax = 2_000;

export const CommonIssue = {
  issue: async ({ ground, asOf }, _, context) => {
    const [issue] = await entitiesOf(context, [ground.issueId], asOf);
    if (issue === undefined) throw new Error('a claim is about an issue that the graph does not know');
    return issue;
  },
  stanceA: ({ ground }) => ground.stanceA,
  stanceB: ({ ground }) => ground.stanceB,
  claims: ({ ground, asOf }) => ground.claims.map((claim) => claimNode(claim, asOf)),
  doubts: ({ ground, asOf }) => ground.doubts.map((claim) => claimNode(claim, asOf)),
} satisfies CommonIssueResolvers;

export const commonGroundQueries = {
  commonGround: async (_, args, context) => {
    const asOf = asOfOr(args.asOf);
    const [a, b] = await Promise.all([entityOf(context, args.a, asOf), entityOf(context, args.b, asOf)]);
    if (a.id === b.id) throw invalidInput('a and b are the same entity');
    const [between, stancesOfA, stancesOfB] = await Promise.all([
      claimsBetween(context, a, b, asOf),
      stanceClaims(context, 'subject', a.memberIds, [], asOf),
      stanceClaims(context, 'subject', b.memberIds, [], asOf),
    ]);
    const issues = commonGroundOf({ between, stancesOfA, stancesOfB });
    const nodes = (ground: Ground): readonly CommonIssueNode[] =>
      issues
        .filter((issue) => issue.ground === ground)
        .sort((x, y) => y.claims.length - x.claims.length)
        .map((each) => ({ ground: each, asOf }));
    return { a: entityNode(a, asOf), b: entityNode(b, asOf), agree: nodes('AGREE'), disagree: nodes('DISAGREE'), mixed: nodes('MIXED') };
  },
} satisfies QueryResolvers;

/** The claims between two wholes, either way round. */
function claimsBetween(context: GraphContext, a: StoredEntity, b: StoredEntity, asOf: AsOf): Promise<readonly StoredClaim[]> {
  const filter = { and: [{ term: { field: 'entity', texts: b.memberIds } }] };
  return claimsOf(context, a.memberIds, { side: 'either', filter, asOf, order: 'newestValid', first: claimsBetweenMax });
}
