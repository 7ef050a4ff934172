import { pairAgreements, type StanceTable } from '../../analysis/agreement.js';
import { invalidInput } from '../../domain/errors.js';
import { asOfOr } from '../as-of.js';
import { rangeTerms } from '../claim-filter.js';
import type { QueryResolvers } from '../generated/resolver-types.js';
import { entityNode } from '../nodes.js';
import { entityOf } from '../references.js';
import { positionsAt, stanceClaims } from './positions.js';
import { entitiesOf } from './related-entities.js';

const actorsMax = 20;
const issuesMax = 50;

export const agreementQueries = {
  agreement: async (_, args, context) => {
    if (args.actors.length < 2 || args.actors.length > actorsMax) throw invalidInput(`actors: name 2 to ${actorsMax} actors, not ${args.actors.length}`);
    if ((args.issues?.length ?? 0) > issuesMax) throw invalidInput(`issues: name at most ${issuesMax} issues, not ${args.issues?.length}`);
    const asOf = asOfOr(args.asOf);
    const actors = await Promise.all(args.actors.map((ref) => entityOf(context, ref, asOf)));
    const issues = args.issues ? await Promise.all(args.issues.map((ref) => entityOf(context, ref, asOf))) : undefined;
    const terms = [
      ...(issues === undefined ? [] : [{ field: 'object', texts: issues.flatMap((issue) => issue.memberIds) }]),
      ...(args.from || args.to ? rangeTerms('validBetween', { from: args.from ?? null, to: args.to ?? null }) : []),
    ];
    const claims = await Promise.all(actors.map((actor) => stanceClaims(context, 'subject', actor.memberIds, terms, asOf)));
    const positions = await positionsAt(context, claims.flat(), asOf);
    const stances: StanceTable = new Map(
      actors.map((actor) => [actor.id, new Map(positions.filter(({ actorId }) => actorId === actor.id).map(({ issueId, stance }) => [issueId, stance]))]),
    );
    const shared = issuesOfSeveral(stances);
    const issueNodes = issues?.map((issue) => entityNode(issue, asOf)) ?? (await entitiesOf(context, shared, asOf));
    const actorNodes = new Map(actors.map((actor) => [actor.id, entityNode(actor, asOf)]));
    const nodeOf = (id: string) => actorNodes.get(id) as ReturnType<typeof entityNode>;
    return {
      actors: [...actorNodes.values()],
      issues: issueNodes,
      pairs: pairAgreements([...actorNodes.keys()], stances).map(({ aId, bId, score, issues: count }) => ({
        a: nodeOf(aId),
        b: nodeOf(bId),
        score,
        issues: count,
      })),
    };
  },
} satisfies QueryResolvers;

/** Issues on which at least two of the actors take a position. */
function issuesOfSeveral(stances: StanceTable): readonly string[] {
  const counts = new Map<string, number>();
  for (const byIssue of stances.values()) for (const issueId of byIssue.keys()) counts.set(issueId, (counts.get(issueId) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([issueId]) => issueId);
}
