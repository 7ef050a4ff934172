import type { RelationshipStep } from '../store/rows.js';
import { type Expand, frontierMax, otherEnd } from './walk.js';

export interface NeighborhoodRequest {
  readonly centreIds: readonly string[];
  readonly hops: number;
  readonly nodesMax: number;
}

export interface Neighborhood {
  /** The centres, then the others: nearest first, then those with more claims. */
  readonly entityIds: readonly string[];
  /** Entities found before `nodesMax` cut the list. */
  readonly found: number;
  readonly truncated: boolean;
}

/** What lies within some hops of the centres, by breadth-first search, one statement a level. */
export async function findNeighborhood(expand: Expand, { centreIds, hops, nodesMax }: NeighborhoodRequest): Promise<Neighborhood> {
  const distances = new Map(centreIds.map((id) => [id, 0]));
  const support = new Map<string, number>();
  let frontier: readonly string[] = centreIds;
  let truncated = false;
  for (let distance = 1; distance <= hops && frontier.length > 0; distance++) {
    const expanded = frontier.slice(0, frontierMax);
    truncated ||= expanded.length < frontier.length;
    frontier = meet(await expand(expanded), new Set(expanded), distances, support, distance);
  }
  const ranked = [...distances.keys()].sort((a, b) => compare(a, b, distances, support));
  return { entityIds: ranked.slice(0, nodesMax), found: ranked.length, truncated: truncated || ranked.length > nodesMax };
}

/** Notes who is met from the frontier, and by how many claims; gives those met for the first time, best supported first. */
function meet(
  relationships: readonly RelationshipStep[],
  frontier: ReadonlySet<string>,
  distances: Map<string, number>,
  support: Map<string, number>,
  distance: number,
): readonly string[] {
  const next = new Set<string>();
  for (const relationship of relationships)
    for (const id of [relationship.subjectId, relationship.objectId]) {
      if (!frontier.has(otherEnd(relationship, id))) continue;
      support.set(id, (support.get(id) ?? 0) + relationship.claimCount);
      if (distances.has(id)) continue;
      distances.set(id, distance);
      next.add(id);
    }
  return [...next].sort((a, b) => compare(a, b, distances, support));
}

function compare(a: string, b: string, distances: ReadonlyMap<string, number>, support: ReadonlyMap<string, number>): number {
  return (distances.get(a) ?? 0) - (distances.get(b) ?? 0) || (support.get(b) ?? 0) - (support.get(a) ?? 0) || (a < b ? -1 : 1);
}
