import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What is laid out: how many entities, from where each begins, and lines between their places with a weight. */
export interface LayoutTask {
  readonly starts: Float32Array;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

/** Places after some more steps, as x and y in turn. */
export interface LayoutStep {
  readonly places: Float32Array;
  readonly isLast: boolean;
}

/** Few steps at first, so that something is seen soon; all together, what 10,000 entities need to come to rest. */
const stepSizes = [4, 8, 16, 24, 32, 32] as const;

/** ForceAtlas2 (Jacomy et al., PLoS ONE 9:6, 2014) with the Barnes-Hut approximation, away from what the reader does. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const graph = graphOf(data);
  for (const [step, iterations] of stepSizes.entries()) {
    forceAtlas2.assign(graph, {
      iterations,
      getEdgeWeight: 'weight',
      settings: {
        barnesHutOptimize: true,
        barnesHutTheta: 0.8,
        strongGravityMode: true,
        gravity: 0.05,
        scalingRatio: 20,
        slowDown: 4,
        edgeWeightInfluence: 0.5,
      },
    });
    postMessage({ places: placesOf(graph), isLast: step === stepSizes.length - 1 } satisfies LayoutStep);
  }
});

function graphOf({ starts, sources, targets, weights }: LayoutTask): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let place = 0; place < starts.length / 2; place += 1) graph.addNode(place, { x: starts[2 * place], y: starts[2 * place + 1] });
  for (const [line, source] of sources.entries()) if (!graph.hasEdge(source, targets[line])) graph.addEdge(source, targets[line], { weight: weights[line] });
  return graph;
}

function placesOf(graph: UndirectedGraph): Float32Array {
  const places = new Float32Array(2 * graph.order);
  graph.forEachNode((key, { x, y }) => places.set([x, y], 2 * Number(key)));
  return places;
}
