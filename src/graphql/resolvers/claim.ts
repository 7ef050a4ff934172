import type { AsOf } from '../../domain/as-of.js';
import type { Evidence } from '../../domain/claim.js';
import type { StoredArticle, StoredClaim } from '../../store/rows.js';
import { asKnown, asOfOr } from '../as-of.js';
import { claimSearch } from '../claim-filter.js';
import type { GraphContext } from '../context.js';
import type { ClaimResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { articleNode, briefNode, type EvidenceNode, relationshipNode } from '../nodes.js';
import { historyConnection } from './change.js';
import { claimConnection, claimOrder, detailSelected } from './claim-connections.js';
import { contradictionsOf } from './contradiction.js';
import { entitiesOf, entityById } from './related-entities.js';
import { relationshipOfClaim } from './relationship.js';

export const Claim = {
  id: ({ claim }) => claim.id,
  subject: ({ claim, details, asOf }, _, context) => (details ? briefNode(details.subject, asOf) : entityById(context, claim.subjectId, asOf)),
  predicate: ({ claim }) => claim.predicate,
  object: ({ claim, details, asOf }, _, context) => (details ? briefNode(details.object, asOf) : entityById(context, claim.objectId, asOf)),
  about: ({ claim, asOf }, _, context) => entitiesOf(context, claim.aboutIds, asOf),
  office: ({ claim }) => claim.office,
  authors: ({ claim, asOf }, _, context) => entitiesOf(context, claim.authorIds, asOf),
  speakers: ({ claim, asOf }, _, context) => entitiesOf(context, claim.speakerIds, asOf),
  stance: ({ claim }) => claim.stance,
  polarity: ({ claim }) => claim.polarity,
  epistemic: ({ claim }) => claim.epistemic,
  confidence: ({ claim }) => claim.confidence,
  method: ({ claim }) => claim.method,
  model: ({ claim }) => claim.model,
  validFrom: ({ claim }) => claim.validFrom,
  validTo: ({ claim }) => claim.validTo,
  summary: ({ claim }) => claim.summary,
  recordedAt: ({ claim }) => claim.recordedAt,
  retractedAt: ({ claim }) => claim.retractedAt,
  article: ({ claim, details, asOf }, _, context) => {
    if (details?.sources) return details.sources.article && articleNode(details.sources.article, asOf);
    return articleOf(claim, asOf, context).then((article) => article && articleNode(article, asOf));
  },
  evidence: ({ claim, details, asOf }, _, context) => {
    const { sources } = details ?? {};
    if (sources) return evidenceNodes(sources.evidence, sources.article, asOf);
    return evidenceOf(claim, asOf, context);
  },
  relationship: async ({ claim, asOf }, _, context) => {
    const relationship = await relationshipOfClaim(context, claim, asOf);
    return relationship && relationshipNode(relationship, asOf);
  },
  contradictions: async ({ claim, asOf }, _, context) => {
    const ids = (await context.loaders.contradictionIds(asOf).load(claim.id)) ?? [];
    return contradictionsOf(context, ids, asOf);
  },
  history: async ({ claim, asOf }, args, context) => {
    const { claimInstants, claimCircumstanceInstants } = context.loaders;
    const instants = await Promise.all([claimInstants(null).load(claim.id), claimCircumstanceInstants(null).load(claim.id)]);
    return historyConnection(
      context,
      instants.flatMap((each) => each ?? []),
      args,
      asOf,
    );
  },
} satisfies ClaimResolvers;

export const claimQueries = {
  claims: async (_, args, context, info) => {
    const asOf = asOfOr(args.asOf);
    const search = await claimSearch(context, args.filter, asOf);
    return claimConnection(context, {
      ...search,
      asOf,
      order: claimOrder(args.orderBy),
      first: args.first,
      after: args.after,
      detail: detailSelected(info),
    });
  },
} satisfies QueryResolvers;

const articleOf = async ({ articleId }: StoredClaim, asOf: AsOf, { loaders }: GraphContext): Promise<StoredArticle | undefined> =>
  articleId === undefined ? undefined : loaders.article(asKnown(asOf)).load(articleId);

async function evidenceOf(claim: StoredClaim, asOf: AsOf, context: GraphContext): Promise<readonly EvidenceNode[]> {
  const [article, evidence] = await Promise.all([articleOf(claim, asOf, context), context.loaders.evidence(asKnown(asOf)).load(claim.id)]);
  return evidenceNodes(evidence ?? [], article, asOf);
}

/** A claim of which no place was given rests on its article as a whole. */
function evidenceNodes(evidence: readonly Evidence[], article: StoredArticle | undefined, asOf: AsOf): readonly EvidenceNode[] {
  if (evidence.length === 0 && article !== undefined) return [{ evidence: { status: 'PLACE_NOT_GIVEN' }, article, asOf }];
  return evidence.map((each) => ({ evidence: each, article, asOf }));
}
