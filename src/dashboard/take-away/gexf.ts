import { MultiDirectedGraph } from 'graphology';
import write from 'graphology-gexf/browser/writer.js';
import { kindWords } from '../words/kinds.js';
import { labelOf } from '../words/vocabulary.js';
import type { Network } from './network.js';
import { linesOf, type Stamp } from './stamp.js';
import { withoutForbidden } from './xml.js';

/** The network as GEXF 1.3, for Gephi and its like: every relation is an edge of its own, and the stamp is among its metadata. */
export function gexfOf({ entities, relations }: Network, stamp: Stamp): string {
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({
    lastModifiedDate: stamp.taken.slice(0, 10),
    creator: 'Entente',
    description: withoutForbidden([stamp.title, ...linesOf(stamp)].join('\n')),
    keywords: 'foreign policy, knowledge graph',
  });
  for (const { slug, ...entity } of entities) graph.addNode(slug, entity);
  for (const { id, source, target, ...relation } of relations)
    if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdgeWithKey(id, source, target, relation);
  return write(graph, {
    version: '1.3',
    pedantic: true,
    formatNode: (_, { name, kind, x, y, colour }) => ({
      label: withoutForbidden(name),
      // In files the y axis points up, as in the drawing.
      viz: { x, y, color: colour },
      attributes: { kind: kindWords[kind as keyof typeof kindWords].one },
    }),
    formatEdge: (_, { predicate, claimCount, denialCount = 0, ...rest }) => ({
      label: labelOf(predicate),
      weight: claimCount + denialCount,
      attributes: { predicate, claimCount, denialCount, ...rest },
    }),
  });
}
