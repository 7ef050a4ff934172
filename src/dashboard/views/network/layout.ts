import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { linesOf, type Surroundings } from './subgraph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Layout = ReadonlyMap<string, Point>;

/** Enough for 300 entities to come to rest; more moves nothing that is seen. */
const iterations = 300;

/** Screens are wider than high, and names run from left to right. */
const widening = 1.5;

/**
 * Where each entity stands, by ForceAtlas2 (Jacomy et al., PLoS ONE 9:6, 2014). It starts from places that the names alone
 * decide, so that one link gives one drawing, whoever opens it. It is computed from what holds at any time: a date that moves
 * then shows and hides, and moves nothing.
 */
export function layoutOf({ nodes, relations }: Surroundings): Layout {
  const graph = new UndirectedGraph();
  for (const { slug } of nodes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) graph.addNode(slug, startOf(slug));
  for (const { a, b, claimCount } of linesOf(relations))
    if (a !== b && graph.hasNode(a) && graph.hasNode(b)) graph.addEdge(a, b, { weight: 1 + Math.log2(1 + claimCount) });
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations,
      getEdgeWeight: 'weight',
      settings: { barnesHutOptimize: false, strongGravityMode: true, gravity: 0.3, scalingRatio: 30, slowDown: 3, edgeWeightInfluence: 0.6 },
    });
  return new Map(graph.mapNodes((slug, { x, y }) => [slug, drawnIn({ x, y })] as const));
}

/** Keeps the direction and shortens the way: a few that hang by one line do not press the others together. */
function drawnIn({ x, y }: Point): Point {
  const factor = Math.hypot(x, y) ** -0.35;
  return Number.isFinite(factor) ? { x: x * factor * widening, y: y * factor } : { x: 0, y: 0 };
}

/** A place in the unit square, by a hash (FNV-1a) of the name. */
export function startOf(slug: string): Point {
  let hash = 0x811c9dc5;
  for (let index = 0; index < slug.length; index += 1) hash = Math.imul(hash ^ slug.charCodeAt(index), 0x01000193);
  return { x: (hash >>> 16) / 0xffff, y: (hash & 0xffff) / 0xffff };
}
