import type { ChipFragment } from '../../claims/claim.operations.js';
import { sideOf } from '../../words/predicates.js';
import type { RelationFragment } from './network.operations.js';

/** A relation whose two ends are known. */
export interface Relation extends Omit<RelationFragment, 'source' | 'target'> {
  readonly source: string;
  readonly target: string;
}

/** What was found around some entities. */
export interface Surroundings {
  readonly nodes: readonly ChipFragment[];
  readonly relations: readonly Relation[];
}

export type Side = 'cooperation' | 'conflict' | 'both' | 'neither';

/** All relations of two entities as one line. */
export interface Line {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly relations: readonly Relation[];
  /** Claims behind all of them. */
  readonly claimCount: number;
  readonly side: Side;
  readonly contested: boolean;
}

export const relationsOf = (fragments: readonly RelationFragment[]): readonly Relation[] =>
  fragments.flatMap(({ source, target, ...rest }) => (source === null || target === null ? [] : [{ ...rest, source: source.slug, target: target.slug }]));

/** Several answers as one; what comes first wins. */
export function united(parts: readonly Surroundings[]): Surroundings {
  const nodes = new Map(parts.flatMap((part) => part.nodes).map((node) => [node.slug, node]));
  const relations = new Map(parts.flatMap((part) => part.relations).map((relation) => [relation.id, relation]));
  return { nodes: [...nodes.values()], relations: [...relations.values()] };
}

export const lineKey = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** The two that a line joins, by its key. */
export function endsOfLine(key: string): readonly [string, string] {
  const [a = '', b = ''] = key.split('~');
  return [a, b];
}

/** One line for each two entities, those that more claims support first. */
export function linesOf(relations: readonly Relation[]): readonly Line[] {
  const byPair = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = lineKey(relation.source, relation.target);
    const between = byPair.get(key);
    if (between === undefined) byPair.set(key, [relation]);
    else between.push(relation);
  }
  return [...byPair].map(([key, between]) => lineOf(key, between)).toSorted((x, y) => y.claimCount - x.claimCount || (x.key < y.key ? -1 : 1));
}

function lineOf(key: string, relations: readonly Relation[]): Line {
  const [a, b] = endsOfLine(key);
  return {
    key,
    a,
    b,
    relations: relations.toSorted((x, y) => y.claimCount - x.claimCount),
    claimCount: relations.reduce((sum, { claimCount, denialCount }) => sum + claimCount + denialCount, 0),
    side: sideOfAll(relations),
    contested: relations.some(({ contested }) => contested),
  };
}

function sideOfAll(relations: readonly Relation[]): Side {
  const sides = new Set(relations.map(({ quadClass }) => sideOf(quadClass)));
  if (sides.has('cooperation') && sides.has('conflict')) return 'both';
  if (sides.has('cooperation')) return 'cooperation';
  return sides.has('conflict') ? 'conflict' : 'neither';
}
