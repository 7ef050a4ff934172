import DataLoader from 'dataloader';
import type { AsOf } from '../domain/as-of.js';
import type { GraphStore } from '../store/graph-store.js';
import type { PageRequest } from '../store/page.js';
import type { ClaimListQuery, ClaimQuery } from '../store/reads/claim-reads.js';
import type { RelationshipListQuery, RelationshipQuery } from '../store/reads/relationship-reads.js';

/**
 * What resolvers read through: keys asked for in one tick with the same arguments become one statement, so a level of
 * a query costs one statement whatever its number of rows. Made anew for each request, so nothing is stale.
 */
export function createLoaders(store: GraphStore) {
  return {
    entity: byArguments((asOf: AsOf, ids) => store.entitiesByIds(ids, asOf)),
    entityBySlug: byArguments((asOf: AsOf, slugs) => store.entitiesBySlugs(slugs, asOf)),
    entitiesByName: byArguments((asOf: AsOf, names) => store.entitiesByNames(names, asOf)),
    entitiesByWikidataId: byArguments((asOf: AsOf, ids) => store.entitiesByWikidataIds(ids, asOf)),
    claim: byArguments((asOf: AsOf, ids) => store.claimsByIds(ids, asOf)),
    claims: byArguments((query: ClaimListQuery, keys) => store.claimsOf(keys, query)),
    claimCount: byArguments((query: ClaimQuery, keys) => store.countClaimsOf(keys, query)),
    evidence: byArguments((asOf: AsOf, claimIds) => store.evidenceByClaimIds(claimIds, asOf)),
    article: byArguments((asOf: AsOf, ids) => store.articlesByIds(ids, asOf)),
    articleText: byArguments((asOf: AsOf, ids) => store.articleTextsByIds(ids, asOf)),
    signature: byArguments((asOf: AsOf, ids) => store.articleSignaturesByIds(ids, asOf)),
    articlesOfAuthor: byArguments((query: { readonly asOf: AsOf } & PageRequest, ids) => store.articlesOfAuthors(ids, query)),
    articleCountOfAuthors: byArguments((asOf: AsOf, groups: readonly (readonly string[])[]) => store.countArticlesOfAuthors(groups, asOf)),
    relationship: byArguments((asOf: AsOf, ids) => store.relationshipsByIds(ids, asOf)),
    relationships: byArguments((query: RelationshipListQuery, ids) => store.relationshipsOf(ids, query)),
    relationshipOfClaim: byArguments((asOf: AsOf, claimIds) => store.relationshipsOfClaims(claimIds, asOf)),
    claimNotices: byArguments((_: null, ids) => store.claimNoticesOf(ids)),
    contradiction: byArguments((asOf: AsOf, ids) => store.contradictionsByIds(ids, asOf)),
    contradictionIds: byArguments((asOf: AsOf, claimIds) => store.contradictionIdsOfClaims(claimIds, asOf)),
    judgement: byArguments((asOf: AsOf, ids) => store.judgementsByIds(ids, asOf)),
    proposal: byArguments((_: null, ids) => store.proposalsByIds(ids)),
    proposalText: byArguments((_: null, ids) => store.proposalTextsByIds(ids)),
    proposalItems: byArguments((_: null, ids) => store.itemsOfProposals(ids)),
    proposalItem: byArguments((_: null, ids) => store.proposalItemsByIds(ids)),
    member: byArguments((asOf: AsOf, ids) => store.memberEntitiesByIds(ids, asOf)),
    entityInstants: byArguments((_: null, ids) => store.entityInstants(ids)),
    identityInstants: byArguments((_: null, ids) => store.identityInstants(ids)),
    claimInstants: byArguments((_: null, ids) => store.claimInstants(ids)),
    claimCircumstanceInstants: byArguments((_: null, ids) => store.claimCircumstanceInstants(ids)),
    changeAt: byArguments((_: null, instants) => store.changesAt(instants)),
    relationshipCount: byArguments((query: RelationshipQuery, ids) => store.countRelationshipsOf(ids, query)),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** A loader per set of arguments; gives `undefined` for keys that nothing was found for. */
function byArguments<A, V, K extends string | readonly string[] = string>(
  load: (args: A, keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (args: A) => DataLoader<K, V | undefined, string> {
  const loaders = new Map<string, DataLoader<K, V | undefined, string>>();
  return (args) => {
    const name = JSON.stringify(args);
    const existing = loaders.get(name);
    if (existing) return existing;
    const loader = new DataLoader<K, V | undefined, string>(
      async (keys) => {
        const found = await load(args, keys);
        return keys.map((key) => found.get(key));
      },
      { cacheKeyFn: String },
    );
    loaders.set(name, loader);
    return loader;
  };
}
