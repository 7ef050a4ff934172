import type { ChipFragment } from '../../claims/claim.operations.js';
import { type Line, linesOf, type Surroundings } from './subgraph.js';

interface Sight {
  /** Always in sight, unless hidden. */
  readonly focus: readonly string[];
  readonly hidden: readonly string[];
  /** Also those that nothing joins to others. */
  readonly isolated: boolean;
}

export interface Visible {
  readonly nodes: readonly ChipFragment[];
  readonly lines: readonly Line[];
  /** Entities left out because nothing joins them to others on the date chosen. */
  readonly isolatedCount: number;
}

/** What is drawn of what was found: without what was taken out of sight, and without what nothing joins to others. */
export function visibleOf({ nodes, relations }: Surroundings, { focus, hidden, isolated }: Sight): Visible {
  const candidates = nodes.filter(({ slug }) => !hidden.includes(slug));
  const slugs = new Set(candidates.map(({ slug }) => slug));
  const lines = linesOf(relations.filter(({ source, target }) => source !== target && slugs.has(source) && slugs.has(target)));
  const joined = new Set(lines.flatMap(({ a, b }) => [a, b]));
  const isIsolated = ({ slug }: ChipFragment): boolean => !joined.has(slug) && !focus.includes(slug);
  const left = isolated ? candidates : candidates.filter((node) => !isIsolated(node));
  return { nodes: left, lines, isolatedCount: candidates.filter(isIsolated).length };
}
