import type { AsOf } from '../../domain/as-of.js';
import { predicates } from '../../domain/vocabulary.js';
import { everything, type Filter } from '../../store/filter.js';
import type { StoredClaim, StoredRelationship } from '../../store/rows.js';
import { asKnown } from '../as-of.js';
import type { GraphContext } from '../context.js';
import type { RelationshipResolvers } from '../generated/resolver-types.js';
import { briefNode, type RelationshipNode } from '../nodes.js';
import { type ClaimListRequest, claimConnection, detailSelected } from './claim-connections.js';
import { isContested, sourcesOf } from './corroboration.js';
import { entityById } from './related-entities.js';

export const Relationship = {
  id: ({ relationship }) => relationship.id,
  predicate: ({ relationship }) => relationship.predicate,
  source: (node, _, context) => endOf(node, node.relationship.subjectId, context),
  target: (node, _, context) => endOf(node, node.relationship.objectId, context),
  validFrom: ({ relationship }) => relationship.validFrom,
  validTo: ({ relationship }) => relationship.validTo,
  claimCount: ({ relationship }) => relationship.claimCount,
  denialCount: ({ relationship }) => relationship.denialCount,
  sourceCount: ({ relationship }) => relationship.sourceCount,
  corroboration: async ({ relationship, asOf }, _, context) => (await sourcesOf(context, relationship, asOf)).length,
  independentSources: async ({ relationship, asOf }, _, context) => (await sourcesOf(context, relationship, asOf)).map((group) => ({ group, asOf })),
  contested: ({ relationship, asOf }, _, context) => isContested(context, relationship, asOf),
  quadClass: ({ relationship }) => predicates[relationship.predicate].quadClass,
  claims: async ({ relationship, asOf }, args, context, info) =>
    claimConnection(context, {
      ...(await claimsBehind(context, relationship, asOf)),
      asOf,
      order: 'newestValid',
      first: args.first,
      after: args.after,
      detail: detailSelected(info),
    }),
} satisfies RelationshipResolvers;

/**
 * Where the claims of a relationship are. Now they carry its id; in the past its entities may have been made up of others,
 * so they are looked up from the members that it had then.
 */
async function claimsBehind(
  context: GraphContext,
  { id, subjectId, predicate, objectId }: StoredRelationship,
  asOf: AsOf,
): Promise<Pick<ClaimListRequest, 'side' | 'keys' | 'filter'>> {
  if (asOf.known === undefined) return { side: 'relationship', keys: [id], filter: everything };
  const loader = context.loaders.entity(asKnown(asOf));
  const [source, target] = await Promise.all([loader.load(subjectId), loader.load(objectId)]);
  const isSymmetric = predicates[predicate].symmetric;
  const filter: Filter = {
    and: [{ term: { field: 'predicate', texts: [predicate] } }, { term: { field: isSymmetric ? 'entity' : 'object', texts: target?.memberIds ?? [] } }],
  };
  return { side: isSymmetric ? 'either' : 'subject', keys: source?.memberIds ?? [], filter };
}

/** The relationship that a claim belongs to, as of a time. */
export function relationshipOfClaim({ loaders }: GraphContext, claim: StoredClaim, asOf: AsOf): Promise<StoredRelationship | undefined> {
  const isPresent = asOf.known === undefined && asOf.valid === undefined;
  return isPresent ? loaders.relationship(asOf).load(claim.relationshipId) : loaders.relationshipOfClaim(asOf).load(claim.id);
}

function endOf({ ends, asOf }: RelationshipNode, id: string, context: GraphContext) {
  const end = ends?.find((each) => each.id === id);
  return end === undefined ? entityById(context, id, asOf) : briefNode(end, asOf);
}
