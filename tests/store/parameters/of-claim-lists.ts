import { predicateNames } from '../../../src/domain/vocabulary.js';
import { type ClaimOrder, type ClaimSide, claimCounts, claimCountsAcross, claimPages, claimPagesAcross } from '../../../src/store/cypher/claims.js';
import type { Draw } from '../random-draw.js';
import { idsOf, type RawGraph } from '../raw-graph.js';
import { claimAlternatives, type DrawParameters, drawAfter, drawBounds, drawLimit, entityIds, relationshipIds, someOf, valuesOf } from './parts.js';

function drawKeys(draw: Draw, graph: RawGraph, side: ClaimSide): readonly string[] {
  switch (side) {
    case 'article':
      return someOf(draw, idsOf(graph.articles));
    case 'relationship':
      return someOf(draw, relationshipIds(graph));
    case 'predicate':
      return someOf(draw, predicateNames);
    case 'all':
      return ['*'];
    default:
      return someOf(draw, entityIds(graph));
  }
}

const drawCount =
  (side: ClaimSide): DrawParameters =>
  (draw, graph) => ({ ...drawBounds(draw), keys: drawKeys(draw, graph, side), alternatives: claimAlternatives(draw, graph) });

const drawPage =
  (side: ClaimSide, order: ClaimOrder): DrawParameters =>
  (draw, graph) => ({
    ...drawCount(side)(draw, graph),
    after: drawAfter(draw, valuesOf(graph.claims, order.endsWith('Valid') ? 'sortKey' : 'recordedKey'), order.startsWith('newest')),
    limit: drawLimit(draw),
  });

const pairs = <Key extends string, T>(record: Readonly<Partial<Record<Key, T>>>) => Object.entries(record) as [Key, T][];

const ofPages = (pages: typeof claimPages | typeof claimPagesAcross): readonly (readonly [string, DrawParameters])[] =>
  pairs<ClaimSide, (typeof claimPages)[ClaimSide]>(pages).flatMap(([side, orders]) =>
    pairs(orders).flatMap(([order, details]) => Object.values(details).map(({ name }) => [name, drawPage(side, order)] as const)),
  );

export const ofClaimLists: readonly (readonly [string, DrawParameters])[] = [
  ...ofPages(claimPages),
  ...ofPages(claimPagesAcross),
  ...pairs(claimCounts).map(([side, { name }]) => [name, drawCount(side)] as const),
  ...pairs(claimCountsAcross).map(([side, { name }]) => [name, drawCount(side)] as const),
];
