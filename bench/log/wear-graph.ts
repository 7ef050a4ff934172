import type { ClaimDraft } from '../../src/domain/claim.js';
import type { EntityContent } from '../../src/domain/entity.js';
import { claimId, judgementId } from '../../src/domain/identity.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { applyAll } from '../loading/apply-all.js';

/** What a graph is taken through, over and over: six claims, each added by itself; an entity changed and changed back; a claim retracted and restored. */
const cycle = 10;
const claimsPerCycle = 6;

/** Claims that so many changes add. */
export const claimsOfChanges = (changes: number): number => Math.floor(changes / cycle) * claimsPerCycle;

/**
 * Makes changes one at a time that leave what the graph holds now as if the claims had been loaded at once: only the log,
 * the earlier states and the times in which a claim was not believed are longer. The entities must be there.
 */
export async function wearGraph(
  store: GraphStore,
  entities: ReadonlyMap<string, EntityContent>,
  claims: readonly ClaimDraft[],
  changes: number,
): Promise<void> {
  for (let done = 0; done + cycle <= changes; done += cycle) {
    const added = claims.slice(claimsOfChanges(done), claimsOfChanges(done + cycle));
    for (const claim of added) await applyAll(store, { claims: [claim] });
    const [claim] = added;
    const subject = entities.get(claim?.subjectId ?? '');
    if (claim === undefined || subject === undefined) throw new Error(`${changes} changes need ${claimsOfChanges(changes)} claims: name fewer, or load more`);
    await applyAll(store, { entities: [{ ...subject, description: 'Described otherwise for a while.' }] });
    await applyAll(store, { entities: [subject] });
    await applyAll(store, { judgements: [{ kind: 'RETRACT_CLAIM', claimId: claimId(claim), reason: 'To be restored.' }] });
    await applyAll(store, { undo: [judgementId('RETRACT_CLAIM', claimId(claim), (await store.latestChange()).at)] });
  }
}
