import type { RelationshipStep } from '../store/rows.js';
import { type Expand, frontierMax, otherEnd } from './walk.js';

/** A way from one entity to another: entities in order, and between each two the relationships that join them. */
export interface FoundPath {
  readonly entityIds: readonly string[];
  readonly hops: readonly (readonly RelationshipStep[])[];
  /** Neighbours that were read of the entity on the way that has the most: everybody meets in the United Nations. */
  readonly busiest: number;
}

export interface PathSearchResult {
  readonly paths: readonly FoundPath[];
  /** Entities that were looked at. */
  readonly explored: number;
  readonly truncated: boolean;
}

export interface PathRequest {
  readonly fromId: string;
  readonly toId: string;
  readonly hopsMax: number;
  readonly pathsMax: number;
}

/** Steps of the enumeration before it gives up: hubs on both sides multiply. */
const stepsMax = 200_000;

/**
 * Finds the shortest simple paths between two entities by breadth-first search from both ends (Pohl 1971), always
 * growing the smaller side, one statement a level. When both sides together have grown `n` levels, every path of at
 * most `n` hops lies in what was read; so the search goes on until that holds enough paths, or `hopsMax`.
 */
export async function findPaths(expand: Expand, request: PathRequest): Promise<PathSearchResult> {
  const { fromId, toId, hopsMax, pathsMax } = request;
  const graph: Adjacency = new Map();
  const sides = [new Set([fromId]), new Set([toId])] as const;
  let frontiers: [readonly string[], readonly string[]] = [[fromId], [toId]];
  let truncated = false;
  for (let hops = 1; hops <= hopsMax; hops++) {
    const grow = frontiers[0].length <= frontiers[1].length ? 0 : 1;
    const frontier = frontiers[grow].slice(0, frontierMax);
    truncated ||= frontier.length < frontiers[grow].length;
    const next = frontier.length === 0 ? [] : addAll(graph, await expand(frontier), frontier, sides[grow]);
    frontiers = grow === 0 ? [next, frontiers[1]] : [frontiers[0], next];
    const found = enumerate(graph, { ...request, hopsMax: hops });
    truncated ||= found.truncated;
    const isExhausted = frontiers[0].length === 0 && frontiers[1].length === 0;
    if (found.paths.length >= pathsMax || hops === hopsMax || isExhausted)
      return { paths: found.paths.slice(0, pathsMax), explored: new Set([...sides[0], ...sides[1]]).size, truncated };
  }
  return { paths: [], explored: sides[0].size + sides[1].size, truncated };
}

/** For each entity its neighbours, and the relationships to each. */
type Adjacency = Map<string, Map<string, Map<string, RelationshipStep>>>;

/** Adds relationships to the graph; gives the entities that this side meets for the first time. */
function addAll(graph: Adjacency, relationships: readonly RelationshipStep[], frontier: readonly string[], seen: Set<string>): readonly string[] {
  const inFrontier = new Set(frontier);
  const next: string[] = [];
  for (const relationship of relationships) {
    const { subjectId, objectId } = relationship;
    join(graph, subjectId, objectId, relationship);
    join(graph, objectId, subjectId, relationship);
    for (const id of [subjectId, objectId])
      if (inFrontier.has(otherEnd(relationship, id)) && !seen.has(id)) {
        seen.add(id);
        next.push(id);
      }
  }
  return next;
}

function join(graph: Adjacency, from: string, to: string, relationship: RelationshipStep): void {
  const neighbours = graph.get(from) ?? new Map<string, Map<string, RelationshipStep>>();
  graph.set(from, neighbours);
  const between = neighbours.get(to) ?? new Map<string, RelationshipStep>();
  neighbours.set(to, between);
  between.set(relationship.id, relationship);
}

/** All simple paths of at most `hopsMax` hops in what was read, shortest first, then by the support of their weakest hop, then those that go round the hubs. */
function enumerate(graph: Adjacency, { fromId, toId, hopsMax }: PathRequest): { readonly paths: readonly FoundPath[]; readonly truncated: boolean } {
  const distances = distancesTo(graph, toId, hopsMax);
  const paths: FoundPath[] = [];
  let steps = 0;
  const walk = (path: readonly string[]): void => {
    const here = path.at(-1) as string;
    if (here === toId) {
      paths.push(pathOf(graph, path));
      return;
    }
    for (const next of graph.get(here)?.keys() ?? []) {
      if (steps++ > stepsMax) return;
      const distance = distances.get(next);
      if (distance !== undefined && path.length + distance <= hopsMax && !path.includes(next)) walk([...path, next]);
    }
  };
  walk([fromId]);
  return { paths: paths.sort(bestFirst), truncated: steps > stepsMax };
}

function distancesTo(graph: Adjacency, toId: string, hopsMax: number): ReadonlyMap<string, number> {
  const distances = new Map([[toId, 0]]);
  let frontier = [toId];
  for (let distance = 1; distance < hopsMax && frontier.length > 0; distance++) {
    const next = new Set(frontier.flatMap((id) => [...(graph.get(id)?.keys() ?? [])]).filter((id) => !distances.has(id)));
    for (const id of next) distances.set(id, distance);
    frontier = [...next];
  }
  return distances;
}

function pathOf(graph: Adjacency, entityIds: readonly string[]): FoundPath {
  const hops = entityIds.slice(1).map((to, index) => {
    const between = graph.get(entityIds[index] as string)?.get(to);
    return [...(between?.values() ?? [])].sort((a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1));
  });
  return { entityIds, hops, busiest: Math.max(0, ...entityIds.slice(1, -1).map((id) => graph.get(id)?.size ?? 0)) };
}

const weakestHop = (path: FoundPath): number => Math.min(...path.hops.map((hop) => hop[0]?.claimCount ?? 0));

function bestFirst(a: FoundPath, b: FoundPath): number {
  return a.hops.length - b.hops.length || weakestHop(b) - weakestHop(a) || a.busiest - b.busiest || (a.entityIds.join() < b.entityIds.join() ? -1 : 1);
}
