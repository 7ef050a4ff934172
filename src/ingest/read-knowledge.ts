import { assertedClaims } from '../analysis/asserted-claims.js';
import { groupTenures } from '../analysis/tenures.js';
import { present } from '../domain/as-of.js';
import { EntenteError } from '../domain/errors.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Knowledge } from './knowledge.js';

/** Claims of holding an office that are read; with more of them `readKnowledge` refuses rather than know half. */
const tenureClaimsMax = 50_000;

/** Reads what the linking of names needs: two statements, whatever the size of the graph. */
export async function readKnowledge(store: Pick<GraphStore, 'namedEntities' | 'claimsOf'>): Promise<Knowledge> {
  const entities = [...(await store.namedEntities())].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const canonicalIds = new Map(entities.flatMap(({ id, memberIds }) => memberIds.map((memberId) => [memberId, id] as const)));
  const canonical = (id: string): string => canonicalIds.get(id) ?? id;
  const query = {
    side: 'predicate',
    filter: assertedClaims('HOLDS_OFFICE'),
    asOf: present,
    order: 'oldestValid',
    detail: 'none',
    first: tenureClaimsMax,
  } as const;
  const page = (await store.claimsOf(['HOLDS_OFFICE'], query)).get('HOLDS_OFFICE');
  if (page?.hasMore) throw new EntenteError('TOO_COSTLY', `more than ${tenureClaimsMax} claims say who held an office: reading articles takes no more`);
  const claims = (page?.rows ?? []).map(({ claim }) => ({ ...claim, subjectId: canonical(claim.subjectId), objectId: canonical(claim.objectId) }));
  const tenures = groupTenures(claims).map(({ claims: [claim], from, to }) => ({
    holderId: claim.subjectId,
    office: claim.office ?? '',
    ofId: claim.objectId,
    from,
    to,
  }));
  return { entities, tenures };
}
